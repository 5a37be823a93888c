package weft.app.device

import android.Manifest
import android.graphics.ImageFormat
import android.graphics.SurfaceTexture
import android.hardware.camera2.CameraAccessException
import android.hardware.camera2.CameraCaptureSession
import android.hardware.camera2.CameraCharacteristics
import android.hardware.camera2.CameraDevice
import android.hardware.camera2.CameraManager
import android.hardware.camera2.CameraMetadata
import android.hardware.camera2.CaptureFailure
import android.hardware.camera2.CaptureRequest
import android.hardware.camera2.impl.CameraCaptureSessionImpl
import android.hardware.camera2.impl.CameraDeviceImpl
import android.media.Image
import android.os.Handler
import android.os.Looper
import android.util.Size
import android.view.Surface
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import java.io.File
import java.nio.ByteBuffer
import java.util.Collections
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowCameraCaptureSessionImpl
import org.robolectric.shadows.ShadowCameraCharacteristics
import org.robolectric.shadows.ShadowCameraDeviceImpl
import org.robolectric.shadows.ShadowImageReader
import org.robolectric.shadows.StreamConfigurationMapBuilder
import org.robolectric.util.ReflectionHelpers
import weft.core.Outcome

/** A phone whose camera sees what the test says. */
abstract class SeeingPhone {
    @get:Rule val window = Window()

    protected val activity = window.activity
    protected val manager = activity.getSystemService(CameraManager::class.java)
    protected val hand = Over(activity)
    protected val outcomes = mutableListOf<Outcome>()
    protected val pieces: MutableList<ByteArray> = Collections.synchronizedList(mutableListOf())
    /** Cameras that were opened. */
    protected val opened: MutableList<CameraDevice> = Collections.synchronizedList(mutableListOf())
    /** What happens when one is to be opened. */
    @Volatile protected var opens: OpenCamera = { id, states, handler -> manager.openCamera(id, states, handler) }
    protected val camera = Camera(activity, { id, states, handler -> opens(id, watched(states), handler) })

    @Before fun phone() {
        Seen.forget()
        has("front", CameraMetadata.LENS_FACING_FRONT, listOf(Size(640, 480)))
        has("back", CameraMetadata.LENS_FACING_BACK, listOf(Size(8000, 6000), Size(3264, 2448), Size(4000, 2250), Size(640, 480)))
        shadowOf(activity.application).grantPermissions(Manifest.permission.CAMERA)
    }

    @After fun forget() {
        camera.close()
        until("the thread ends") { Thread.getAllStackTraces().keys.none { it.name == "camera" } }
        for (device in opened) assertTrue("closed", ReflectionHelpers.getField(shadow(device), "closed"))
    }

    protected fun take() = camera.take(hand, { pieces += it }) {
        assertEquals(Looper.getMainLooper().thread, Thread.currentThread())
        outcomes += it
    }

    protected fun ready() {
        take()
        appears()
        until("it can be taken") { buttons().first.isEnabled }
    }

    protected fun buttons(): Pair<Button, Button> = buttons(hand.view!!).let { it[0] to it[1] }

    protected fun buttons(view: View): List<Button> = when (view) {
        is Button -> listOf(view)
        is ViewGroup -> (0 until view.childCount).flatMap { buttons(view.getChildAt(it)) }
        else -> emptyList()
    }

    protected fun preview() = ((hand.view as ViewGroup).getChildAt(0) as ViewGroup).getChildAt(0) as AspectView

    /** What a window does that is drawn by a phone's hardware. */
    protected fun appears() = preview().surfaceTextureListener!!.onSurfaceTextureAvailable(SurfaceTexture(0), 320, 400)

    protected fun measure(view: View) =
        view.measure(View.MeasureSpec.makeMeasureSpec(320, View.MeasureSpec.EXACTLY), View.MeasureSpec.makeMeasureSpec(320, View.MeasureSpec.EXACTLY))

    protected fun watched(states: CameraDevice.StateCallback) = object : CameraDevice.StateCallback() {
        override fun onOpened(device: CameraDevice) = states.onOpened(device.also { opened += it })
        override fun onDisconnected(device: CameraDevice) = states.onDisconnected(device)
        override fun onError(device: CameraDevice, error: Int) = states.onError(device, error)
    }

    protected fun assertOver() {
        assertNull(hand.view)
        assertFalse(camera.isOpen)
    }

    protected fun shadow(device: CameraDevice): ShadowCameraDeviceImpl = org.robolectric.shadow.api.Shadow.extract(device)

