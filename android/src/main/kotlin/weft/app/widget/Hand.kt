package weft.app.widget

import android.view.View
import weft.core.ShellWords

/** What a person's hand does on a screen, and what a view needs for it. Everything is called on the main thread. */
interface Hand {
    /** The words that are the shell's own. */
    val words: ShellWords

    /** An action, a line, a corner, or a recorder was tapped. What is typed and not sent yet goes before it. */
    fun tap(id: String)

    fun edit(widget: String, value: String)

    fun choose(widget: String, tile: String)

    fun toggle(widget: String, tile: String, on: Boolean)

    /** A day as `2026-11-22`; empty for none. */
    fun pick(widget: String, day: String)

    /** Something typed that is neither shown nor kept. Whoever takes it overwrites it. */
    fun secret(widget: String, bytes: ByteArray)

    /** Lays a view over the screen; back closes it, and so does a button under it, unless the view has one that [closes]. */
    fun over(view: View, closes: Boolean = false)

    /** Takes it away. */
    fun closeOver()

    /** The bytes of a picture, once they are here; none if a part of them has not arrived. Whoever gets them overwrites them. */
    fun picture(widget: String, then: (ByteArray?) -> Unit)

    /** Plays a recording or a film, or stops it if it is the one that plays; [heard] follows whether it does. */
    fun play(widget: String, aloud: Boolean, film: Boolean, heard: (Playing) -> Unit)
}

/** How it stands with a recording that was to be played. */
enum class Playing { PLAYS, ENDED, MISSING, UNPLAYABLE }
