package weft.app.core

import android.os.Handler
import android.os.HandlerThread
import android.os.Looper
import android.os.SystemClock
import java.nio.ByteBuffer
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicInteger
import weft.core.Answer
import weft.core.Edited
import weft.core.Effect
import weft.core.Ending
import weft.core.Http
import weft.core.Input
import weft.core.Outcome
import weft.core.Lines
import weft.core.Phase
import weft.core.Screen
import weft.core.ShellWords
import weft.core.Weft
import weft.core.WeftException
import weft.core.Wire

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
class Session(private val open: () -> Weft, private val aside: ShellWords) : Streams {
    private val main = Handler(Looper.getMainLooper())
    private val core = Handler(HandlerThread("core").apply { start() }.looper)
    private val asked = AtomicInteger()
    /** Pieces of a voice or a picture that the core has not taken yet. */
    private val pieces = AtomicInteger()

    /** The core as it is open now; each leaving ends one and opens the next. */
    @Volatile private var weft: Weft? = null
    private var stage: Stage? = null
    /** What was drawn last. */
    @Volatile private var drawn: Screen? = null
    /** How often the core that is open now has shut a notebook without being left. Of its thread. */
    private var closings = 0uL
    /** Whether the screen is to be drawn anew already. */
    private val redrawing = AtomicBoolean()

    /** Called on the main thread as soon as the notebook is being locked. */
    var left: () -> Unit = {}

    /** Called on the main thread when the app is hidden or left: on which day to remind of something that is due, as `2026-11-22`, or on none. */
    var reminds: (String?) -> Unit = {}

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

    override fun meet(wire: Wire, tried: UInt?): Ending? = straight { it.meet(wire, tried) }

    override fun call(http: Http, metered: Boolean) = straight { it.call(http, metered) }

    override fun foundAt(addresses: List<String>) = straight { it.foundAt(addresses) }

    override fun frameIn(effect: String, width: Int, height: Int, stride: Int, luminance: ByteBuffer): Boolean =
        straight { it.frameIn(effect, width.toUInt(), height.toUInt(), stride.toUInt(), luminance) }

    override fun redraw() {
        if (redrawing.getAndSet(true)) return
        onCore { weft ->
            redrawing.set(false)
            if (weft.screen() != drawn) draw(weft)
        }
    }

    /** Asks the core that is open now, past its thread, which stays free for hands. */
    private fun <T> straight(ask: (Weft) -> T): T = try {
        ask(weft ?: throw WeftException.Locked())
    } catch (_: IllegalStateException) {
        // Given back meanwhile.
        throw WeftException.Locked()
    }

    /** Whether people see the app. */
    fun lifecycle(phase: Phase) {
        send(Input.Lifecycle(phase))
        if (phase == Phase.HIDDEN) onCore(::remind)
    }

    /** Locks at once, whatever the core is doing, and goes back to the entrance. The stage has covered what stood there. */
    fun leave() {
        val locked = weft ?: return
        weft = null
        drawn = null
        left()
        asked.incrementAndGet()
        Thread({
            try {
                // What was said until now is kept, unless the core is busy with something long.
                val until = SystemClock.uptimeMillis() + LAST_PIECES
                while (pieces.get() > 0 && SystemClock.uptimeMillis() < until) Thread.sleep(5)
                remind(locked)
                locked.input(Input.Leave)
            } catch (_: WeftException) {
                // Locked already; or it could not write what was typed last, and is locked all the same below.
            } finally {
                try {
                    locked.lock()
                } catch (_: WeftException) {
                    // What could not be closed cleanly is closed: its keys are gone with the object.
                }
                locked.destroy()
                onCore { draw(it) }
                asked.decrementAndGet()
            }
        }, "leave").start()
    }

    private fun remind(weft: Weft) {
        val day = try {
            weft.reminder()
        } catch (_: WeftException) {
            // Nobody is inside: what was said before holds.
            return
        }
        onMain { reminds(day) }
    }

    private fun draw(weft: Weft, then: () -> Unit = {}) {
        val screen = weft.screen()
        said(weft, screen)
        onMain {
            if (weft !== this.weft) return@onMain
            show(screen)
            then()
        }
    }

    private fun show(screen: Screen) {
        drawn = screen.takeIf { stage != null }
        stage?.draw(screen, words)
    }

    private fun said(weft: Weft, screen: Screen) {
        if (words === aside || screen.corners.help.label.lang != words.back.lang) words = weft.words()
    }

    private fun answered(weft: Weft, answer: Answer) {
        if (answer is Answer.Draw) {
            said(weft, answer.v1)
            val closings = weft.closings()
            if (closings > this.closings) onMain { left() }
            this.closings = closings
        }
        if (answer is Answer.Left) {
            // It is locked already; the entrance is next.
            if (weft === this.weft) this.weft = null
            drawn = null
            weft.destroy()
            onMain { left() }
            return onCore { draw(it) }
        }
        // What is asked for may have changed what stands there.
        if (answer is Answer.Ask) return draw(weft) { ask(answer.v1) }
        onMain {
            if (weft !== this.weft) return@onMain
            when (answer) {
                is Answer.Draw -> show(answer.v1)
                is Answer.Edited -> stage?.edited(answer.v1)
                // Drawn from an earlier screen: what stands now is drawn again.
                is Answer.NotTaken -> onCore { draw(it) }
                is Answer.Ask, is Answer.Left -> Unit
            }
        }
    }

    private fun ask(effect: Effect) {
        stage?.ask(effect) ?: send(Input.EffectDone(effect.id, Outcome.Cancelled))
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
                act(weft ?: open().also { weft = it; closings = 0uL })
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
