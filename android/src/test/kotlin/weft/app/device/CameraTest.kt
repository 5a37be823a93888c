package weft.app.device

import android.Manifest
import android.hardware.camera2.CameraMetadata
import android.hardware.camera2.CaptureRequest
import android.util.Size
import android.view.Surface
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
import weft.core.Outcome

/** Pictures that are taken inside the app, and frames in which a code is looked for. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [34], shadows = [SeeingPhone.Session::class, SeeingPhone.Device::class, SeeingPhone.Picture::class])
class CameraTest : SeeingPhone() {
    @Test fun `a picture is handed over in pieces, and the camera is closed`() {
        take()
        assertTrue(camera.isOpen)
        val (shoot, none) = buttons()
        assertEquals(listOf(hand.words.takePicture.value, hand.words.takeNone.value), listOf(shoot.text.toString(), none.text.toString()))
        assertFalse("there is nothing to take yet", shoot.isEnabled)
        appears()
        until("it can be taken") { shoot.isEnabled }
        shoot.performClick()
        assertFalse("once", shoot.isEnabled)
        until("it is asked for") { Seen.taken.isNotEmpty() }
        Seen.shows(JPEG, Seen.taken.single())
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Done), outcomes)
        assertTrue(pieces.size == 2 && pieces.all { it.size <= 64 * 1024 })
        assertArrayEquals(JPEG, pieces.fold(ByteArray(0)) { all, piece -> all + piece })
        assertOver()
    }

    @Test fun `it is upright, sharp where the camera can, without a flash and without a place`() {
        ready()
        buttons().first.performClick()
        until("it is asked for") { Seen.taken.isNotEmpty() }
        val still = Seen.taken.single()
        assertEquals(90, still[CaptureRequest.JPEG_ORIENTATION])
        assertEquals(CameraMetadata.CONTROL_AF_MODE_CONTINUOUS_PICTURE, still[CaptureRequest.CONTROL_AF_MODE])
        assertEquals(CameraMetadata.CONTROL_AE_MODE_ON, still[CaptureRequest.CONTROL_AE_MODE])
        assertNull(still[CaptureRequest.JPEG_GPS_LOCATION])
        assertEquals(1, Seen.targets(Seen.shown.single()).size)
        assertFalse("what is shown is not what is taken", Seen.targets(Seen.shown.single()) == Seen.targets(still))
    }

    @Test fun `the camera at the back takes twelve megapixels at most, and shows the same shape`() {
        val back = BackCamera.of(manager)!!
        assertEquals("back", back.id)
        // Of 48, 9, 8 and 0.3 megapixels.
        assertEquals(Size(4000, 2250), back.picture)
        assertEquals(Size(1280, 720), back.preview)
        assertEquals(Size(1280, 960), back.frame)
        assertTrue(back.focuses)
    }

    @Test fun `what it sees stands upright in its own shape, however the phone is turned`() {
        take()
        appears()
        val view = preview()
        // Sensors lie on their side.
        measure(view)
        assertEquals(180 to 320, view.measuredWidth to view.measuredHeight)
        view.layout(0, 0, 180, 320)
        assertTrue(view.getTransform(null).isIdentity)
        shadowOf(activity.windowManager.defaultDisplay).setRotation(Surface.ROTATION_90)
        view.layout(0, 0, 180, 321)
        until("it is turned") { measure(view).let { view.measuredWidth } == 320 }
        assertEquals(180, view.measuredHeight)
        view.layout(0, 0, 320, 180)
        // The middle of the upper edge of what an upright phone shows is at the left now.
        val top = floatArrayOf(160f, 0f)
        view.getTransform(null).mapPoints(top)
        assertArrayEquals(floatArrayOf(0f, 90f), top, 0.01f)
        buttons().first.also { until("it can be taken") { it.isEnabled } }.performClick()
        until("it is asked for") { Seen.taken.isNotEmpty() }
        assertEquals(0, Seen.taken.single()[CaptureRequest.JPEG_ORIENTATION])
    }

    @Test fun `it asks before it opens, and opens once it may`() {
        shadowOf(activity.application).denyPermissions(Manifest.permission.CAMERA)
        take()
        val asked = shadowOf(activity).lastRequestedPermission
        assertArrayEquals(arrayOf(Manifest.permission.CAMERA), asked.requestedPermissions)
        assertTrue(camera.isOpen)
        assertNull(hand.view)
        shadowOf(activity.application).grantPermissions(Manifest.permission.CAMERA)
        camera.permitted(asked.requestCode + 1)
        assertNull("that was another question", hand.view)
        repeat(2) { camera.permitted(asked.requestCode) }
        appears()
        until("it can be taken") { buttons().first.isEnabled }
        assertEquals(1, opened.size)
    }

    @Test fun `a second picture ends the first`() {
        ready()
        val second = mutableListOf<Outcome>()
        camera.take(hand, { pieces += it }) { second += it }
        assertEquals(listOf(Outcome.Cancelled), outcomes)
        appears()
        until("it can be taken") { buttons().first.isEnabled }
        assertEquals(0, second.size)
        assertTrue(camera.isOpen)
    }

    @Test fun `frames are looked at until one is enough`() {
        val sizes = mutableListOf<List<Int>>()
        val first = mutableListOf<Byte>()
        camera.scan(hand, { luminance, width, height, stride ->
            sizes += listOf(width, height, stride)
            first += luminance.get(0)
            sizes.size == 3
        }) { outcomes += it }
        assertTrue("nothing is taken", buttons(hand.view!!).isEmpty())
        appears()
        until("it shows") { Seen.shown.isNotEmpty() }
        assertEquals(2, Seen.targets(Seen.shown.single()).size)
        for (frame in 1..5) {
            Seen.shows(byteArrayOf(frame.toByte(), 0), Seen.shown.single())
            settle()
        }
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Done), outcomes)
        assertEquals(List(3) { listOf(1280, 960, STRIDE) }, sizes)
        assertEquals(listOf<Byte>(1, 2, 3), first)
        assertOver()
    }
}
