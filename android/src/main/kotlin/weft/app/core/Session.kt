package weft.app.core

import android.os.Handler
import android.os.HandlerThread
import android.os.Looper
import android.os.SystemClock
import java.util.concurrent.atomic.AtomicInteger
import weft.core.Answer
import weft.core.Edited
import weft.core.Effect
import weft.core.Input
import weft.core.Lines
import weft.core.Phase
import weft.core.Pieces
import weft.core.Screen
import weft.core.ShellWords
import weft.core.Stopped
import weft.core.Weft
import weft.core.WeftException

/** What shows a session to people. Called on the main thread. */
interface Stage {
    fun draw(screen: Screen, words: ShellWords)

    fun edited(edited: Edited)

    /** Does what the core asks for, and says how it went with [Session.send]. */
    fun ask(effect: Effect)

    /** The core could not be reached: [newer] if a newer version wrote the notebook. */
    fun failed(newer: Boolean)
}

/**
 * The notebook's folder at one of its screens, for as long as the process lives. It is spoken to on one thread of its own, and
 * what it answers comes on the main thread, to whatever stage is there then. Leaving does not wait for that thread.
 */
class Session(private val open: () -> Weft, private val aside: ShellWords) {
    private val main = Handler(Looper.getMainLooper())
    private val core = Handler(HandlerThread("core").apply { start() }.looper)
    private val asked = AtomicInteger()
    /** Pieces of a voice or a picture that the core has not taken yet. */
    private val pieces = AtomicInteger()

    /** The core as it is open now; each leaving ends one and opens the next. */
    @Volatile private var weft: Weft? = null
    private var stage: Stage? = null

    /** The words beside the screen that was drawn last. */
    @Volatile var words: ShellWords = aside
        private set

    /** Whether nothing is being done. For tests. */
    val isQuiet: Boolean get() = asked.get() == 0

    /** Shows the screen as it stands here from now on. */
    fun attach(stage: Stage) {
        this.stage = stage
        onCore { draw(it) }
    }

    fun detach(stage: Stage) {
        if (this.stage === stage) this.stage = null
    }

    /** Tells the core what a person did. A secret in it is overwritten when it was taken. [then] is called once it was answered. */
    fun send(input: Input, then: () -> Unit = {}) = onCore { weft ->
        try {
            answered(weft, weft.input(input))
        } finally {
            if (input is Input.Secret) input.bytes.fill(0)
            onMain(then)
        }
    }

    /** Takes a file that another app handed over, from where it was put for the core. [then] is called once it was answered. */
    fun shareIn(place: String, called: String, then: () -> Unit) = onCore { weft ->
        try {
            answered(weft, weft.shareIn(place, called))
        } finally {
            onMain(then)
        }
    }

    /** Whether somebody is inside, and files can be taken in. */
    fun inside(then: (Boolean) -> Unit) = onCore { weft ->
        val inside = weft.inside()
        onMain { then(inside) }
    }

    /** Further lines of the list that is shown; none if they cannot be read. */
    fun moreLines(after: String, then: (Lines?) -> Unit) = onCore { weft ->
        val lines = try {
            weft.moreLines(after)
        } catch (_: WeftException) {
            null
        }
        onMain { then(lines) }
    }

    /** The bytes of a picture or a recording; none if a part of them has not arrived. */
    fun bytesOf(widget: String, then: (ByteArray?) -> Unit) = onCore { weft ->
        val whole = Whole()
        val here = try {
            weft.bytesOf(widget, whole)
        } catch (_: WeftException) {
            false
        }
        val bytes = whole.taken()
        if (!here) bytes.fill(0)
        onMain { then(bytes.takeIf { here }) }
    }

