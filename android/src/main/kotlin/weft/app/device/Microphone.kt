package weft.app.device

import android.Manifest
import android.app.Activity
import android.content.pm.PackageManager
import android.media.AudioAttributes
import android.os.Build
import android.os.Handler
import android.os.Looper
import android.os.VibrationAttributes
import android.os.VibrationEffect
import android.os.Vibrator
import android.os.VibratorManager
import weft.core.Outcome

/**
 * Records voices: AAC-LC in ADTS frames ([Adts]), piece by piece. Begin and end are felt, not heard, so that neither is in the
 * recording nor draws attention. Everything is called on the main thread, and calls back on it, except for the pieces.
 */
class Microphone(
    private val activity: Activity,
    private val sound: Sound = Sound(activity),
    private val with: Recorders = Recorders(),
) : VoiceRecorder {
    private val main = Handler(Looper.getMainLooper())
    private var now: Asked? = null

    /** A voice that was asked for, until it is done. */
    private inner class Asked(val take: (ByteArray) -> Unit, val done: (Outcome) -> Unit) {
        var recording: Recording? = null
        private var held: Sound.Held? = null
        private var felt = false
        private var lost = false
        private var isEnding = false
        private var isDone = false
        private val giveUp = Runnable {
            recording?.refuse()
            finish(Outcome.Failed)
        }

        fun begin() {
            held = sound.hold(Use.RECORD) {
                // A call, or something else that records. What was heard before is kept.
                lost = true
                end()
            }
            if (held == null) return finish(Outcome.Failed)
            recording = Recording(with, take, { main.post { began() } }, { main.post { ended() } }).apply { start() }
        }

        private fun began() {
            if (isDone) return
            felt = true
            vibrate(VibrationEffect.createOneShot(FELT, VibrationEffect.DEFAULT_AMPLITUDE))
        }

        fun end() {
            val recording = recording ?: return finish(Outcome.Cancelled)
            if (isEnding) return
            isEnding = true
            recording.end()
            main.postDelayed(giveUp, PATIENCE)
        }

        fun ended() = finish(if (recording?.isWhole == true && !lost) Outcome.Done else Outcome.Failed)

        fun finish(outcome: Outcome) {
            if (isDone) return
            isDone = true
            main.removeCallbacks(giveUp)
            if (now === this) now = null
            held?.release()
            if (felt) vibrate(VibrationEffect.createWaveform(longArrayOf(0, FELT, BETWEEN, FELT), -1))
            done(outcome)
        }
    }

    /**
     * Records until [stop], and asks for the permission first if it is missing. Each piece is whole frames, about half a second;
     * [take] is called on another thread, and has the piece for itself: it overwrites it. [done] is called once, after the last
     * piece: cancelled if it was stopped before it began, and failed if the phone could not, if somebody refused, or if something
     * else took the microphone; what came until then stands. A voice that runs ends when another one is asked for.
     */
    override fun record(take: (ByteArray) -> Unit, done: (Outcome) -> Unit) {
        stop()
        val asked = Asked(take, done)
        now = asked
        if (isPermitted()) asked.begin() else activity.requestPermissions(arrayOf(Manifest.permission.RECORD_AUDIO), REQUEST)
    }

    /** Goes on when somebody answered whether the app may record. */
    override fun permitted(request: Int) {
        val asked = now?.takeIf { request == REQUEST && it.recording == null } ?: return
        if (isPermitted()) asked.begin() else asked.finish(Outcome.Failed)
    }

    /** Ends it: what was heard is handed over, and then it is done. */
    override fun stop() {
        now?.end()
    }

    override fun hide() {
        val asked = now ?: return
        asked.end()
        if (asked.recording?.awaitEnd(LAST_FRAMES) == true) asked.ended()
    }

    /** Ends it at once: its pieces are not taken any more. */
    override fun fail() {
        val asked = now ?: return
        asked.recording?.refuse()
        asked.finish(Outcome.Failed)
    }

    private fun isPermitted() =
        activity.checkSelfPermission(Manifest.permission.RECORD_AUDIO) == PackageManager.PERMISSION_GRANTED

    /** Marked as a help for people, so that it is felt where touches are not. */
    private fun vibrate(effect: VibrationEffect) {
        val vibrator = vibrator()
        if (Build.VERSION.SDK_INT >= 33) {
            vibrator.vibrate(effect, VibrationAttributes.createForUsage(VibrationAttributes.USAGE_ACCESSIBILITY))
        } else {
            @Suppress("DEPRECATION")
            vibrator.vibrate(effect, AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_ASSISTANCE_ACCESSIBILITY).build())
        }
    }

    private fun vibrator(): Vibrator =
        if (Build.VERSION.SDK_INT >= 31) activity.getSystemService(VibratorManager::class.java).defaultVibrator
        else activity.getSystemService(Vibrator::class.java)

    private companion object {
        const val REQUEST = 11
        /** Milliseconds of one vibration, and between two. */
        const val FELT = 60L
        const val BETWEEN = 90L
        /** Milliseconds in which a phone hands the last frames over: one block, and what its encoder holds back. */
        const val LAST_FRAMES = 300L
        /** Milliseconds after which a microphone that does not end is left behind. */
        const val PATIENCE = 3_000L
    }
}
