package weft.app.device

import android.speech.tts.TextToSpeech
import android.speech.tts.Voice
import java.util.Locale
import java.util.MissingResourceException
import weft.app.look.locale
import weft.core.Phrase

/** The voices of an engine that need no network, one for each language. */
internal class Voices(private val engine: TextToSpeech) {
    private val chosen = HashMap<String, Voice?>()

    /** None if the phone cannot read this language by itself. */
    fun of(lang: String): Voice? = chosen.getOrPut(lang) { choose(Locale.forLanguageTag(lang)) }

    /** Reads in this language from here on; false if it cannot. */
    fun take(lang: String): Boolean {
        val voice = of(lang) ?: return false
        if (engine.setLanguage(Locale.forLanguageTag(lang)) < TextToSpeech.LANG_AVAILABLE) return false
        return engine.setVoice(voice) == TextToSpeech.SUCCESS
    }

    private fun choose(locale: Locale): Voice? {
        if (engine.isLanguageAvailable(locale) < TextToSpeech.LANG_AVAILABLE) return null
        return all(locale)
            .filter { it.isHere() && it.locale.language3() == locale.language3() }
            .sortedWith(best(locale))
            .firstOrNull()
    }

    private fun best(locale: Locale): Comparator<Voice> = compareBy(
        { it.locale.script != locale.script },
        { it.locale.country3() != locale.country3() },
        { -it.quality },
        { it.latency },
        { it.name },
    )

    private fun all(locale: Locale): Collection<Voice> {
        val listed = try {
            engine.voices
        } catch (_: RuntimeException) {
            // Engines without a list of voices have one for each language.
            null
        }
        if (listed != null) return listed.filterNotNull()
        engine.setLanguage(locale)
        return listOfNotNull(engine.voice)
    }

    private fun Voice.isHere() = !isNetworkConnectionRequired && TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in features.orEmpty()

    private companion object {
        /** Engines name languages and countries by two letters or by three. */
        fun Locale.language3(): String = letters({ isO3Language }, language)

        fun Locale.country3(): String = letters({ isO3Country }, country)

        private fun letters(three: () -> String, otherwise: String) = try {
            three()
        } catch (_: MissingResourceException) {
            otherwise
        }
    }
}

/**
 * Words as an engine takes them: each of a known language, and none longer than it takes at once. Words of which nobody said the
 * language are in that of the words before them, or of the first after them; without any there is none.
 */
internal fun spoken(phrases: List<Phrase>, most: Int = TextToSpeech.getMaxSpeechInputLength()): List<Phrase> {
    val said = phrases.filter { it.value.isNotBlank() }
    var lang = said.firstOrNull { it.lang != UNKNOWN }?.lang ?: UNKNOWN
    return said.flatMap { phrase ->
        if (phrase.lang != UNKNOWN) lang = phrase.lang
        parts(phrase.value, most).map { phrase.copy(value = it, lang = lang) }
    }
}

/** Cut after a sentence, else between words, else wherever no character is torn. */
private fun parts(words: String, most: Int): List<String> {
    val parts = mutableListOf<String>()
    var rest = words
    while (rest.length > most) {
        val begin = rest.substring(0, most)
        val cut = sequenceOf(begin.indexOfLast { it in SENTENCE_ENDS } + 1, begin.indexOfLast { it.isWhitespace() } + 1)
            .firstOrNull { it > 0 } ?: if (begin.last().isHighSurrogate()) most - 1 else most
        parts += rest.substring(0, cut)
        rest = rest.substring(cut)
    }
    return (parts + rest).filter { it.isNotBlank() }
}

/** In Latin and in Cyrillic, in Indic, Arabic, Ethiopic, Burmese and Chinese letters. */
private const val SENTENCE_ENDS = ".!?…\u0964\u0965\u061F\u06D4\u1362\u104B\u3002\n"

/** BCP 47: nobody said which language. */
private const val UNKNOWN = "und"
