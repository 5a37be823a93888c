package weft.app

import android.app.Activity
import java.io.File
import java.net.InetAddress
import java.net.InetSocketAddress
import weft.app.core.Session
import weft.app.device.Devices
import weft.app.device.Finder
import weft.app.device.Frame
import weft.app.device.Nearby
import weft.app.device.PictureTaker
import weft.app.device.Routes
import weft.app.device.VoiceRecorder
import weft.app.widget.Hand
import weft.core.DeviceKeys
import weft.core.HardwareKeyStore
import weft.core.Outcome
import weft.core.Weft
import weft.core.shellWords
import weft.direct

/** The app with a session that a test opens: a notebook in a folder, at a time that stands still. */
class TestApplication : WeftApplication() {
    var opened: Session? = null
    override val session: Session get() = opened ?: super.session
    override fun keyStore(): HardwareKeyStore = weft.KeyStoreDouble()
    private var meets: Exchange? = null
    /** Meets those whose address is known, at this machine's own address; it finds nobody by itself. */
    override val exchange: Exchange
        get() = meets ?: Exchange(this, session, Nearby(session, Nobody, { listOf(InetAddress.getLoopbackAddress()) }), Routes(this)).also { meets = it }
    lateinit var hands: HandedOver
    override fun devices(activity: Activity) = HandedOver(activity).also { hands = it }

    /** From now on the app is over the notebook in this folder, as another start of the process would be. */
    fun over(notebook: File, now: ULong) {
        val keys = DeviceKeys.beside(notebook.path)
        meets?.stop()
        meets = null
        opened = Session({ Weft.atTime(notebook.path, keys, listOf("en"), now) }, shellWords(listOf("en"))!!)
    }
}

/** Finds nobody. */
object Nobody : Finder {
    override fun begin(
        announced: String, known: List<String>, own: String, port: Int,
        found: (String, InetSocketAddress) -> Unit, gone: (String) -> Unit,
    ) = Unit

    override fun end() = Unit
}

/** A microphone and a camera that hand over what a test gives them. */
class HandedOver(activity: Activity) : Devices(activity) {
    private var take: ((ByteArray) -> Unit)? = null
    private var done: ((Outcome) -> Unit)? = null
    private var frame: Frame? = null

    /** The camera sees this: one byte for each pixel. It closes once that is enough; whether it did. */
    fun see(luminance: ByteArray, width: Int): Boolean {
        val frame = checkNotNull(frame) { "nothing asked for a camera" }
        val enough = frame(direct(luminance), width, luminance.size / width, width)
        if (enough) end()
        return enough
    }

    fun handOver(bytes: ByteArray) {
        val take = checkNotNull(take) { "nothing asked for a voice or a picture" }
        bytes.toList().chunked(700).forEach { take(it.toByteArray()) }
    }

    fun end(outcome: Outcome = Outcome.Done) {
        take = null
        frame = null
        done?.let { done = null; it(outcome) }
    }

    override val voices = object : VoiceRecorder {
        override fun record(take: (ByteArray) -> Unit, done: (Outcome) -> Unit) = begin(take, done)
        override fun permitted(request: Int) = Unit
        override fun stop() = end()
        override fun fail() = end(Outcome.Failed)
    }

    override val pictures = object : PictureTaker {
        override val isOpen get() = false
        override fun take(hand: Hand, piece: (ByteArray) -> Unit, done: (Outcome) -> Unit) = begin(piece, done)
        override fun scan(hand: Hand, frame: Frame, done: (Outcome) -> Unit) {
            this@HandedOver.frame = frame
            this@HandedOver.done = done
        }
        override fun permitted(request: Int) = Unit
        override fun close() = Unit
    }

    private fun begin(take: (ByteArray) -> Unit, done: (Outcome) -> Unit) {
        this.take = take
        this.done = done
    }
}
