package weft.app.device

import android.graphics.ImageFormat
import android.graphics.SurfaceTexture
import android.hardware.camera2.CameraCaptureSession
import android.hardware.camera2.CameraDevice
import android.hardware.camera2.CameraMetadata
import android.hardware.camera2.CaptureFailure
import android.hardware.camera2.CaptureRequest
import android.media.Image
import android.media.ImageReader
import android.os.Handler
import android.os.HandlerThread
import android.view.Surface

/** Opens a camera by its id, and calls back by the handler. */
typealias OpenCamera = (id: String, CameraDevice.StateCallback, Handler) -> Unit

/** What becomes of a camera. */
internal enum class Lit { READY, WHOLE, FAILED }

/**
 * A camera from when it is opened until it is closed, on a thread of its own. [seen] is given each picture or frame there, and says
 * whether that was all; [told] is called there too. After [close] neither is called with anything new, and all is given back,
 * also a camera that opens later. Only [begin], [shoot] and [close] are called from elsewhere.
 */
internal class Lens(
    private val camera: BackCamera,
    private val frames: Boolean,
    private val open: OpenCamera,
    private val seen: (Image) -> Boolean,
    private val told: (Lit) -> Unit,
) {
    private val thread = HandlerThread("camera").apply { start() }
    private val handler = Handler(thread.looper)
    private var texture: SurfaceTexture? = null
    private var surface: Surface? = null
    private var reader: ImageReader? = null
    private var device: CameraDevice? = null
    private var session: CameraCaptureSession? = null
    private var opening = false
    private var isOver = false
    @Volatile private var closed = false

    /** Opens it, and shows on a texture what it sees. The texture is given back at the end. */
    fun begin(on: SurfaceTexture) = act {
        texture = on
        if (closed) return@act shut()
        on.setDefaultBufferSize(camera.preview.width, camera.preview.height)
        surface = Surface(on)
        val (size, format) = if (frames) checkNotNull(camera.frame) to ImageFormat.YUV_420_888 else camera.picture to ImageFormat.JPEG
        reader = ImageReader.newInstance(size.width, size.height, format, IMAGES).apply { setOnImageAvailableListener(::take, handler) }
        opening = true
        try {
            open(camera.id, devices, handler)
        } catch (failed: Exception) {
            opening = false
            throw failed
        }
    }

    /** Takes a picture on a phone that is turned by so many degrees from upright. */
    fun shoot(turned: Int) = act {
        val (device, session) = (device ?: return@act) to (session ?: return@act)
        val still = device.createCaptureRequest(CameraDevice.TEMPLATE_STILL_CAPTURE).apply {
            focus(this)
            // Written into the file, from where the core turns it upright. A place is not: nobody gives one.
            set(CaptureRequest.JPEG_ORIENTATION, (camera.turned - turned + 360) % 360)
            addTarget(checkNotNull(reader).surface)
        }
        session.capture(still.build(), shots, handler)
    }

    /** Ends it, whatever it is doing. May be called again. */
    fun close() {
        closed = true
        handler.post { if (!opening) shut() }
    }

    private val devices = object : CameraDevice.StateCallback() {
        override fun onOpened(opened: CameraDevice) = act {
            opening = false
            device = opened
            if (closed) return@act shut()
            @Suppress("DEPRECATION")
            opened.createCaptureSession(listOf(surface, reader?.surface), sessions, handler)
        }

        override fun onDisconnected(gone: CameraDevice) = lost(gone)

        override fun onError(failed: CameraDevice, error: Int) = lost(failed)

        private fun lost(camera: CameraDevice) {
            opening = false
            device = camera
            over(Lit.FAILED)
            if (closed) shut() else camera.close()
        }
    }

    private val sessions = object : CameraCaptureSession.StateCallback() {
        override fun onConfigured(configured: CameraCaptureSession) = act {
            if (closed) return@act
            session = configured
            val preview = configured.device.createCaptureRequest(CameraDevice.TEMPLATE_PREVIEW).apply {
                focus(this)
                addTarget(checkNotNull(surface))
                if (frames) addTarget(checkNotNull(reader).surface)
            }
            configured.setRepeatingRequest(preview.build(), null, handler)
            if (!isOver) told(Lit.READY)
        }

        override fun onConfigureFailed(failed: CameraCaptureSession) = over(Lit.FAILED)
    }

    private val shots = object : CameraCaptureSession.CaptureCallback() {
        override fun onCaptureFailed(session: CameraCaptureSession, request: CaptureRequest, failure: CaptureFailure) = over(Lit.FAILED)
    }

    private fun focus(request: CaptureRequest.Builder) {
        if (camera.focuses) request.set(CaptureRequest.CONTROL_AF_MODE, CameraMetadata.CONTROL_AF_MODE_CONTINUOUS_PICTURE)
        // A flash would draw attention.
        request.set(CaptureRequest.CONTROL_AE_MODE, CameraMetadata.CONTROL_AE_MODE_ON)
    }

    private fun take(from: ImageReader) = attempt {
        val image = from.acquireLatestImage() ?: return@attempt
        val all = try {
            !closed && !isOver && seen(image)
        } finally {
            image.close()
        }
        if (all) over(Lit.WHOLE)
    }

    private fun over(how: Lit) {
        if (isOver) return
        isOver = true
        told(how)
    }

    private fun act(act: () -> Unit) {
        handler.post { attempt(act) }
    }

    private fun attempt(act: () -> Unit) {
        try {
            act()
        } catch (_: Throwable) {
            // Whatever a camera's driver throws, a phone that lends its camera to nobody now, or one without memory for a picture.
            over(Lit.FAILED)
        }
    }

    private fun shut() {
        device?.close()
        reader?.close()
        surface?.release()
        texture?.release()
        thread.quitSafely()
    }

    private companion object {
        /** How many pictures or frames the phone holds for us: one that is looked at, and the next. */
        const val IMAGES = 2
    }
}
