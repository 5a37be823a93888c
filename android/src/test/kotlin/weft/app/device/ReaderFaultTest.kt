package weft.app.device

import android.media.AudioDeviceInfo
import android.media.AudioManager
import android.os.Looper
import android.speech.tts.TextToSpeech
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** Engines that are missing, fail or do not answer: it is said once, and nothing is read in a wrong voice. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34], shadows = [TalkingPhone.Engine::class])
class ReaderFaultTest : TalkingPhone() {
    @Test fun `stopped in whatever state, it is said once`() {
        val states = listOf<() -> Unit>({}, { starts() }, { starts(); idle() })
        for (reached in states) for (end in listOf({ reader.stop() }, { reader.close() })) {
            reader.close()
            done.clear()
            Engine.spoken.clear()
            read("en" to "One.")
            reached()
            repeat(2) { end() }
            idle()
            assertEquals(listOf(true), done)
            assertEquals(AudioManager.MODE_NORMAL, audio.mode)
        }
        reader.close()
        assertTrue(engine.isShutdown)
    }

    @Test fun `stopped before the engine is there, nothing is read when it is`() {
        read("en" to "One.")
        val early = engine
        reader.close()
        early.onInitListener.onInit(TextToSpeech.SUCCESS)
        idle()
        assertEquals(listOf(true) to 0, done.toList() to Engine.spoken.size)
        assertTrue(early.isShutdown)
        reader.stop()
        reader.close()
    }

    @Test fun `without an engine it is said once, and tried again next time`() {
        read("en" to "One.")
        val first = engine
        repeat(2) { first.onInitListener.onInit(TextToSpeech.ERROR) }
        idle()
        assertEquals(listOf(false), done)
        assertTrue(first.isShutdown)
        read("en" to "One.")
        starts()
        idle()
        assertEquals(listOf(false, true), done)
    }

    @Test fun `an engine that is missing says so before it is there`() {
        val missing = Reader(activity, Sound(activity)) { context, started -> TextToSpeech(context, started).also { started.onInit(TextToSpeech.ERROR) } }
        missing.read(listOf(phrase("en", "One.")), aloud = false) { done += it }
        idle()
        assertEquals(listOf(false), done)
    }

    @Test fun `an engine that does not answer is not waited for`() {
        read("en" to "One.")
        pass(9000)
        assertEquals(0, done.size)
        pass(2000)
        assertEquals(listOf(false), done)
        // Another one that is there stays.
        read("en" to "One.")
        starts()
        pass(11_000)
        assertFalse(engine.isShutdown)
        assertEquals(listOf(false, true), done)
    }

    @Test fun `an engine that fails is said once`() {
        for (fault in listOf({ Engine.speaks = TextToSpeech.ERROR }, { Engine.takesVoice = TextToSpeech.ERROR })) {
            reader.close()
            done.clear()
            Engine.forget()
            speaks("en-GB")
            voice("en-gb-plain", "en-GB", quality = 200)
            fault()
            read("en" to "One.", "en" to "Two.")
            starts()
            idle()
            assertEquals(listOf(false), done)
            assertEquals(AudioManager.MODE_NORMAL, audio.mode)
        }
        reader.close()
        done.clear()
        Engine.forget()
        speaks("en-GB")
        voice("en-gb-plain", "en-GB", quality = 200)
        read("en" to "One.", "en" to "Two.")
        starts()
        engine.utteranceProgressListener.onError("${reads()}.1", TextToSpeech.ERROR_SYNTHESIS)
        idle()
        assertEquals(listOf(false), done)
    }

    @Test fun `without a way for one person nothing is read, but aloud it is`() {
        hears(audio, AudioDeviceInfo.TYPE_BUILTIN_SPEAKER)
        read("en" to "One.")
        starts()
        idle()
        assertEquals(listOf(false) to 0, done.toList() to Engine.spoken.size)
        reader.read(listOf(phrase("en", "One.")), aloud = true) { done += it }
        idle()
        assertEquals(1, Engine.spoken.size)
    }

    @Test fun `a call ends it, and during one nothing is read`() {
        read("en" to "One.")
        starts()
        rings(audio)
        assertEquals(listOf(true), done)
        assertTrue(engine.isStopped)
        shadowOf(audio).setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_FAILED)
        Engine.spoken.clear()
        read("en" to "One.")
        idle()
        assertEquals(listOf(true, true) to 0, done.toList() to Engine.spoken.size)
    }

    @Test fun `an engine that died is started anew next time`() {
        read("en" to "One.")
        starts()
        idle()
        val died = engine
        Engine.speaks = TextToSpeech.ERROR
        read("en" to "Two.")
        assertTrue(died.isShutdown)
        Engine.speaks = TextToSpeech.SUCCESS
        read("en" to "Three.")
        starts()
        idle()
        assertEquals(listOf(true, false, true), done)
        assertEquals("en-us-good Three.", Engine.spoken.last())
    }

    @Test fun `an engine that another app stops ends it`() {
        read("en" to "One.", "en" to "Two.")
        starts()
        engine.utteranceProgressListener.onStop("${reads()}.0", true)
        shadowOf(Looper.getMainLooper()).idle()
        assertEquals(listOf(true), done)
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
    }
}
