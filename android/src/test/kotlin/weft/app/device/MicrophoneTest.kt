package weft.app.device

import android.Manifest
import android.media.MediaFormat
import android.os.Build
import java.util.Collections
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import weft.Bindings
import weft.KeyStoreDouble
import weft.core.Answer
import weft.core.DeviceKeys
import weft.core.Effect
import weft.core.Input
import weft.core.Outcome
import weft.core.Pieces
import weft.core.Weft
import weft.core.WeftException
import weft.direct

/** What a person says arrives as frames that the core takes, to the last one. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34])
class MicrophoneTest : HearingPhone() {
    @Test fun `what is heard arrives as whole frames, half a second in a piece, and to its end`() {
        record()
        until("five pieces") { pieces.size >= 5 }
        microphone.stop()
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Done), outcomes)
        assertTrue(pieces.dropLast(1).all { Voice.frames(it).size == 8 })
        val frames = Voice.frames(all())
        assertEquals("nothing that was heard is missing", heard.get(), frames.size)
        frames.forEachIndexed { place, frame -> assertArrayEquals(Voice.frames[place % Voice.frames.size], frame) }
    }

    @Test fun `what was heard is overwritten in the encoder`() {
        record()
        until("it hears") { heard.get() > 20 }
        synchronized(encoderBuffers) { assertTrue(encoderBuffers.any { it.get(9) == 0x11.toByte() }) }
        microphone.stop()
        until("it is done") { outcomes.isNotEmpty() }
        synchronized(encoderBuffers) { for (buffer in encoderBuffers) assertTrue((0 until buffer.capacity()).all { buffer.get(it) == 0.toByte() }) }
    }

    @Config(sdk = [34])
    @Test fun `the core takes what is recorded, and gives it back`() {
        Bindings.callHere()
        val code = direct(CODE)
        Weft.founded(folder.root.resolve("notebook").path, folder.newFolder().path, code, DeviceKeys(KeyStoreDouble())).use { weft ->
            fun tap(id: String) = weft.input(Input.Tap(id, weft.screen().revision))
            tap("cases")
            tap("tell")
            weft.input(Input.Choose("with", "voice"))
            val asked = (tap("record") as Answer.Ask).v1 as Effect.Record
            record { piece ->
                weft.bytesIn(asked.id, piece)
                pieces += piece
            }
            until("the voice came") { pieces.size >= 6 }
            microphone.stop()
            until("it is done") { outcomes.isNotEmpty() }
            weft.input(Input.EffectDone(asked.id, outcomes.single()))
            val back = java.io.ByteArrayOutputStream()
            assertTrue(weft.bytesOf("recorded", object : Pieces {
                override fun take(piece: ByteArray) = back.write(piece)
            }))
            assertArrayEquals(all(), back.toByteArray())
            assertEquals(heard.get(), Voice.frames(back.toByteArray()).size)
        }
    }

    @Config(sdk = [34])
    @Test fun `the core takes no voice without heads`() {
        Bindings.callHere()
        val code = direct(CODE)
        Weft.founded(folder.root.resolve("notebook").path, folder.newFolder().path, code, DeviceKeys(KeyStoreDouble())).use { weft ->
            fun tap(id: String) = weft.input(Input.Tap(id, weft.screen().revision))
            tap("cases")
            tap("tell")
            weft.input(Input.Choose("with", "voice"))
            val asked = (tap("record") as Answer.Ask).v1 as Effect.Record
            org.junit.Assert.assertThrows(WeftException::class.java) { weft.bytesIn(asked.id, Voice.file.copyOfRange(Adts.HEAD, 900)) }
        }
    }

    @Test fun `begin and end are felt, and the screen stays on between them`() {
        assertFalse(staysOn())
        record()
        until("it is felt") { vibrator.milliseconds > 0 }
        assertEquals(60, vibrator.milliseconds)
        assertTrue(staysOn())
        microphone.stop()
        until("it is done") { outcomes.isNotEmpty() }
        assertArrayEquals(longArrayOf(0, 60, 90, 60), vibrator.pattern)
        assertFalse(staysOn())
    }

    @Test fun `it asks before it records, and records once it may`() {
        shadowOf(activity.application).denyPermissions(Manifest.permission.RECORD_AUDIO)
        microphone.record({ pieces += it }) { outcomes += it }
        val asked = shadowOf(activity).lastRequestedPermission
        assertArrayEquals(arrayOf(Manifest.permission.RECORD_AUDIO), asked.requestedPermissions)
        settle()
        assertEquals(0, heard.get())
        shadowOf(activity.application).grantPermissions(Manifest.permission.RECORD_AUDIO)
        microphone.permitted(asked.requestCode + 1)
        settle()
        assertEquals("that was another question", 0, heard.get())
        microphone.permitted(asked.requestCode)
        until("a piece") { pieces.isNotEmpty() }
        microphone.stop()
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Done), outcomes)
    }

    @Test fun `whoever refuses is not recorded`() {
        shadowOf(activity.application).denyPermissions(Manifest.permission.RECORD_AUDIO)
        microphone.record({ pieces += it }) { outcomes += it }
        val request = shadowOf(activity).lastRequestedPermission.requestCode
        repeat(2) { microphone.permitted(request) }
        microphone.stop()
        settle()
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertEquals(0, heard.get())
        assertEquals("nothing ran, so nothing is felt", 0, vibrator.milliseconds)
    }

    @Test fun `stopped while it asks, it does not begin when it may`() {
        shadowOf(activity.application).denyPermissions(Manifest.permission.RECORD_AUDIO)
        microphone.record({ pieces += it }) { outcomes += it }
        microphone.hide()
        assertEquals(listOf(Outcome.Cancelled), outcomes)
        shadowOf(activity.application).grantPermissions(Manifest.permission.RECORD_AUDIO)
        microphone.permitted(shadowOf(activity).lastRequestedPermission.requestCode)
        settle()
        assertEquals(0, heard.get())
        assertEquals(1, outcomes.size)
    }

    @Test fun `without a recording there is nothing to end`() {
        microphone.stop()
        microphone.fail()
        microphone.permitted(11)
        microphone.hide()
        settle()
        assertEquals(0, heard.get())
    }

    @Test fun `hidden while it records, everything is handed over before it returns`() {
        record()
        until("it hears") { heard.get() > 20 }
        microphone.hide()
        assertEquals(listOf(Outcome.Done), outcomes)
        assertEquals(heard.get(), Voice.frames(all()).size)
        settle()
        assertEquals(1, outcomes.size)
        assertFalse(staysOn())
    }

    @Test fun `a second voice ends the first, and is recorded itself`() {
        val first = mutableListOf<Outcome>()
        val early: MutableList<ByteArray> = Collections.synchronizedList(mutableListOf())
        shadowOf(activity.application).grantPermissions(Manifest.permission.RECORD_AUDIO)
        microphone.record({ early += it }) { first += it }
        until("the first is heard") { early.isNotEmpty() }
        record()
        until("the second is heard, and the first is done") { pieces.isNotEmpty() && first.isNotEmpty() }
        assertEquals("the second goes on", 0, outcomes.size)
        assertTrue(staysOn())
        microphone.stop()
        until("it is done") { outcomes.isNotEmpty() }
        settle()
        assertEquals(listOf(Outcome.Failed) to listOf(Outcome.Done), first.toList() to outcomes.toList())
    }

    @Test fun `it records through the microphone that people speak into, and for nobody else`() {
        shadowOf(activity.application).grantPermissions(Manifest.permission.RECORD_AUDIO)
        val made = Recorders().microphone()
        try {
            assertEquals(android.media.MediaRecorder.AudioSource.MIC, made.audioSource)
            assertEquals(listOf(16_000, 1, android.media.AudioFormat.ENCODING_PCM_16BIT), listOf(made.sampleRate, made.channelCount, made.audioFormat))
            if (Build.VERSION.SDK_INT >= 30) assertTrue(made.isPrivacySensitive)
            assertFalse(Recorders().silenced(made))
        } finally {
            made.release()
        }
        val encoder = Recorders().encoder()
        assertEquals(16_000, encoder.inputFormat.getInteger(MediaFormat.KEY_BIT_RATE))
        assertEquals(2, encoder.inputFormat.getInteger(MediaFormat.KEY_AAC_PROFILE))
        encoder.release()
        assertNull(shadowOf(audio).lastAudioFocusRequest)
    }
}
