package weft.app.device

import android.app.Activity
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.media.AudioAttributes
import android.media.AudioDeviceInfo
import android.media.AudioFocusRequest
import android.media.AudioManager
import android.os.Build
import android.view.WindowManager

/** What the phone's sound is wanted for. */
enum class Use {
    /** Held to the ear, or in a headset that is plugged in: nobody else hears it. */
    EAR,
    /** Through the loudspeaker, or wherever the phone plays music. */
    ALOUD,
    /** To record: nothing else is to sound meanwhile. */
    RECORD,
}

/**
 * Who has the phone's sound, and where it comes out. One thing at a time: whatever is begun ends what had it before, and so does
 * a call. The screen stays on meanwhile, because the notebook locks once it is dark. Everything is called on the main thread.
 */
class Sound(private val activity: Activity) {
    private val audio by lazy { activity.getSystemService(AudioManager::class.java) }
    private var held: Held? = null

    /** The sound while something has it. */
    inner class Held internal constructor(internal val use: Use, internal val lost: () -> Unit) {
        /** With what is played has to be marked, so that it comes out where it should. */
        val attributes: AudioAttributes = marked(use)
        internal val focus: AudioFocusRequest = AudioFocusRequest.Builder(gain(use))
            .setAudioAttributes(attributes)
            // Words that are made quieter are words that are missed.
            .setWillPauseWhenDucked(true)
            .setOnAudioFocusChangeListener { change -> if (change < 0) taken() }
            .build()
        internal val unplugged = object : BroadcastReceiver() {
            override fun onReceive(context: Context, intent: Intent) = taken()
        }
        internal var toEar = false
        internal var speaker = false

        /** Gives it back, and the phone sounds as before. May be called again. */
        fun release() {
            if (held !== this) return
            held = null
            if (toEar) backFromEar(this)
            if (use != Use.RECORD) activity.unregisterReceiver(unplugged)
            audio.abandonAudioFocusRequest(focus)
            activity.volumeControlStream = AudioManager.USE_DEFAULT_STREAM_TYPE
            activity.window.clearFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        }

        internal fun taken() {
            if (held !== this) return
            release()
            lost()
        }
    }

    /**
     * Takes the sound until it is given back; [lost] is called once if something else takes it before. None if it cannot be had:
     * somebody telephones, or for [Use.EAR] there is no way that only one person hears.
     */
    fun hold(use: Use, lost: () -> Unit): Held? {
        held?.taken()
        val now = Held(use, lost)
        if (audio.requestAudioFocus(now.focus) != AudioManager.AUDIOFOCUS_REQUEST_GRANTED) return null
        if (use == Use.EAR && !toEar(now)) {
            audio.abandonAudioFocusRequest(now.focus)
            return null
        }
        held = now
        if (use != Use.RECORD) {
            activity.registerReceiver(now.unplugged, IntentFilter(AudioManager.ACTION_AUDIO_BECOMING_NOISY))
            activity.volumeControlStream = if (use == Use.EAR) AudioManager.STREAM_VOICE_CALL else AudioManager.STREAM_MUSIC
        }
        activity.window.addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        return now
    }

    /** Whether there is a way that only one person hears. */
    val hasEar: Boolean get() = forOne() != null

    private fun forOne(): AudioDeviceInfo? {
        val there = if (Build.VERSION.SDK_INT >= 31) audio.availableCommunicationDevices
        else audio.getDevices(AudioManager.GET_DEVICES_OUTPUTS).toList()
        return FOR_ONE.firstNotNullOfOrNull { type -> there.find { it.type == type } }
    }

    private fun toEar(now: Held): Boolean {
        val device = forOne() ?: return false
        if (Build.VERSION.SDK_INT >= 31) {
            // Whose mode it is chooses the way; a voice that reads plays in another process, which could not.
            audio.mode = AudioManager.MODE_IN_COMMUNICATION
            now.toEar = audio.setCommunicationDevice(device)
            if (!now.toEar) audio.mode = AudioManager.MODE_NORMAL
            return now.toEar
        }
        now.speaker = speakerphone
        audio.mode = AudioManager.MODE_IN_COMMUNICATION
        speakerphone = false
        now.toEar = true
        return true
    }

    private fun backFromEar(then: Held) {
        if (Build.VERSION.SDK_INT >= 31) audio.clearCommunicationDevice() else speakerphone = then.speaker
        // Ours only: that of a call which began meanwhile stays.
        audio.mode = AudioManager.MODE_NORMAL
    }

    @Suppress("DEPRECATION")
    private var speakerphone: Boolean
        get() = audio.isSpeakerphoneOn
        set(on) {
            audio.isSpeakerphoneOn = on
        }

    private companion object {
        /**
         * What only one person hears, the best first. Wireless ones are not among them: whether such a thing is worn or stands in a
         * room, the phone does not know; hearing aids are worn.
         */
        val FOR_ONE = listOf(
            AudioDeviceInfo.TYPE_WIRED_HEADSET, AudioDeviceInfo.TYPE_WIRED_HEADPHONES, AudioDeviceInfo.TYPE_USB_HEADSET,
            AudioDeviceInfo.TYPE_HEARING_AID, AudioDeviceInfo.TYPE_BUILTIN_EARPIECE,
        )

        fun gain(use: Use) =
            if (use == Use.RECORD) AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_EXCLUSIVE else AudioManager.AUDIOFOCUS_GAIN_TRANSIENT

        fun marked(use: Use): AudioAttributes {
            val usage = if (use == Use.EAR) AudioAttributes.USAGE_VOICE_COMMUNICATION else AudioAttributes.USAGE_MEDIA
            val marks = AudioAttributes.Builder().setUsage(usage).setContentType(AudioAttributes.CONTENT_TYPE_SPEECH)
            // No app that records the screen gets what is heard.
            if (Build.VERSION.SDK_INT >= 29) marks.setAllowedCapturePolicy(AudioAttributes.ALLOW_CAPTURE_BY_NONE)
            return marks.build()
        }
    }
}
