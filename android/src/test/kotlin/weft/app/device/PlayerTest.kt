package weft.app.device

import android.graphics.SurfaceTexture
import android.media.AudioAttributes
import android.media.AudioDeviceInfo
import android.media.AudioManager
import android.media.MediaPlayer
import android.os.Looper
import android.view.TextureView
import android.view.View
import android.view.ViewGroup
import java.util.concurrent.TimeUnit
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowMediaPlayer
import weft.app.widget.Playing

/** Recordings and films from memory: heard by whom they are for, and gone from memory when they end, however they end. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34])
class PlayerTest {
    @get:Rule val window = Window()

    private val activity = window.activity
    private val audio = activity.getSystemService(AudioManager::class.java)
    private val hand = Over(activity)
    private val player = Player(activity)
    private val heard = mutableListOf<Playing>()
    /** The phone's players, in the order in which they were made. */
    private val made = mutableListOf<ShadowMediaPlayer>()
    /** What the phone knows of what it is to play; none = it does not know what that is. */
    private var known: ShadowMediaPlayer.MediaInfo? = ShadowMediaPlayer.MediaInfo(LASTS, 0)
    private val bytes = ByteArray(1000) { (it + 1).toByte() }

    @Before fun phone() {
        hears(audio, AudioDeviceInfo.TYPE_BUILTIN_EARPIECE)
        ShadowMediaPlayer.setCreateListener { _, shadow -> made += shadow }
        ShadowMediaPlayer.setMediaInfoProvider { known }
    }

    @Test fun `a recording is heard at the ear until it ends, and is gone then`() {
        play("a")
        assertTrue(player.isPlaying("a") && !player.isPlaying("b"))
        idle()
        assertEquals(listOf(Playing.PLAYS), heard)
        assertEquals(AudioAttributes.USAGE_VOICE_COMMUNICATION, made[0].audioAttributes.usage)
        assertEquals(AudioManager.MODE_IN_COMMUNICATION, audio.mode)
        pass(LASTS)
        assertEquals(listOf(Playing.PLAYS, Playing.ENDED), heard)
        assertOver()
    }

    @Test fun `aloud it is heard where music is`() {
        play("a", aloud = true)
        idle()
        assertEquals(AudioAttributes.USAGE_MEDIA, made[0].audioAttributes.usage)
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
    }

    @Test fun `stopped in whatever state, it is said once, and nothing is left`() {
        val states = listOf<() -> Unit>({}, { idle() }, { pass(LASTS / 2) }, { pass(LASTS) })
        for (reached in states) {
            heard.clear()
            bytes.fill(7)
            play("a")
            reached()
            repeat(2) { player.stop() }
            idle()
            assertEquals(1, heard.count { it == Playing.ENDED })
            assertEquals(Playing.ENDED, heard.last())
            assertOver()
        }
        assertTrue(made.all { it.state == ShadowMediaPlayer.State.END })
    }

    @Test fun `what comes after it was stopped is not heard`() {
        var comes: (ByteArray?) -> Unit = {}
        player.play("a", true, null, { comes = it }) { heard += it }
        assertTrue("a second tap stops it", player.isPlaying("a"))
        player.stop()
        comes(bytes)
        pass(LASTS)
        assertEquals(listOf(Playing.ENDED), heard)
        assertTrue(bytes.all { it == 0.toByte() })
        assertTrue(made.isEmpty())
        assertNull(shadowOf(audio).lastAudioFocusRequest)
        // Nor does it disturb what plays by then.
        bytes.fill(7)
        play("b")
        comes(ByteArray(3) { 1 })
        idle()
        assertEquals(listOf(Playing.ENDED, Playing.PLAYS), heard)
    }

    @Test fun `what is not here yet is said to be missing`() {
        player.play("a", false, null, { then -> then(null) }) { heard += it }
        player.stop()
        assertEquals(listOf(Playing.MISSING), heard)
        assertFalse(player.isPlaying("a"))
    }

    @Test fun `one thing plays at a time`() {
        val first = mutableListOf<Playing>()
        val other = ByteArray(10) { 9 }
        player.play("a", false, null, { then -> then(other) }) { first += it }
        idle()
        play("b")
        assertEquals(listOf(Playing.PLAYS, Playing.ENDED), first)
        assertArrayEquals(ByteArray(10), other)
        idle()
        assertEquals(listOf(Playing.PLAYS), heard)
        assertTrue(player.isPlaying("b") && !player.isPlaying("a"))
        player.stop()
        assertEquals(2, first.size)
    }

    @Test fun `bytes that do not play are said to be that, whenever it turns out`() {
        val faults = listOf<() -> Unit>(
            // At once.
            { known = null },
            // While it looks at them.
            { known = ShadowMediaPlayer.MediaInfo(LASTS, 500) },
        )
        for (fault in faults) {
            heard.clear()
            bytes.fill(7)
            fault()
            play("a")
            if (heard.isEmpty()) made.last().invokeErrorListener(MediaPlayer.MEDIA_ERROR_UNKNOWN, 0)
            pass(LASTS)
            assertEquals(listOf(Playing.UNPLAYABLE), heard)
            assertOver()
        }
        // In the middle.
        known = ShadowMediaPlayer.MediaInfo(LASTS, 0).apply {
            scheduleErrorAtOffset(LASTS / 2, MediaPlayer.MEDIA_ERROR_UNKNOWN, MediaPlayer.MEDIA_ERROR_MALFORMED)
        }
        heard.clear()
        play("a")
        pass(LASTS)
        assertEquals(listOf(Playing.PLAYS, Playing.UNPLAYABLE), heard)
        assertOver()
    }

    @Test fun `a phone's player that throws is said once`() {
        ShadowMediaPlayer.setCreateListener { player, shadow ->
            made += shadow
            shadow.setInvalidStateBehavior(ShadowMediaPlayer.InvalidStateBehavior.EMULATE)
            // As if it had been used before.
            shadow.state = ShadowMediaPlayer.State.ERROR
        }
        play("a")
        pass(LASTS)
        assertEquals(listOf(Playing.UNPLAYABLE), heard)
        assertOver()
    }

    @Test fun `without a way for one person nothing is heard`() {
        hears(audio, AudioDeviceInfo.TYPE_BUILTIN_SPEAKER)
        play("a")
        idle()
        assertEquals(listOf(Playing.UNPLAYABLE), heard)
        assertNull(made[0].dataSource)
        assertOver()
    }

    @Test fun `a call ends it`() {
        play("a")
        idle()
        rings(audio)
        assertEquals(listOf(Playing.PLAYS, Playing.ENDED), heard)
        assertOver()
    }

    @Test fun `recording ends what plays`() {
        val sound = Sound(activity)
        val player = Player(activity, sound)
        player.play("a", false, null, { then -> then(bytes) }) { heard += it }
        idle()
        sound.hold(Use.RECORD) {}
        assertEquals(listOf(Playing.PLAYS, Playing.ENDED), heard)
        assertFalse(player.isPlaying("a"))
    }

    @Test fun `a film is seen over the screen, in its shape, until it ends`() {
        play("film", film = true)
        idle()
        assertEquals("there is nothing yet to show it on", listOf<Playing>(), heard)
        val view = appears()
        idle()
        assertEquals(listOf(Playing.PLAYS), heard)
        view.shape(160, 90)
        measure(view, 320, 500)
        assertEquals(320 to 180, view.measuredWidth to view.measuredHeight)
        measure(view, 320, 90)
        assertEquals(160 to 90, view.measuredWidth to view.measuredHeight)
        pass(LASTS)
        assertEquals(listOf(Playing.PLAYS, Playing.ENDED), heard)
        assertNull(hand.view)
        assertEquals(1, hand.closed)
        assertOver()
    }

    @Test fun `closed by whoever watches, a film ends`() {
        play("film", film = true)
        appears()
        idle()
        hand.closeOver()
        idle()
        assertEquals(listOf(Playing.PLAYS, Playing.ENDED), heard)
        assertEquals("it was closed already", 1, hand.closed)
        assertOver()
    }

    @Test fun `closed before it appears, a film ends`() {
        play("film", film = true)
        val view = appearing()
        hand.closeOver()
        view.surfaceTextureListener!!.onSurfaceTextureAvailable(SurfaceTexture(0), 1, 1)
        idle()
        assertEquals(listOf(Playing.ENDED), heard)
        assertOver()
    }

    @Test fun `what is laid over a film stays when that ends`() {
        play("film", film = true)
        appears()
        idle()
        val help = View(activity)
        hand.over(help)
        idle()
        assertEquals(listOf(Playing.PLAYS, Playing.ENDED), heard)
        assertEquals(help to 0, hand.view to hand.closed)
    }

    @Test fun `a film that does not play leaves the screen`() {
        play("film", film = true)
        known = null
        appears()
        made[0].invokeErrorListener(MediaPlayer.MEDIA_ERROR_UNKNOWN, 0)
        idle()
        assertEquals(listOf(Playing.UNPLAYABLE), heard)
        assertNull(hand.view)
        assertOver()
    }

    @Test fun `a film with nothing to lie over is not played`() {
        hand.isAway = true
        play("film", film = true)
        idle()
        assertEquals(listOf(Playing.UNPLAYABLE), heard)
        assertOver()
    }

    private fun play(widget: String, aloud: Boolean = false, film: Boolean = false) =
        player.play(widget, aloud, if (film) hand else null, { then -> then(bytes) }) {
            assertEquals(Looper.getMainLooper().thread, Thread.currentThread())
            heard += it
        }

    private fun appearing() = (hand.view as ViewGroup).getChildAt(0) as AspectView

    /** What a window does that is drawn by a phone's hardware. */
    private fun appears(): AspectView = appearing().also {
        (it.surfaceTextureListener as TextureView.SurfaceTextureListener).onSurfaceTextureAvailable(SurfaceTexture(0), 320, 500)
    }

    private fun measure(view: View, width: Int, height: Int) =
        view.measure(View.MeasureSpec.makeMeasureSpec(width, View.MeasureSpec.EXACTLY), View.MeasureSpec.makeMeasureSpec(height, View.MeasureSpec.EXACTLY))

    private fun idle() = shadowOf(Looper.getMainLooper()).idle()

    private fun pass(milliseconds: Int) = shadowOf(Looper.getMainLooper()).idleFor(milliseconds + 100L, TimeUnit.MILLISECONDS)

    private fun assertOver() {
        assertTrue("overwritten", bytes.all { it == 0.toByte() })
        assertEquals(AudioManager.MODE_NORMAL, audio.mode)
        assertFalse(player.isPlaying("a") || player.isPlaying("film"))
        assertEquals("released", ShadowMediaPlayer.State.END, made.last().state)
    }

    private companion object {
        /** Milliseconds of a recording. */
        const val LASTS = 2000
    }
}
