package weft.app.device

import android.app.Activity
import weft.app.widget.Hand
import weft.core.Outcome

/** Records a voice. Everything is called on the main thread; `done` is called there once, however it went. */
interface VoiceRecorder {
    /** Records until [stop]; [take] gets whole ADTS frames as they come, and overwrites them. Asks for the microphone if need be. */
    fun record(take: (ByteArray) -> Unit, done: (Outcome) -> Unit)

    /** What a person said when they were asked for the microphone; other requests are left alone. */
    fun permitted(request: Int)

    /** Ends it: what was said before is handed over first. */
    fun stop()

    /** As [stop], and waits a moment, so that what was said last is handed over before the core hears that nobody looks. */
    fun hide() = stop()

    /** Ends it because nobody takes any more. */
    fun fail()
}

/** Takes a picture inside the app, or looks for a code. Everything is called on the main thread; `done` is called there once, however it went. */
interface PictureTaker {
    /** Whether what the camera sees lies over the screen. */
    val isOpen: Boolean

    /** Shows what the camera sees, and takes one picture; [piece] gets its bytes in order, and overwrites them. */
    fun take(hand: Hand, piece: (ByteArray) -> Unit, done: (Outcome) -> Unit)

    /**
     * Shows what the camera sees, and hands over frames, one at a time on a thread of the camera's, until [frame] says that it is
     * enough.
     */
    fun scan(hand: Hand, frame: Frame, done: (Outcome) -> Unit)

    /** What a person said when they were asked for the camera; other requests are left alone. */
    fun permitted(request: Int)

    /** Closes it, as if the person had changed their mind. */
    fun close()
}

/** The phone's own, or a test's. */
open class Devices(val activity: Activity) {
    /** One for all: whatever is begun ends what sounded before. */
    private val sound = Sound(activity)
    open val voices: VoiceRecorder by lazy { Microphone(activity, sound) }
    open val pictures: PictureTaker by lazy { Camera(activity) }
    val documents = Documents(activity)
    val sharing = Sharing(activity)
    val player = Player(activity, sound)
    val reader = Reader(activity, sound)
}
