package weft.app.device

import android.app.Activity
import android.content.Context
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import weft.core.Phrase

/** Starts the phone's engine of voices, which answers later whether it is there. */
typealias StartVoices = (Context, TextToSpeech.OnInitListener) -> TextToSpeech

/**
 * Reads words aloud, each in its own language, by voices that are on the phone: words are sent nowhere. Where one language has no
 * such voice, nothing is read. Everything is called on the main thread, and calls back on it.
 */
class Reader(
    private val activity: Activity,
    private val sound: Sound = Sound(activity),
    private val start: StartVoices = { context, started -> TextToSpeech(context, started) },
) {
    private val main = Handler(Looper.getMainLooper())
    private var engine: TextToSpeech? = null
    private var isReady = false
    /** Which engine was started last: answers of others come too late. */
    private var started = 0
    /** How often something was to be read: what the engine says of earlier words is not taken for later ones. */
    private var count = 0
    private var now: Reading? = null

    /**
     * Reads phrases one after the other, or stops if it is reading: a second tap. Only whoever holds the phone to the ear hears it,
     * unless [aloud]. [done] is called once, at the end: false if this phone has no voice for them, or no way that only one person
     * hears; true also if it was stopped, or if somebody telephones.
     */
    fun read(phrases: List<Phrase>, aloud: Boolean, done: (Boolean) -> Unit) {
        if (now != null) {
            stop()
            return done(true)
        }
        val reading = Reading(phrases, if (aloud) Use.ALOUD else Use.EAR, done)
        now = reading
        val engine = engine
        if (engine != null && isReady) reading.begin(engine) else if (engine == null) startEngine()
    }

    /** Stops reading. */
    fun stop() {
        now?.end(true)
    }

    /** Stops, and lets go of the phone's voices. */
    fun close() {
        stop()
        letGo()
    }

    private fun letGo() {
        engine?.shutdown()
        engine = null
        isReady = false
        started++
    }

    private fun startEngine() {
        val mine = ++started
        // Its listener may be called before this returns, or never.
        engine = start(activity.applicationContext) { status -> main.post { answered(mine, status == TextToSpeech.SUCCESS) } }
        main.postDelayed({ if (!isReady) answered(mine, false) }, PATIENCE)
    }

    private fun answered(which: Int, isThere: Boolean) {
        val engine = engine
        if (which != started || engine == null) return
        if (!isThere) return fail()
        isReady = true
        engine.setOnUtteranceProgressListener(Progress())
        now?.begin(engine)
    }

    /** Another engine may be there next time, or one that did not die meanwhile. */
    private fun fail() {
        letGo()
        now?.end(false)
    }

    /** Some words that are read. */
    private inner class Reading(val phrases: List<Phrase>, val use: Use, val done: (Boolean) -> Unit) {
        private val id = ++count
        private var held: Sound.Held? = null
        private var waiting = 0
        private var isDone = false

        fun begin(engine: TextToSpeech) {
            val spoken = spoken(phrases)
            if (spoken.isEmpty()) return end(true)
            val voices = Voices(engine)
            // Before anything is heard.
            if (spoken.any { voices.of(it.lang) == null }) return fail()
            if (use == Use.EAR && !sound.hasEar) return end(false)
            val held = sound.hold(use) { end(true) } ?: return end(true)
            this.held = held
            engine.setAudioAttributes(held.attributes)
            waiting = spoken.size
            spoken.forEachIndexed { place, phrase ->
                val how = if (place == 0) TextToSpeech.QUEUE_FLUSH else TextToSpeech.QUEUE_ADD
                val queued = voices.take(phrase.lang) && engine.speak(phrase.value, how, HERE, "$id.$place") == TextToSpeech.SUCCESS
                if (!queued) return fail()
            }
        }

        fun progressed(utterance: String, isRead: Boolean) {
            if (!isMine(utterance)) return
            waiting--
            if (!isRead) fail() else if (waiting == 0) end(true)
        }

        fun stopped(utterance: String) {
            if (isMine(utterance)) end(true)
        }

        private fun isMine(utterance: String) = utterance.substringBefore('.') == id.toString()

        fun end(spoke: Boolean) {
            if (isDone) return
            isDone = true
            if (now === this) now = null
            engine?.stop()
            held?.release()
            done(spoke)
        }
    }

    /** Called by the engine on threads of its own. */
    private inner class Progress : UtteranceProgressListener() {
        override fun onStart(utterance: String) = Unit

        override fun onDone(utterance: String) = progressed(utterance, true)

        /** By somebody else than us: what follows is not read either. */
        override fun onStop(utterance: String, interrupted: Boolean) {
            main.post { now?.stopped(utterance) }
        }

        @Deprecated("API 20")
        override fun onError(utterance: String) = progressed(utterance, false)

        override fun onError(utterance: String, error: Int) = progressed(utterance, false)

        private fun progressed(utterance: String, isRead: Boolean) {
            main.post { now?.progressed(utterance, isRead) }
        }
    }

    private companion object {
        /** Milliseconds after which an engine that does not answer is not there. */
        const val PATIENCE = 10_000L

        /** Engines that could do either are told to work on the phone; the voice is one that does anyway. */
        @Suppress("DEPRECATION")
        val HERE = Bundle().apply {
            putString(TextToSpeech.Engine.KEY_FEATURE_EMBEDDED_SYNTHESIS, "true")
            putString(TextToSpeech.Engine.KEY_FEATURE_NETWORK_SYNTHESIS, "false")
        }
    }
}
