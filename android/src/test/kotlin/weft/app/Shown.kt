package weft.app

import android.app.Activity
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Looper
import android.view.View
import java.io.File
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import weft.app.screen.MoreLines
import weft.app.screen.ScreenView
import weft.app.widget.Hand
import weft.app.widget.Playing
import weft.core.Screen
import weft.core.ShellWords
import weft.core.screenOf
import weft.core.shellWords

/** In which language, by day or night, with letters of which size a screen is shown. */
class Showing(val lang: String, val dark: Boolean = false, val scale: Float = 1f) {
    val name get() = listOfNotNull(lang, "dark".takeIf { dark }, "large".takeIf { scale > 1f }).joinToString("-")
}

/** Shows screens as they stand in the gallery in a small phone's window, without a core behind them. */
class Shown(val showing: Showing, more: MoreLines = { _, then -> then(null) }) : Hand {
    override val words: ShellWords = shellWords(listOf(showing.lang))!!
    /** What was done on the screen. */
    val done = mutableListOf<String>()
    private val activity: Activity
    val view: ScreenView

    init {
        val night = if (showing.dark) "night" else "notnight"
        RuntimeEnvironment.setQualifiers("w320dp-h568dp-$night-hdpi")
        RuntimeEnvironment.setFontScale(showing.scale)
        activity = Robolectric.buildActivity(Activity::class.java).also { it.get().setTheme(R.style.Weft) }.setup().get()
        view = ScreenView(activity, this, more)
        activity.setContentView(view)
    }

    fun show(screen: Screen) {
        view.show(screen)
        settle()
    }

    fun settle() = shadowOf(Looper.getMainLooper()).idle()

    /** Draws what the window shows. */
    fun picture(of: View = view): Bitmap = Bitmap.createBitmap(of.width, of.height, Bitmap.Config.ARGB_8888).also { of.draw(Canvas(it)) }

    override fun tap(id: String) = did("tap $id")
    override fun edit(widget: String, value: String) = did("edit $widget $value")
    override fun choose(widget: String, tile: String) = did("choose $widget $tile")
    override fun toggle(widget: String, tile: String, on: Boolean) = did("toggle $widget $tile $on")
    override fun pick(widget: String, day: String) = did("pick $widget $day")
    override fun secret(widget: String, bytes: ByteArray) = did("secret $widget ${bytes.size}")
    override fun over(view: View, closes: Boolean) = this.view.over(view, closes)
    override fun closeOver() {
        view.closeOver()
    }
    override fun picture(widget: String, then: (ByteArray?) -> Unit) = then(null)
    override fun play(widget: String, aloud: Boolean, film: Boolean, heard: (Playing) -> Unit) = did("play $widget $aloud $film")

    private fun did(what: String) {
        done += what
    }

    companion object {
        private val folder = File(System.getProperty("weft.screens"))

        /** Every screen there is in a language. */
        fun screens(lang: String): List<Screen> = File(folder, "$lang.jsonl").readLines().map { screenOf(it)!! }
    }
}
