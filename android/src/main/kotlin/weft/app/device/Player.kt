package weft.app.device

import android.app.Activity
import android.graphics.SurfaceTexture
import android.media.MediaDataSource
import android.media.MediaPlayer
import android.view.Surface
import android.view.TextureView
import android.view.View
import weft.app.widget.Hand
import weft.app.widget.Playing

/**
 * Plays recordings and films from memory, one at a time. What it was given is overwritten when it ends, however it ends. Everything
 * is called on the main thread, and calls back on it.
 */
class Player(private val activity: Activity, private val sound: Sound = Sound(activity)) {
    private var now: Playback? = null

    /** Whether the recording of this widget is the one that plays, or is about to. */
    fun isPlaying(widget: String) = now?.widget == widget

    /**
     * Plays a recording in the place of what plays now. Only whoever holds the phone to the ear hears it, unless [aloud]. With
     * [film] it is seen too, over the screen, until it ends. [bytes] brings it from the core, later and once; none if a part of
     * it is missing. They belong to the player. [heard] is called when it plays, and when that ended; or once, if it cannot be
     * played, or not so that only one person hears it.
     */
    fun play(widget: String, aloud: Boolean, film: Hand?, bytes: (then: (ByteArray?) -> Unit) -> Unit, heard: (Playing) -> Unit) {
        stop()
        val playback = Playback(widget, film, heard)
        now = playback
        bytes { playback.begin(it, if (aloud) Use.ALOUD else Use.EAR) }
    }

    /** Ends what plays. */
    fun stop() {
        now?.end(Playing.ENDED)
    }

    private inner class Playback(val widget: String, val film: Hand?, val heard: (Playing) -> Unit) :
        TextureView.SurfaceTextureListener, View.OnAttachStateChangeListener {
        private val player by lazy { MediaPlayer() }
        private var source: Memory? = null
        private var held: Sound.Held? = null
        private var view: AspectView? = null
        private var surface: Surface? = null
        private var ended = false

        fun begin(bytes: ByteArray?, use: Use) {
            // Stopped while they came: whoever left hears nothing afterwards.
            if (ended) return bytes?.fill(0) ?: Unit
            val source = Memory(bytes ?: return end(Playing.MISSING))
            this.source = source
            val held = sound.hold(use) { end(Playing.ENDED) } ?: return end(Playing.UNPLAYABLE)
            this.held = held
            attempt {
                player.setAudioAttributes(held.attributes)
                player.setOnPreparedListener { plays() }
                player.setOnCompletionListener { end(Playing.ENDED) }
                player.setOnErrorListener { _, _, _ -> true.also { end(Playing.UNPLAYABLE) } }
                player.setOnVideoSizeChangedListener { _, width, height -> view?.shape(width, height) }
                player.setDataSource(source)
                if (film == null) player.prepareAsync() else show(film)
            }
        }

        /** A film begins once there is something to show it on. */
        private fun show(hand: Hand) {
            val shown = AspectView(activity)
            shown.surfaceTextureListener = this
            val frame = shown.framed()
            hand.over(frame)
            if (!frame.isAttachedToWindow) return end(Playing.UNPLAYABLE)
            view = shown
            frame.addOnAttachStateChangeListener(this)
        }

        override fun onSurfaceTextureAvailable(texture: SurfaceTexture, width: Int, height: Int) = attempt {
            if (ended || surface != null) return@attempt
            surface = Surface(texture).also(player::setSurface)
            player.prepareAsync()
        }

        override fun onSurfaceTextureDestroyed(texture: SurfaceTexture): Boolean {
            if (!ended) attempt { player.setSurface(null) }
            return true
        }

        override fun onSurfaceTextureSizeChanged(texture: SurfaceTexture, width: Int, height: Int) = Unit

        override fun onSurfaceTextureUpdated(texture: SurfaceTexture) = Unit

        override fun onViewAttachedToWindow(view: View) = Unit

        /** Somebody closed it, or something else lies over the screen now: there is nothing of ours to close. */
        override fun onViewDetachedFromWindow(view: View) {
            this.view = null
            end(Playing.ENDED)
        }

        private fun plays() {
            if (!ended) attempt { player.start() }
            if (!ended) heard(Playing.PLAYS)
        }

        private fun attempt(act: () -> Unit) {
            try {
                act()
            } catch (_: Exception) {
                // Whatever a phone's player throws at bytes that it does not know.
                end(Playing.UNPLAYABLE)
            }
        }

        fun end(how: Playing) {
            if (ended) return
            ended = true
            if (now === this) now = null
            if (source != null) player.release()
            source?.close()
            surface?.release()
            held?.release()
            if (view != null) film?.closeOver()
            heard(how)
        }
    }
}

/** A recording in memory, overwritten as soon as it is closed, also for a read that runs then. */
internal class Memory(private val bytes: ByteArray) : MediaDataSource() {
    private var isClosed = false

    @Synchronized override fun getSize() = bytes.size.toLong()

    @Synchronized override fun readAt(position: Long, buffer: ByteArray, offset: Int, size: Int): Int {
        if (isClosed || position >= bytes.size) return -1
        val count = minOf(size.toLong(), bytes.size - position).toInt()
        bytes.copyInto(buffer, offset, position.toInt(), position.toInt() + count)
        return count
    }

    @Synchronized override fun close() {
        isClosed = true
        bytes.fill(0)
    }
}