    protected fun facts(facing: Int): CameraCharacteristics = ShadowCameraCharacteristics.newCameraCharacteristics().also {
        shadowOf(it).set(CameraCharacteristics.LENS_FACING, facing)
        shadowOf(it).set(CameraCharacteristics.SENSOR_ORIENTATION, 90)
        shadowOf(it).set(CameraCharacteristics.CONTROL_AF_AVAILABLE_MODES, intArrayOf(CameraMetadata.CONTROL_AF_MODE_CONTINUOUS_PICTURE))
    }

    protected fun has(id: String, facing: Int, pictures: List<Size>) {
        val sizes = StreamConfigurationMapBuilder.newBuilder()
        for (size in pictures) sizes.addOutputSize(BLOB, size)
        for (size in listOf(Size(1920, 1080), Size(1280, 960), Size(1280, 720), Size(640, 480))) {
            sizes.addOutputSize(size)
            sizes.addOutputSize(ImageFormat.YUV_420_888, size)
        }
        shadowOf(manager).addCamera(id, facts(facing).also { shadowOf(it).set(CameraCharacteristics.SCALER_STREAM_CONFIGURATION_MAP, sizes.build()) })
    }

    /** What the camera is asked to show and to take, and what it does. */
    object Seen {
        val shown: MutableList<CaptureRequest> = Collections.synchronizedList(mutableListOf())
        val taken: MutableList<CaptureRequest> = Collections.synchronizedList(mutableListOf())
        /** It cannot show and take at once. */
        @Volatile var unconfigured = false
        /** Its driver throws. */
        @Volatile var throws = false
        /** It says that it could not take the picture. */
        @Volatile var takesNothing = false
        @Volatile var bytes = ByteArray(0)

        fun forget() {
            shown.clear()
            taken.clear()
            unconfigured = false
            throws = false
            takesNothing = false
        }

        fun targets(request: CaptureRequest): Collection<Surface> = ReflectionHelpers.callInstanceMethod(request, "getTargets")

        /** The camera saw this, for each target that is an image. */
        fun shows(bytes: ByteArray, request: CaptureRequest) {
            this.bytes = bytes
            for (target in targets(request).filter { it.javaClass.name.endsWith("FakeSurface") }) target.unlockCanvasAndPost(target.lockCanvas(null))
        }
    }

    @Implements(CameraCaptureSessionImpl::class, isInAndroidSdk = false)
    class Session : ShadowCameraCaptureSessionImpl() {
        @Implementation
        override fun setRepeatingRequest(request: CaptureRequest, callback: CameraCaptureSession.CaptureCallback?, handler: Handler?): Int {
            Seen.shown += request
            return 1
        }

        @Implementation
        override fun capture(request: CaptureRequest, callback: CameraCaptureSession.CaptureCallback?, handler: Handler?): Int {
            Seen.taken += request
            val failure = org.robolectric.shadow.api.Shadow.newInstanceOf(CaptureFailure::class.java)
            val session = org.robolectric.shadow.api.Shadow.newInstanceOf(CameraCaptureSessionImpl::class.java)
            if (Seen.takesNothing) handler!!.post { callback!!.onCaptureFailed(session, request, failure) }
            return 1
        }
    }

    @Implements(CameraDeviceImpl::class, isInAndroidSdk = false)
    class Device : ShadowCameraDeviceImpl() {
        @Implementation
        override fun createCaptureSession(outputs: List<Surface>, callback: CameraCaptureSession.StateCallback, handler: Handler) {
            if (Seen.throws) throw CameraAccessException(CameraAccessException.CAMERA_ERROR)
            if (!Seen.unconfigured) return super.createCaptureSession(outputs, callback, handler)
            handler.post { callback.onConfigureFailed(org.robolectric.shadow.api.Shadow.newInstanceOf(CameraCaptureSessionImpl::class.java)) }
        }
    }

    @Implements(className = "android.media.ImageReader\$SurfaceImage")
    class Picture : ShadowImageReader.ShadowSurfaceImage() {
        @Implementation
        fun getPlanes(): Array<Image.Plane> = arrayOf(object : Image.Plane() {
            override fun getRowStride() = STRIDE
            override fun getPixelStride() = 1
            override fun getBuffer(): ByteBuffer = ByteBuffer.allocateDirect(Seen.bytes.size).put(Seen.bytes).apply { flip() }
        })
    }

    protected companion object {
        val JPEG: ByteArray = File("../tests/scenarios/files/loom.jpg").readBytes()
        const val STRIDE = 1344
        /** What JPEG is called inside Android (HAL_PIXEL_FORMAT_BLOB). */
        const val BLOB = 0x21
    }
}
