package weft.app.device

import android.media.AudioAttributes
import android.media.AudioManager
import android.speech.tts.TextToSpeech
import android.speech.tts.Voice
import java.util.Locale
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowTextToSpeech

/** Words read aloud, each in its language, by voices that are on the phone. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34], shadows = [TalkingPhone.Engine::class])
class ReaderTest : TalkingPhone() {
    @Test fun `each phrase is read in its language by a voice on the phone, at the ear`() {
        read("en" to "One.", "ta" to "இரண்டு.", "und" to "மூன்று.", "en" to "Four.")
        starts()
        assertEquals(listOf("en-us-good One.", "ta-plain இரண்டு.", "ta-plain மூன்று.", "en-us-good Four."), Engine.spoken)
        assertEquals(AudioAttributes.USAGE_VOICE_COMMUNICATION, Engine.marked!!.usage)
        assertEquals(AudioManager.MODE_IN_COMMUNICATION, audio.mode)
        @Suppress("DEPRECATION")
        assertEquals("false" to "true", ShadowTextToSpeech.getLastParams()!!.run {
            getString(TextToSpeech.Engine.KEY_FEATURE_NETWORK_SYNTHESIS) to getString(TextToSpeech.Engine.KEY_FEATURE_EMBEDDED_SYNTHESIS)
        })
        idle()
        assertEquals(listOf(true), done)
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
    }

    @Test fun `aloud it is heard where music is`() {
        reader.read(listOf(phrase("en", "One.")), aloud = true) { done += it }
        starts()
        assertEquals(AudioAttributes.USAGE_MEDIA, Engine.marked!!.usage)
        idle()
        assertEquals(listOf(true), done)
    }

    @Test fun `the voice of the country comes first`() {
        read("en-GB" to "Lorry.")
        starts()
        assertEquals(listOf("en-gb-plain Lorry."), Engine.spoken)
    }

    @Test fun `without a voice on the phone nothing is read, not even what could be`() {
        voice("am-online", "am-ET", quality = 500, network = true)
        voice("am-missing", "am-ET", quality = 500, features = setOf(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED))
        read("en" to "One.", "am" to "ሁለት።")
        starts()
        idle()
        assertEquals(listOf(false) to listOf<String>(), done.toList() to Engine.spoken.toList())
        assertNull("and nothing else is silenced for it", shadowOf(audio).lastAudioFocusRequest)
    }

    @Test fun `a language that the engine does not speak is not read in another one`() {
        read("sw" to "Moja.")
        starts()
        idle()
        assertEquals(listOf(false) to 0, done.toList() to Engine.spoken.size)
    }

    @Test fun `words of no known language are not read`() {
        read("und" to "Kamala")
        starts()
        idle()
        assertEquals(listOf(false) to 0, done.toList() to Engine.spoken.size)
    }

    @Test fun `the language of the first words is that of those after them`() {
        read("und" to "Kamala", "ta" to "வணக்கம்")
        starts()
        assertEquals(listOf("ta-plain Kamala", "ta-plain வணக்கம்"), Engine.spoken)
    }

    @Test fun `nothing to say is said at once`() {
        read("en" to " ", "ta" to "")
        starts()
        assertEquals(listOf(true) to 0, done.toList() to Engine.spoken.size)
    }

    @Test fun `an engine without a list of voices reads with the one it has, if that is on the phone`() {
        Engine.list = null
        for (network in listOf(false, true)) {
            done.clear()
            Engine.spoken.clear()
            Engine.own = Voice("own", Locale.forLanguageTag("en"), 300, 300, network, setOf())
            read("en" to "One.")
            if (network) idle() else starts()
            idle()
            assertEquals(listOf(!network), done)
            assertEquals(if (network) listOf() else listOf("own One."), Engine.spoken)
        }
    }

    @Test fun `a second tap stops it, and a third reads again`() {
        read("en" to "One.", "en" to "Two.")
        starts()
        assertEquals(2, Engine.spoken.size)
        read("en" to "One.")
        assertEquals(listOf(true, true), done)
        assertTrue(engine.isStopped)
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
        // What the engine still says of the words before is not taken for these.
        read("en" to "Three.")
        engine.utteranceProgressListener.onDone("1.0")
        engine.utteranceProgressListener.onError("1.1", TextToSpeech.ERROR_OUTPUT)
        assertEquals(2, done.size)
        idle()
        assertEquals(listOf(true, true, true), done)
        assertEquals("en-us-good Three.", Engine.spoken.last())
    }

    @Test fun `long words are cut where a sentence ends, and nothing is lost or torn`() {
        val sentence = "A word. "
        val parts = spoken(listOf(phrase("en", sentence.repeat(10))), most = 30)
        assertEquals(sentence.repeat(10), parts.joinToString("") { it.value })
        assertTrue(parts.dropLast(1).all { it.value.length <= 30 && it.value.trimEnd().endsWith('.') })
        val words = spoken(listOf(phrase("en", "word ".repeat(20))), most = 12).map { it.value }
        assertEquals("word ".repeat(20), words.joinToString(""))
        assertTrue(words.all { it.length <= 12 && it.endsWith(' ') })
        // Each takes two chars.
        val torn = spoken(listOf(phrase("en", "\uD83C\uDF3E".repeat(10))), most = 5).map { it.value }
        assertEquals("\uD83C\uDF3E".repeat(10), torn.joinToString(""))
        assertTrue(torn.all { it.length == 4 })
    }
}
