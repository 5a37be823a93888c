package weft.app.device

import android.media.AudioFormat
import android.media.AudioRecord
import android.media.MediaCodec
import android.media.MediaCodecInfo
import android.media.MediaFormat
import android.media.MediaRecorder
import android.os.Build
import java.nio.ByteBuffer

/** What a recording is made with. */
class Recorders(
    /** The phone's microphone, not started yet. */
    val microphone: () -> AudioRecord = ::microphone,
    /** The phone's encoder, not started yet. */
    val encoder: () -> MediaCodec = ::encoder,
    /** Whether the system gives the microphone's sound to somebody else, and silence to us. */
    val silenced: (AudioRecord) -> Boolean = ::silenced,
)

/**
 * One voice on its way from the microphone to whoever takes it, on a thread of its own. What is heard goes straight into the
 * encoder's buffers, which are overwritten at the end, and comes out as pieces of whole ADTS frames. Nothing is put on the disk.
 *
 * [take], [began] and [ended] are called on that thread: [began] as soon as the microphone listens, [ended] last, and once.
 */
internal class Recording(
    private val with: Recorders,
    private val take: (ByteArray) -> Unit,
    private val began: () -> Unit,
    private val ended: () -> Unit,
) {
    private val thread = Thread({ run() }, "microphone")
    private val frames = Frames { if (refused) it.fill(0) else take(it) }
    private val info = MediaCodec.BufferInfo()
    @Volatile private var ending = false
    @Volatile private var refused = false

    /** Whether all was recorded until it was to end, once it has. */
    @Volatile var isWhole = false
        private set

    fun start() = thread.start()

    /** Hears nothing more; what was heard is still handed over. */
    fun end() {
        ending = true
    }

    /** Hears nothing more and hands nothing more over. */
    fun refuse() {
        refused = true
        ending = true
    }

    /** Whether it has ended, after so many milliseconds at most. */
    fun awaitEnd(milliseconds: Long): Boolean {
        thread.join(milliseconds)
        return !thread.isAlive
    }

    private fun run() {
        val whole = try {
            record()
        } catch (_: Throwable) {
            // Whatever a driver throws, or what this Android lacks: what was heard before is handed over, and somebody is told.
            false
        }
        frames.handOver()
        isWhole = whole
        ended()
    }

    /** Whether everything was recorded until it was to end. */
    private fun record(): Boolean {
        val encoder = with.encoder()
        try {
            encoder.start()
            val microphone = with.microphone()
            val whole = try {
                microphone.startRecording()
                check(microphone.recordingState == AudioRecord.RECORDSTATE_RECORDING)
                began()
                hear(microphone, encoder)
            } finally {
                microphone.release()
            }
            receive(encoder, last = true)
            return whole
        } finally {
            overwrite(encoder)
            encoder.release()
        }
    }

    /** False if the microphone gave up, or was given to somebody else, before this was to end. */
    private fun hear(microphone: AudioRecord, encoder: MediaCodec): Boolean {
        var samples = 0L
        var since = System.nanoTime()
        while (true) {
            val place = encoder.dequeueInputBuffer(WAIT)
            if (place < 0) {
                check(System.nanoTime() - since < PATIENCE)
            } else {
                val last = ending
                val buffer = checkNotNull(encoder.getInputBuffer(place)).apply { clear() }
                val bytes = if (last) 0 else microphone.read(buffer, minOf(buffer.capacity(), Adts.BLOCK * SAMPLE))
                val lost = !last && (bytes <= 0 || samples / Adts.BLOCK % PIECE == 0L && with.silenced(microphone))
                val flags = if (last || lost) MediaCodec.BUFFER_FLAG_END_OF_STREAM else 0
                // What is heard of silence that is not there is not kept.
                encoder.queueInputBuffer(place, 0, if (lost) 0 else bytes, samples * 1_000_000 / Adts.RATE, flags)
                if (last || lost) return last
                samples += bytes / SAMPLE
                since = System.nanoTime()
            }
            receive(encoder, last = false)
        }
    }

    /** Takes what the encoder has ready, or all until its end. */
    private fun receive(encoder: MediaCodec, last: Boolean) {
        val since = System.nanoTime()
        while (true) {
            val place = encoder.dequeueOutputBuffer(info, if (last) WAIT else 0)
            if (place == MediaCodec.INFO_TRY_AGAIN_LATER) {
                if (!last) return
                check(System.nanoTime() - since < PATIENCE)
            }
            if (place == MediaCodec.INFO_OUTPUT_FORMAT_CHANGED) assertFormat(encoder.outputFormat)
            if (place < 0) continue
            val frame = checkNotNull(encoder.getOutputBuffer(place))
            // What describes the format stands in every head.
            val isFrame = info.size > 0 && info.flags and MediaCodec.BUFFER_FLAG_CODEC_CONFIG == 0
            if (isFrame) frames.add(frame.apply { position(info.offset).limit(info.offset + info.size) })
            encoder.releaseOutputBuffer(place, false)
            if (info.flags and MediaCodec.BUFFER_FLAG_END_OF_STREAM != 0) return
        }
    }

    /** A head that says another format than the frame has cannot be heard. */
    private fun assertFormat(format: MediaFormat) {
        check(format.getInteger(MediaFormat.KEY_SAMPLE_RATE) == Adts.RATE && format.getInteger(MediaFormat.KEY_CHANNEL_COUNT) == 1)
    }

    /** As far as the encoder gives its buffers out. */
    private fun overwrite(encoder: MediaCodec) {
        try {
            repeat(BUFFERS) {
                val place = encoder.dequeueInputBuffer(0)
                if (place < 0) return
                encoder.getInputBuffer(place)?.run {
                    clear()
                    while (hasRemaining()) put(0)
                }
            }
        } catch (_: IllegalStateException) {
            // It failed, and gives none out any more.
        }
    }

    private companion object {
        /** Microseconds to wait for the encoder before looking whether this is to end. */
        const val WAIT = 10_000L
        /** Nanoseconds after which an encoder that does nothing has failed. */
        const val PATIENCE = 1_000_000_000L
        /** Frames of a piece: half a second. */
        const val PIECE = 8
        /** Bytes of a sample. */
        const val SAMPLE = 2
        /** More than encoders have. */
        const val BUFFERS = 64
    }

    /** Frames put together to pieces, and overwritten here. */
    private class Frames(private val take: (ByteArray) -> Unit) {
        private val bytes = ByteArray(Adts.LONGEST)
        private var size = 0
        private var count = 0

        fun add(frame: ByteBuffer) {
            val after = frame.remaining()
            if (size + Adts.HEAD + after > bytes.size) handOver()
            Adts.head(bytes, size, after)
            frame.get(bytes, size + Adts.HEAD, after)
            size += Adts.HEAD + after
            count++
            if (count == PIECE) handOver()
        }

        fun handOver() {
            if (size == 0) return
            val piece = bytes.copyOf(size)
            bytes.fill(0)
            size = 0
            count = 0
            take(piece)
        }
    }
}

