package weft.app.device

import android.app.Activity
import android.os.Looper
import android.view.View
import android.widget.FrameLayout
import java.io.File
import java.util.concurrent.TimeUnit
import kotlin.reflect.full.primaryConstructor
import org.junit.Assert.assertTrue
import org.junit.rules.ExternalResource
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import weft.app.widget.Hand
import weft.app.widget.Playing
import weft.core.Dir
import weft.core.Origin
import weft.core.Phrase
import weft.core.ShellWords

/** Lets the main thread do what waits for it until something is so: other threads work meanwhile. */
fun until(what: String, isSo: () -> Boolean) {
    val since = System.nanoTime()
    while (true) {
        shadowOf(Looper.getMainLooper()).idle()
        if (isSo()) return
        assertTrue("waited for: $what", System.nanoTime() - since < TimeUnit.SECONDS.toNanos(10))
        Thread.sleep(2)
    }
}

/** Gives other threads time for what they must not do. */
fun settle() = repeat(20) {
    shadowOf(Looper.getMainLooper()).idle()
    Thread.sleep(5)
}

/** An empty window, which is closed after the test. */
class Window : ExternalResource() {
    private val controller: ActivityController<Activity> = Robolectric.buildActivity(Activity::class.java).setup()
    val activity: Activity = controller.get()

    override fun after() {
        controller.close()
    }
}

/** Lays views over an empty window. */
class Over(private val activity: Activity) : Hand {
    private val room = FrameLayout(activity).also(activity::setContentView)
    /** How often something was to be closed. */
    var closed = 0
    /** Nothing is drawn yet that could be laid over. */
    var isAway = false
    val view: View? get() = room.getChildAt(0)

    /** Each is called by the name of its place. */
    override val words: ShellWords = ShellWords::class.primaryConstructor!!.run {
        callBy(parameters.associateWith { Phrase(it.name!!, "en", Dir.LTR, Origin.entries.first()) })
    }

    override fun over(view: View, closes: Boolean) {
        room.removeAllViews()
        if (!isAway) room.addView(view)
    }

    override fun closeOver() {
        closed++
        room.removeAllViews()
    }

    override fun tap(id: String) = error(id)
    override fun edit(widget: String, value: String) = error(widget)
    override fun choose(widget: String, tile: String) = error(widget)
    override fun toggle(widget: String, tile: String, on: Boolean) = error(widget)
    override fun pick(widget: String, day: String) = error(widget)
    override fun secret(widget: String, bytes: ByteArray) = error(widget)
    override fun picture(widget: String, then: (ByteArray?) -> Unit) = error(widget)
    override fun play(widget: String, aloud: Boolean, film: Boolean, heard: (Playing) -> Unit) = error(widget)
}

/** A voice as a phone records it, which the core's tests have too. */
object Voice {
    val file: ByteArray = File("../tests/scenarios/files/voice.aac").readBytes()

    val frames: List<ByteArray> = frames(file)

    /** Frames one after the other, told apart as the core does. */
    fun frames(bytes: ByteArray): List<ByteArray> = generateSequence(0 to 0) { (_, end) ->
        if (end >= bytes.size) return@generateSequence null
        fun byte(place: Int) = bytes[end + place].toInt() and 0xFF
        check(byte(0) == 0xFF && byte(1) and 0xF6 == 0xF0) { "no frame begins at $end" }
        val length = (byte(3) and 3 shl 11) or (byte(4) shl 3) or (byte(5) shr 5)
        check(end + length <= bytes.size) { "the frame at $end is torn" }
        end to end + length
    }.drop(1).map { (begin, end) -> bytes.copyOfRange(begin, end) }.toList()
}
