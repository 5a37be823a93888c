package weft.app.device

import android.content.Intent
import android.media.AudioAttributes
import android.media.AudioDeviceInfo
import android.media.AudioManager
import android.os.Build
import android.view.WindowManager
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.AudioDeviceInfoBuilder

/** Which way a phone's sound goes, and that it sounds as before afterwards. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34])
class SoundTest {
    @get:Rule val window = Window()

    private val activity = window.activity
    private val audio = activity.getSystemService(AudioManager::class.java)
    private val sound = Sound(activity)
    private var lost = 0

    @Test fun `what is for one person comes out at the ear, and the phone sounds as before afterwards`() {
        phone(AudioDeviceInfo.TYPE_BUILTIN_SPEAKER, AudioDeviceInfo.TYPE_BUILTIN_EARPIECE)
        speakerphone(true)
        val held = hold(Use.EAR)!!
        assertEquals(AudioAttributes.USAGE_VOICE_COMMUNICATION, held.attributes.usage)
        assertEquals(AudioManager.MODE_IN_COMMUNICATION, audio.mode)
        assertEquals(AudioDeviceInfo.TYPE_BUILTIN_EARPIECE, way())
        assertEquals(AudioManager.STREAM_VOICE_CALL, activity.volumeControlStream)
        assertTrue(staysOn())
        repeat(2) { held.release() }
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
        assertTrue(speakerphone())
        if (Build.VERSION.SDK_INT >= 31) assertNull(audio.communicationDevice)
        assertEquals(AudioManager.USE_DEFAULT_STREAM_TYPE, activity.volumeControlStream)
        assertFalse(staysOn())
        assertEquals(0, lost)
    }

    @Test fun `a headset that is plugged in comes before the ear, and a speaker nearby never does`() {
        phone(
            AudioDeviceInfo.TYPE_BLUETOOTH_SCO, AudioDeviceInfo.TYPE_BUILTIN_SPEAKER, AudioDeviceInfo.TYPE_BUILTIN_EARPIECE,
            AudioDeviceInfo.TYPE_WIRED_HEADPHONES,
        )
        hold(Use.EAR)!!.release()
        if (Build.VERSION.SDK_INT < 31) return
        hold(Use.EAR)
        assertEquals(AudioDeviceInfo.TYPE_WIRED_HEADPHONES, way())
    }

    @Test fun `where only many hear it, nothing for one person sounds`() {
        phone(AudioDeviceInfo.TYPE_BUILTIN_SPEAKER, AudioDeviceInfo.TYPE_BLUETOOTH_SCO)
        assertFalse(sound.hasEar)
        assertNull(hold(Use.EAR))
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
        assertNotNull(shadowOf(audio).lastAbandonedAudioFocusRequest)
        assertFalse(staysOn())
        assertNotNull(hold(Use.ALOUD))
    }

    @Config(sdk = [34])
    @Test fun `where the way to the ear is refused, nothing for one person sounds`() {
        phone(AudioDeviceInfo.TYPE_BUILTIN_EARPIECE)
        shadowOf(audio).lockCommunicationDevice(true)
        assertNull(hold(Use.EAR))
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
    }

    @Test fun `aloud it goes where music goes`() {
        phone(AudioDeviceInfo.TYPE_BUILTIN_EARPIECE)
        val held = hold(Use.ALOUD)!!
        assertEquals(AudioAttributes.USAGE_MEDIA, held.attributes.usage)
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
        assertEquals(AudioManager.STREAM_MUSIC, activity.volumeControlStream)
        assertEquals(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT, shadowOf(audio).lastAudioFocusRequest.durationHint)
    }

    @Config(sdk = [34])
    @Test fun `no app that records the screen gets it`() {
        phone(AudioDeviceInfo.TYPE_BUILTIN_EARPIECE)
        for (use in Use.entries) assertEquals(AudioAttributes.ALLOW_CAPTURE_BY_NONE, hold(use)!!.attributes.allowedCapturePolicy)
    }

    @Test fun `while it records nothing else sounds`() {
        hold(Use.RECORD)
        assertEquals(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_EXCLUSIVE, shadowOf(audio).lastAudioFocusRequest.durationHint)
        assertTrue(staysOn())
    }

    @Test fun `a call, music, and a notification take it once`() {
        phone(AudioDeviceInfo.TYPE_BUILTIN_EARPIECE)
        val changes = listOf(AudioManager.AUDIOFOCUS_LOSS, AudioManager.AUDIOFOCUS_LOSS_TRANSIENT, AudioManager.AUDIOFOCUS_LOSS_TRANSIENT_CAN_DUCK)
        changes.forEachIndexed { place, change ->
            hold(Use.EAR)
            val told = shadowOf(audio).lastAudioFocusRequest.audioFocusRequest.onAudioFocusChangeListener!!
            told.onAudioFocusChange(AudioManager.AUDIOFOCUS_GAIN)
            assertEquals(place, lost)
            repeat(2) { told.onAudioFocusChange(change) }
            assertEquals(place + 1, lost)
            assertEquals(AudioManager.MODE_NORMAL, audio.mode)
        }
    }

    @Test fun `a headset that is pulled out takes it, but not a recording`() {
        phone(AudioDeviceInfo.TYPE_BUILTIN_EARPIECE)
        hold(Use.EAR)
        pullOut()
        assertEquals(1, lost)
        assertFalse(staysOn())
        hold(Use.RECORD)
        pullOut()
        assertEquals(1, lost)
    }

    @Test fun `what begins ends what was before, and gives back only its own`() {
        phone(AudioDeviceInfo.TYPE_BUILTIN_EARPIECE)
        val first = hold(Use.EAR)!!
        val second = hold(Use.EAR)!!
        assertEquals(1, lost)
        first.release()
        assertEquals(AudioManager.MODE_IN_COMMUNICATION, audio.mode)
        assertTrue(staysOn())
        second.release()
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
        assertEquals(1, lost)
    }

    @Test fun `during a call it cannot be had`() {
        phone(AudioDeviceInfo.TYPE_BUILTIN_EARPIECE)
        shadowOf(audio).setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_FAILED)
        for (use in Use.entries) assertNull(hold(use))
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
        assertFalse(staysOn())
    }

    private fun hold(use: Use) = sound.hold(use) { lost++ }

    private fun pullOut() {
        activity.sendBroadcast(Intent(AudioManager.ACTION_AUDIO_BECOMING_NOISY))
        settle()
    }

    /** A phone with these ways to hear. */
    private fun phone(vararg types: Int) = hears(audio, *types)

    private fun way() =
        if (Build.VERSION.SDK_INT >= 31) audio.communicationDevice?.type
        else AudioDeviceInfo.TYPE_BUILTIN_EARPIECE.takeUnless { speakerphone() }

    @Suppress("DEPRECATION")
    private fun speakerphone() = audio.isSpeakerphoneOn

    @Suppress("DEPRECATION")
    private fun speakerphone(on: Boolean) {
        audio.isSpeakerphoneOn = on
    }

    private fun staysOn() = activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON != 0
}

/** Gives a phone these ways to be heard. */
fun hears(audio: AudioManager, vararg types: Int) {
    val devices = types.map { AudioDeviceInfoBuilder.newBuilder().setType(it).build() }
    shadowOf(audio).setOutputDevices(devices)
    if (Build.VERSION.SDK_INT >= 31) shadowOf(audio).setAvailableCommunicationDevices(devices)
}

/** Somebody calls: whoever has the phone's sound loses it. */
fun rings(audio: AudioManager) {
    val told = shadowOf(audio).lastAudioFocusRequest.audioFocusRequest.onAudioFocusChangeListener!!
    told.onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS_TRANSIENT)
}