/** Bits a second: a voice is understood, and an hour takes 7 MB. */
private const val BITS = 16_000

/**
 * The microphone as the phone tunes it by itself, because voices are for people to hear: what is meant for machines that recognise
 * speech leaves out the gain that a quiet voice at a distance needs. No other app gets the sound at the same time where that
 * can be asked for.
 */
private fun microphone(): AudioRecord {
    val format = AudioFormat.Builder().setSampleRate(Adts.RATE).setChannelMask(AudioFormat.CHANNEL_IN_MONO)
        .setEncoding(AudioFormat.ENCODING_PCM_16BIT).build()
    val least = AudioRecord.getMinBufferSize(Adts.RATE, AudioFormat.CHANNEL_IN_MONO, AudioFormat.ENCODING_PCM_16BIT)
    // Two seconds, for a phone that is busy.
    val size = maxOf(least, Adts.RATE * 2 * 2)
    val made = AudioRecord.Builder().setAudioSource(MediaRecorder.AudioSource.MIC).setAudioFormat(format).setBufferSizeInBytes(size)
    if (Build.VERSION.SDK_INT >= 30) made.setPrivacySensitive(true)
    return made.build()
}

private fun encoder(): MediaCodec {
    val format = MediaFormat.createAudioFormat(MediaFormat.MIMETYPE_AUDIO_AAC, Adts.RATE, 1).apply {
        setInteger(MediaFormat.KEY_AAC_PROFILE, MediaCodecInfo.CodecProfileLevel.AACObjectLC)
        setInteger(MediaFormat.KEY_BIT_RATE, BITS)
        setInteger(MediaFormat.KEY_MAX_INPUT_SIZE, Adts.BLOCK * 2)
    }
    val encoder = MediaCodec.createEncoderByType(MediaFormat.MIMETYPE_AUDIO_AAC)
    try {
        encoder.configure(format, null, null, MediaCodec.CONFIGURE_FLAG_ENCODE)
    } catch (failed: Exception) {
        encoder.release()
        throw failed
    }
    return encoder
}

/** Before Android 10 a phone did not say so. */
private fun silenced(microphone: AudioRecord): Boolean = try {
    Build.VERSION.SDK_INT >= 29 && microphone.activeRecordingConfiguration?.isClientSilenced == true
} catch (_: RuntimeException) {
    // A phone that does not answer ends no recording.
    false
}
