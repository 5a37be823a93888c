package weft.app.device

import android.Manifest
import android.media.AudioManager
import android.media.AudioRecord
import android.media.MediaCodec
import android.media.MediaFormat
import android.os.Looper
import android.os.Vibrator
import android.view.WindowManager
import java.nio.ByteBuffer
import java.util.Collections
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Before
import org.junit.Rule
import org.junit.rules.TemporaryFolder
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowAudioRecord
import org.robolectric.shadows.ShadowMediaCodec
import weft.core.Outcome

/** A phone whose microphone hears without end, and whose encoder makes the frames of a recorded voice of it. */
abstract class HearingPhone {
    @get:Rule val folder = TemporaryFolder()
    @get:Rule val window = Window()

    protected val activity = window.activity
    protected val audio = activity.getSystemService(AudioManager::class.java)
    protected val vibrator = shadowOf(activity.getSystemService(Vibrator::class.java))
    protected val pieces: MutableList<ByteArray> = Collections.synchronizedList(mutableListOf())
    protected val outcomes = mutableListOf<Outcome>()
    /** Whether the phone gives what is said to somebody else. */
    @Volatile protected var isSilenced = { false }
    protected val microphone = with()

    /** Blocks that the microphone heard. */
    protected val heard = AtomicInteger()
    /** How many it hears, and what it says then. */
    @Volatile protected var hears = Int.MAX_VALUE
    @Volatile protected var says = AudioRecord.ERROR_DEAD_OBJECT
    /** While set, it hears nothing and does not return. */
    @Volatile protected var hangs: CountDownLatch? = null
    protected val encoded = AtomicInteger()
    /** What is in a frame; by default what is in the frames of the voice. */
    @Volatile protected var frame = { place: Int -> Voice.frames[place % Voice.frames.size].drop(Adts.HEAD).toByteArray() }
    protected val encoderBuffers: MutableSet<ByteBuffer> = Collections.newSetFromMap(java.util.IdentityHashMap())

    @Before fun hear() {
        ShadowAudioRecord.setSource(object : ShadowAudioRecord.AudioRecordSource {
            override fun readInDirectBuffer(buffer: ByteBuffer, size: Int, isBlocking: Boolean): Int {
                hangs?.await(20, TimeUnit.SECONDS)
                Thread.sleep(1)
                if (heard.get() == hears) return says
                heard.incrementAndGet()
                repeat(size) { buffer.put(0x11) }
                return size
            }
        })
        ShadowMediaCodec.addEncoder(MediaFormat.MIMETYPE_AUDIO_AAC, ShadowMediaCodec.CodecConfig(4096, 16_384) { heard, out ->
            synchronized(encoderBuffers) { encoderBuffers += heard }
            if (heard.hasRemaining()) out.put(frame(encoded.getAndIncrement()))
        })
    }

    @After fun forget() {
        hangs?.countDown()
        microphone.fail()
        until("the thread ends") { Thread.getAllStackTraces().keys.none { it.name == "microphone" } }
    }

    /** Encoders describe the format in a buffer before the first frame. */
    @Implements(MediaCodec::class)
    class Describing : ShadowMediaCodec() {
        private var isFirst = true

        @Implementation
        override fun native_dequeueOutputBuffer(info: MediaCodec.BufferInfo, timeoutUs: Long): Int {
            val place = super.native_dequeueOutputBuffer(info, timeoutUs)
            if (place >= 0 && isFirst) {
                isFirst = false
                info.flags = info.flags or MediaCodec.BUFFER_FLAG_CODEC_CONFIG
            }
            return place
        }
    }

    protected fun with(microphone: () -> AudioRecord = Recorders().microphone, encoder: () -> MediaCodec = Recorders().encoder) =
        Microphone(activity, Sound(activity), Recorders(microphone, encoder) { isSilenced() })

    protected fun record(with: Microphone = microphone, take: (ByteArray) -> Unit = { pieces += it }) {
        shadowOf(activity.application).grantPermissions(Manifest.permission.RECORD_AUDIO)
        with.record(take) {
            assertEquals(Looper.getMainLooper().thread, Thread.currentThread())
            outcomes += it
        }
    }

    protected fun all() = pieces.fold(ByteArray(0)) { all, piece -> all + piece }

    protected fun staysOn() = activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON != 0

    protected companion object {
        val CODE = "25 80 14 70 36".toByteArray()
    }
}