    /**
     * Hands a piece of a voice or a picture over, and overwrites it; [refused] is called once the core takes no more. With [grows]
     * what stands on the screen about it is drawn again. May be called from any thread.
     */
    fun bytesIn(effect: String, piece: ByteArray, grows: Boolean, refused: () -> Unit) {
        // For the notebook that is open now: whoever leaves meanwhile waits for it.
        val weft = weft ?: return piece.fill(0)
        pieces.incrementAndGet()
        onCore {
            try {
                weft.bytesIn(effect, piece)
                if (grows && weft === this.weft) draw(weft)
            } catch (_: WeftException) {
                onMain(refused)
            } finally {
                piece.fill(0)
                pieces.decrementAndGet()
            }
        }
    }

    /** Whether people see the app. */
    fun lifecycle(phase: Phase) = send(Input.Lifecycle(phase))

    /** Locks at once, whatever the core is doing, and goes back to the entrance. The stage has covered what stood there. */
    fun leave() {
        val left = weft ?: return
        weft = null
        asked.incrementAndGet()
        Thread({
            try {
                // What was said until now is kept, unless the core is busy with something long.
                val until = SystemClock.uptimeMillis() + LAST_PIECES
                while (pieces.get() > 0 && SystemClock.uptimeMillis() < until) Thread.sleep(5)
                left.input(Input.Leave)
            } catch (_: WeftException) {
                // Locked already; or it could not write what was typed last, and is locked all the same below.
            } finally {
                try {
                    left.lock()
                } catch (_: WeftException) {
                    // What could not be closed cleanly is closed: its keys are gone with the object.
                }
                left.destroy()
                onCore { draw(it) }
                asked.decrementAndGet()
            }
        }, "leave").start()
    }

    private fun draw(weft: Weft) {
        val screen = weft.screen()
        said(weft, screen)
        onMain { if (weft === this.weft) stage?.draw(screen, words) }
    }

    private fun said(weft: Weft, screen: Screen) {
        if (words === aside || screen.corners.help.label.lang != words.back.lang) words = weft.words()
    }

    private fun answered(weft: Weft, answer: Answer) {
        if (answer is Answer.Draw) said(weft, answer.v1)
        if (answer is Answer.Left) {
            // It is locked already; the entrance is next.
            if (weft === this.weft) this.weft = null
            weft.destroy()
            return onCore { draw(it) }
        }
        onMain {
            if (weft !== this.weft) return@onMain
            when (answer) {
                is Answer.Draw -> stage?.draw(answer.v1, words)
                is Answer.Edited -> stage?.edited(answer.v1)
                is Answer.Ask -> stage?.ask(answer.v1)
                // Drawn from an earlier screen: what stands now is drawn again.
                is Answer.NotTaken -> onCore { draw(it) }
                is Answer.Left -> Unit
            }
        }
    }

    private fun onMain(act: () -> Unit) {
        asked.incrementAndGet()
        main.post {
            try {
                act()
            } finally {
                asked.decrementAndGet()
            }
        }
    }

    private fun onCore(act: (Weft) -> Unit) {
        asked.incrementAndGet()
        core.post {
            try {
                act(weft ?: open().also { weft = it })
            } catch (failed: WeftException) {
                // Left meanwhile: the entrance is on its way.
                if (failed !is WeftException.Locked) onMain { stage?.failed(failed is WeftException.Newer) }
            } finally {
                asked.decrementAndGet()
            }
        }
    }
}

/** Milliseconds that leaving waits for the core to take what was said last. */
private const val LAST_PIECES = 400L

/** Pieces put together, in memory only. */
private class Whole : Pieces {
    private val pieces = mutableListOf<ByteArray>()
    private var size = 0

    override fun take(piece: ByteArray) {
        if (size + piece.size > AT_MOST) throw Stopped.TakesNoMore()
        pieces += piece
        size += piece.size
    }

    /** All of them, once: they are overwritten here. */
    fun taken(): ByteArray {
        val bytes = ByteArray(size)
        var at = 0
        for (piece in pieces) {
            piece.copyInto(bytes, at)
            at += piece.size
            piece.fill(0)
        }
        return bytes
    }

    private companion object {
        /** The largest that is held in memory to be seen or heard: a film of a minute is far below. */
        const val AT_MOST = 64 * 1024 * 1024
    }
}
