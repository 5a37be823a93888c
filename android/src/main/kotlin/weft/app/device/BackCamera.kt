package weft.app.device

import android.graphics.ImageFormat
import android.graphics.SurfaceTexture
import android.hardware.camera2.CameraCharacteristics
import android.hardware.camera2.CameraManager
import android.hardware.camera2.CameraMetadata
import android.util.Size

/**
 * The camera that looks away from whoever holds the phone, and what it can do. Sizes lie as the sensor lies.
 *
 * @property id by which the phone opens it
 */
class BackCamera private constructor(facts: CameraCharacteristics, val id: String) {
    private val sizes = checkNotNull(facts[CameraCharacteristics.SCALER_STREAM_CONFIGURATION_MAP])

    /** By how many degrees, clockwise, what the sensor sees is turned to be upright on an upright phone. */
    val turned: Int = facts[CameraCharacteristics.SENSOR_ORIENTATION] ?: 0

    /** Of a picture that is taken. */
    val picture: Size = sizes.getOutputSizes(ImageFormat.JPEG).atMost(PICTURE)

    /** Of what is shown meanwhile; in the shape of the picture if there is one, so that nothing is in it that was not seen. */
    val preview: Size = sizes.getOutputSizes(SurfaceTexture::class.java).let { all ->
        val alike = all.filter { it.width.toLong() * picture.height == it.height.toLong() * picture.width }
        alike.toTypedArray().ifEmpty { all }.atMost(SEEN)
    }

    /** Of a frame in which a code is looked for; none if there are no such frames. */
    val frame: Size? = sizes.getOutputSizes(ImageFormat.YUV_420_888)?.takeIf { it.isNotEmpty() }?.atMost(SEEN)

    /** Whether it can look for what is sharp all the time. */
    val focuses: Boolean = facts[CameraCharacteristics.CONTROL_AF_AVAILABLE_MODES]
        ?.contains(CameraMetadata.CONTROL_AF_MODE_CONTINUOUS_PICTURE) == true

    companion object {
        /** Pixels of a picture: the core keeps fewer, and a cheap phone has to hold all of them. */
        const val PICTURE = 12_000_000
        /** Pixels of what is shown meanwhile, and of a frame: every camera gives so many beside a picture, and a code can be read. */
        const val SEEN = 1280 * 960

        /** The phone's; none if it has none that takes pictures. What asking for it throws is for the caller. */
        fun of(manager: CameraManager): BackCamera? = manager.cameraIdList.firstNotNullOfOrNull { id ->
            val facts = manager.getCameraCharacteristics(id)
            val sizes = facts[CameraCharacteristics.SCALER_STREAM_CONFIGURATION_MAP]
            val takes = !sizes?.getOutputSizes(ImageFormat.JPEG).isNullOrEmpty() &&
                !sizes?.getOutputSizes(SurfaceTexture::class.java).isNullOrEmpty()
            val looksAway = facts[CameraCharacteristics.LENS_FACING] == CameraMetadata.LENS_FACING_BACK
            if (takes && looksAway) BackCamera(facts, id) else null
        }

        private val Size.pixels get() = width.toLong() * height

        /** The largest of no more pixels; else the smallest. */
        private fun Array<Size>.atMost(pixels: Int): Size =
            filter { it.pixels <= pixels }.maxByOrNull { it.pixels } ?: minByOrNull { it.pixels }!!
    }
}
