package weft.app.device

import android.media.AudioAttributes
import android.media.AudioDeviceInfo
import android.media.AudioManager
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.Voice
import java.util.Locale
import java.util.concurrent.TimeUnit
import org.junit.Assert.assertEquals
import org.junit.Before
import org.junit.Rule
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowTextToSpeech
import weft.core.Dir
import weft.core.Origin
import weft.core.Phrase

/** A phone that reads aloud, by an engine that notes what it says and by which voice. */
abstract class TalkingPhone {
    @get:Rule val window = Window()

    protected val activity = window.activity
    protected val audio = activity.getSystemService(AudioManager::class.java)
    protected val reader = Reader(activity)
    protected val done = mutableListOf<Boolean>()
    protected val engine: Engine get() = org.robolectric.shadow.api.Shadow.extract(ShadowTextToSpeech.getLastTextToSpeechInstance())

    @Before fun phone() {
        hears(audio, AudioDeviceInfo.TYPE_BUILTIN_EARPIECE)
        Engine.forget()
        speaks("en-GB", "ta-IN", "am-ET")
        voice("en-us-online", "en-US", quality = 500, network = true)
        voice("en-gb-plain", "en-GB", quality = 200)
        voice("en-us-good", "en-US", quality = 400)
        voice("ta-plain", "ta-IN", quality = 300)
    }

    protected fun phrase(lang: String, value: String) = Phrase(value, lang, Dir.LTR, Origin.entries.first())

    protected fun read(vararg phrases: Pair<String, String>) = reader.read(phrases.map { (lang, value) -> phrase(lang, value) }, aloud = false) {
        assertEquals(Looper.getMainLooper().thread, Thread.currentThread())
        done += it
    }

    /** How often was read, by the reader's own count. */
    protected fun reads() = org.robolectric.util.ReflectionHelpers.getField<Int>(reader, "count")

    /** The engine is there, and was given the words; it has not read them yet. */
    protected fun starts() {
        engine.onInitListener.onInit(TextToSpeech.SUCCESS)
        shadowOf(Looper.getMainLooper()).runOneTask()
    }

    protected fun idle() = shadowOf(Looper.getMainLooper()).idle()

    protected fun pass(milliseconds: Long) = shadowOf(Looper.getMainLooper()).idleFor(milliseconds, TimeUnit.MILLISECONDS)

    protected fun speaks(vararg tags: String) = tags.forEach { ShadowTextToSpeech.addLanguageAvailability(Locale.forLanguageTag(it)) }

    protected fun voice(name: String, tag: String, quality: Int, network: Boolean = false, features: Set<String> = setOf()) {
        Engine.list!! += Voice(name, Locale.forLanguageTag(tag), quality, 300, network, features)
    }

    /** Robolectric's engine, which notes by which voice it speaks. */
    @Implements(TextToSpeech::class)
    class Engine : ShadowTextToSpeech() {
        @Implementation
        override fun speak(text: CharSequence, queueMode: Int, params: android.os.Bundle?, utterance: String?): Int {
            if (speaks != TextToSpeech.SUCCESS) return speaks
            spoken += "${currentVoice.name} $text"
            return super.speak(text, queueMode, params, utterance)
        }

        @Implementation
        override fun setVoice(voice: Voice): Int = if (takesVoice == TextToSpeech.SUCCESS) super.setVoice(voice) else takesVoice

        @Implementation
        override fun setLanguage(locale: Locale): Int = super.setLanguage(locale).also { own?.let { voice -> super.setVoice(voice) } }

        @Implementation
        override fun getVoices(): Set<Voice>? = list

        @Implementation
        fun setAudioAttributes(marks: AudioAttributes): Int {
            marked = marks
            return TextToSpeech.SUCCESS
        }

        companion object {
            val spoken = mutableListOf<String>()
            var list: MutableSet<Voice>? = mutableSetOf()
            /** The voice of a language, where there is no list. */
            var own: Voice? = null
            var marked: AudioAttributes? = null
            var speaks = TextToSpeech.SUCCESS
            var takesVoice = TextToSpeech.SUCCESS

            fun forget() {
                spoken.clear()
                list = mutableSetOf()
                own = null
                marked = null
                speaks = TextToSpeech.SUCCESS
                takesVoice = TextToSpeech.SUCCESS
                ShadowTextToSpeech.reset()
            }
        }
    }
}
