package weft.app.device

import android.Manifest
import android.app.Activity
import android.content.pm.PackageManager
import android.graphics.SurfaceTexture
import android.hardware.camera2.CameraManager
import android.media.Image
import android.os.Handler
import android.os.Looper
import android.view.TextureView
import android.view.View
import android.widget.LinearLayout
import java.nio.ByteBuffer
import weft.app.look.Look
import weft.app.look.Palette
import weft.app.look.Space
import weft.app.widget.Hand
import weft.app.widget.button
import weft.app.widget.called
import weft.app.widget.column
import weft.app.widget.wide
import weft.core.Area
import weft.core.Outcome

/** What a camera sees, in grey: one byte for each pixel, row after row, each so many bytes after the one above. True = no more. */
typealias Frame = (luminance: ByteBuffer, width: Int, height: Int, rowStride: Int) -> Boolean

/**
 * The camera at the back, inside the app: what it sees is laid over the screen. Nothing is put on the disk, and no place is written
 * into a picture. Everything is called on the main thread, and calls back on it, except for pieces and frames.
 */
class Camera(
    private val activity: Activity,
    private val open: OpenCamera = { id, states, handler -> cameras(activity).openCamera(id, states, handler) },
    private val look: () -> Look = { Look(activity, Palette.of(activity), Area.EVERYTHING) },
) : PictureTaker {
    private val main = Handler(Looper.getMainLooper())
    private var now: Visit? = null

    /** Whether it is in front, or will be once somebody allowed it. */
    override val isOpen: Boolean get() = now != null

    /**
     * Takes one picture, and asks for the permission first if it is missing. It is handed over as JPEG in pieces of up to [PIECE]
     * bytes; [piece] is called on another thread, and has each for itself: it overwrites it. [done] is called once, after the last
     * piece: cancelled if the camera was closed before, failed if it could not or may not.
     */
    override fun take(hand: Hand, piece: (ByteArray) -> Unit, done: (Outcome) -> Unit) = ask(Visit(hand, piece, null, done))

    /**
     * Shows [frame] what the camera sees, frame by frame, until it is enough or the camera is closed; on another thread, and only
     * until it returns may it look at one. [done] as for a picture.
     */
    override fun scan(hand: Hand, frame: Frame, done: (Outcome) -> Unit) = ask(Visit(hand, null, frame, done))

    /** Goes on when somebody answered whether the app may use the camera. */
    override fun permitted(request: Int) {
        val asked = now?.takeIf { request == REQUEST && !it.isBegun } ?: return
        if (isPermitted()) asked.begin() else asked.end(Outcome.Failed)
    }

    /** Closes it, if it is open. */
    override fun close() {
        now?.end(Outcome.Cancelled)
    }

    private fun ask(visit: Visit) {
        close()
        now = visit
        if (isPermitted()) visit.begin() else activity.requestPermissions(arrayOf(Manifest.permission.CAMERA), REQUEST)
    }

    private fun isPermitted() = activity.checkSelfPermission(Manifest.permission.CAMERA) == PackageManager.PERMISSION_GRANTED

    /** The camera from when it is asked for until it is done. */
    private inner class Visit(
        private val hand: Hand,
        private val piece: ((ByteArray) -> Unit)?,
        private val frame: Frame?,
        private val done: (Outcome) -> Unit,
    ) : TextureView.SurfaceTextureListener, View.OnAttachStateChangeListener {
        var isBegun = false
            private set
        private var camera: BackCamera? = null
        private var lens: Lens? = null
        private var texture: SurfaceTexture? = null
        private var isOver = false
        @Volatile private var isDone = false
        private val preview = AspectView(activity)
        private val shoot by lazy {
            look().button(filled = true).apply {
                called(hand.words.takePicture)
                isEnabled = false
                setOnClickListener {
                    isEnabled = false
                    lens?.shoot(turned())
                }
            }
        }

        fun begin() {
            isBegun = true
            val found = found() ?: return end(Outcome.Failed)
            camera = found
            lens = Lens(found, frame != null, open, ::seen) { lit -> main.post { becomes(lit) } }
            preview.surfaceTextureListener = this
            val view = laid()
            hand.over(view, closes = piece != null)
            if (!view.isAttachedToWindow) return end(Outcome.Failed)
            isOver = true
            shape()
            view.addOnAttachStateChangeListener(this)
            preview.addOnLayoutChangeListener { _, _, _, _, _, _, _, _, _ -> preview.post { if (isOver) shape() } }
        }

        private fun found() = try {
            BackCamera.of(cameras(activity))?.takeIf { frame == null || it.frame != null }
        } catch (_: Exception) {
            // A phone without cameras now: its policy, or its driver.
            null
        }

        private fun laid(): View {
            val look = look()
            return look.column(Space.BETWEEN).apply {
                addView(preview.framed(), LinearLayout.LayoutParams(LinearLayout.LayoutParams.MATCH_PARENT, 0, 1f))
                if (piece != null) {
                    wide(shoot)
                    wide(look.button(filled = false)).apply {
                        called(hand.words.takeNone)
                        setOnClickListener { end(Outcome.Cancelled) }
                    }
                }
            }
        }

        /** By how many degrees the phone is turned from upright. */
        private fun turned(): Int = (preview.display?.rotation ?: 0) * 90

        private fun shape() {
            val camera = camera ?: return
            val (size, turned) = camera.preview to turned()
            if ((camera.turned - turned) % 180 == 0) preview.shape(size.width, size.height, turned)
            else preview.shape(size.height, size.width, turned)
        }

        /** Whether that was all; on the camera's thread. */
        private fun seen(image: Image): Boolean {
            val plane = image.planes[0]
            if (frame != null) return frame.invoke(plane.buffer, image.width, image.height, plane.rowStride)
            val jpeg = plane.buffer
            while (jpeg.hasRemaining() && !isDone) piece?.invoke(ByteArray(minOf(PIECE, jpeg.remaining())).also { jpeg.get(it) })
            return true
        }

        private fun becomes(lit: Lit) = when (lit) {
            Lit.READY -> if (piece != null) shoot.isEnabled = true else Unit
            Lit.WHOLE -> end(Outcome.Done)
            Lit.FAILED -> end(Outcome.Failed)
        }

        fun end(outcome: Outcome) {
            if (isDone) return
            isDone = true
            if (now === this) now = null
            lens?.close()
            if (isOver) hand.closeOver()
            done(outcome)
        }

        override fun onSurfaceTextureAvailable(available: SurfaceTexture, width: Int, height: Int) {
            if (isDone || texture != null) return
            texture = available
            lens?.begin(available)
        }

        /** The camera still draws on its texture for a moment, and gives it back then. */
        override fun onSurfaceTextureDestroyed(destroyed: SurfaceTexture): Boolean = destroyed !== texture

        override fun onSurfaceTextureSizeChanged(texture: SurfaceTexture, width: Int, height: Int) = Unit

        override fun onSurfaceTextureUpdated(texture: SurfaceTexture) = Unit

        override fun onViewAttachedToWindow(view: View) = Unit

        /** Somebody closed it, or something else lies over the screen now: there is nothing of ours to close. */
        override fun onViewDetachedFromWindow(view: View) {
            isOver = false
            end(Outcome.Cancelled)
        }
    }

    private companion object {
        fun cameras(activity: Activity): CameraManager = activity.getSystemService(CameraManager::class.java)

        const val REQUEST = 12
        /** Bytes of a piece at most. */
        const val PIECE = 64 * 1024
    }
}
