package weft.app.device

import android.media.AudioManager
import android.media.AudioRecord
import android.media.MediaCodec
import android.media.MediaFormat
import android.os.Looper
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import weft.core.Outcome

/** Everything that may go wrong with a microphone ends it once, and what was heard before stands. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34])
class MicrophoneFaultTest : HearingPhone() {
    @Test fun `a microphone that another app has is said once`() {
        val busy = with(microphone = { throw UnsupportedOperationException("in use") })
        record(busy)
        until("it is done") { outcomes.isNotEmpty() }
        busy.stop()
        settle()
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertFalse(staysOn())
        assertNotNull("the sound is given back", shadowOf(audio).lastAbandonedAudioFocusRequest)
    }

    @Test fun `a microphone that does not start is said once`() {
        record(with(microphone = { Recorders().microphone().apply { release() } }))
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertEquals(0, vibrator.milliseconds)
    }

    @Test fun `a phone without the encoder says so once`() {
        for (thrown in listOf(java.io.IOException("no such encoder"), NoSuchMethodError("this Android has no such method"))) {
            outcomes.clear()
            record(with(encoder = { throw thrown }))
            until("it is done") { outcomes.isNotEmpty() }
            assertEquals(listOf(Outcome.Failed), outcomes)
            assertEquals("nobody was heard", 0, heard.get())
        }
    }

    @Test fun `an encoder that throws ends it, and what came before stands`() {
        val frames = frame
        frame = { place -> if (place == 20) throw IllegalStateException("an encoder threw") else frames(place) }
        record()
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertEquals(20, Voice.frames(all()).size)
        assertFalse(staysOn())
    }

    @Test fun `an encoder that makes another format ends it`() {
        record(with(encoder = {
            MediaCodec.createEncoderByType(MediaFormat.MIMETYPE_AUDIO_AAC).apply {
                configure(MediaFormat.createAudioFormat(MediaFormat.MIMETYPE_AUDIO_AAC, 44_100, 1), null, null, MediaCodec.CONFIGURE_FLAG_ENCODE)
            }
        }))
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertTrue(pieces.isEmpty())
    }

    @Test fun `a microphone that dies ends it, and what was heard before stands`() {
        for (error in listOf(AudioRecord.ERROR_DEAD_OBJECT, AudioRecord.ERROR, 0)) {
            heard.set(0)
            says = error
            hears = 21
            pieces.clear()
            outcomes.clear()
            record()
            until("it is done") { outcomes.isNotEmpty() }
            assertEquals(listOf(Outcome.Failed), outcomes)
            assertEquals(21, Voice.frames(all()).size)
        }
    }

    @Test fun `silence in the place of what is said is not recorded as if it were that`() {
        isSilenced = { heard.get() > 30 }
        record()
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertEquals("asked once in half a second", 32, Voice.frames(all()).size)
    }

    @Test fun `what the core does not take ends it once, and nothing more is handed over`() {
        val taken = AtomicInteger()
        record { if (taken.incrementAndGet() == 3) android.os.Handler(Looper.getMainLooper()).post { microphone.fail() } }
        until("it is done") { outcomes.isNotEmpty() }
        val then = taken.get()
        settle()
        assertEquals(listOf(Outcome.Failed), outcomes)
        // One was on its way.
        assertTrue(taken.get() <= then + 1)
        microphone.fail()
        microphone.stop()
        settle()
        assertEquals(1, outcomes.size)
    }

    @Test fun `a call ends it, and what was said before stands`() {
        record()
        until("it hears") { heard.get() > 20 }
        rings(audio)
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertEquals(heard.get(), Voice.frames(all()).size)
    }

    @Test fun `during a call nothing is recorded`() {
        shadowOf(audio).setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_FAILED)
        record()
        settle()
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertEquals(0, heard.get())
    }

    @Test fun `a microphone that hangs is left behind, and hands nothing over when it wakes`() {
        record()
        until("it hears") { heard.get() > 20 }
        hangs = CountDownLatch(1)
        settle()
        val then = pieces.size
        microphone.hide()
        assertTrue("it may still come", outcomes.isEmpty())
        shadowOf(Looper.getMainLooper()).idleFor(4, TimeUnit.SECONDS)
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertFalse(staysOn())
        hangs!!.countDown()
        settle()
        assertEquals(then to 1, pieces.size to outcomes.size)
    }

    @Test fun `pieces hold whole frames of any length, and none that no head can say`() {
        frame = { ByteArray(3000) { 1 } }
        record()
        until("three pieces") { pieces.size >= 3 }
        microphone.stop()
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Done), outcomes)
        assertTrue(pieces.all { it.size <= Adts.LONGEST && Voice.frames(it).isNotEmpty() })
        assertEquals(heard.get(), Voice.frames(all()).size)
        outcomes.clear()
        frame = { ByteArray(Adts.LONGEST) }
        record()
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Failed), outcomes)
    }

    @Config(sdk = [26, 34], shadows = [Describing::class])
    @Test fun `what describes the format is no frame`() {
        record()
        until("a piece") { pieces.isNotEmpty() }
        microphone.stop()
        until("it is done") { outcomes.isNotEmpty() }
        val frames = Voice.frames(all())
        assertArrayEquals(Voice.frames[1], frames[0])
        assertEquals(heard.get() - 1, frames.size)
    }
}
