package weft.app.device

import android.Manifest
import android.hardware.camera2.CameraAccessException
import android.hardware.camera2.CameraDevice
import android.hardware.camera2.CameraMetadata
import android.os.Handler
import android.os.Looper
import android.view.View
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers
import weft.core.Outcome

/** Whatever a camera does instead, and however it is closed, it is said once and the camera is free. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [34], shadows = [SeeingPhone.Session::class, SeeingPhone.Device::class, SeeingPhone.Picture::class])
class CameraFaultTest : SeeingPhone() {
    @Test fun `whoever refuses takes no picture`() {
        shadowOf(activity.application).denyPermissions(Manifest.permission.CAMERA)
        take()
        repeat(2) { camera.permitted(shadowOf(activity).lastRequestedPermission.requestCode) }
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertNull(hand.view)
    }

    @Test fun `closed while it asks, it does not open when it may`() {
        shadowOf(activity.application).denyPermissions(Manifest.permission.CAMERA)
        take()
        repeat(2) { camera.close() }
        shadowOf(activity.application).grantPermissions(Manifest.permission.CAMERA)
        camera.permitted(shadowOf(activity).lastRequestedPermission.requestCode)
        settle()
        assertEquals(listOf(Outcome.Cancelled), outcomes)
        assertTrue(opened.isEmpty() && hand.view == null)
    }

    @Test fun `closed in whatever state and way, it is said once and the camera is free`() {
        val states = listOf<() -> Unit>(
            { take() },
            {
                take()
                appears()
            },
            { ready() },
            {
                ready()
                buttons().first.performClick()
                until("it is asked for") { Seen.taken.isNotEmpty() }
            },
        )
        val ways = listOf({ camera.close() }, { buttons().second.performClick() }, { hand.closeOver() }, { hand.over(View(activity)) })
        for (reach in states) for (close in ways) {
            Seen.forget()
            outcomes.clear()
            reach()
            close()
            camera.close()
            settle()
            assertEquals(listOf(Outcome.Cancelled), outcomes)
            assertFalse(camera.isOpen)
            for (device in opened) assertTrue(ReflectionHelpers.getField(shadow(device), "closed"))
        }
        assertTrue("what was laid over it stays", hand.view != null)
    }

    @Test fun `a picture that comes after it was closed is nobody's`() {
        ready()
        buttons().first.performClick()
        until("it is asked for") { Seen.taken.isNotEmpty() }
        camera.close()
        Seen.shows(JPEG, Seen.taken.single())
        settle()
        assertEquals(listOf(Outcome.Cancelled) to 0, outcomes.toList() to pieces.size)
    }

    @Test fun `closed in the middle of a picture, the rest is kept back`() {
        camera.take(hand, { piece ->
            pieces += piece
            val closed = java.util.concurrent.CountDownLatch(1)
            Handler(Looper.getMainLooper()).post {
                camera.close()
                closed.countDown()
            }
            closed.await()
        }) { outcomes += it }
        appears()
        until("it can be taken") { buttons().first.isEnabled }
        buttons().first.performClick()
        until("it is asked for") { Seen.taken.isNotEmpty() }
        Seen.shows(JPEG, Seen.taken.single())
        until("it is done") { outcomes.isNotEmpty() }
        settle()
        assertEquals(listOf(Outcome.Cancelled) to 1, outcomes.toList() to pieces.size)
    }

    @Test fun `closed while it opens, the camera is closed as soon as it is open`() {
        var late: (() -> Unit)? = null
        opens = { id, states, handler ->
            manager.openCamera(id, object : CameraDevice.StateCallback() {
                override fun onOpened(device: CameraDevice) {
                    late = { handler.post { states.onOpened(device) } }
                }
                override fun onDisconnected(device: CameraDevice) = Unit
                override fun onError(device: CameraDevice, error: Int) = Unit
            }, handler)
        }
        take()
        appears()
        until("it opens") { late != null }
        camera.close()
        settle()
        assertTrue(opened.isEmpty())
        late!!()
        until("it is open") { opened.size == 1 }
        settle()
        assertTrue(ReflectionHelpers.getField(shadow(opened.single()), "closed"))
        assertEquals(listOf(Outcome.Cancelled), outcomes)
    }

    @Test fun `a camera that cannot be had is said once`() {
        val busy = CameraAccessException(CameraAccessException.CAMERA_IN_USE)
        val faults = listOf(busy, SecurityException("a policy"), IllegalArgumentException("no such camera"))
        for (fault in faults) {
            outcomes.clear()
            opens = { _, _, _ -> throw fault }
            take()
            appears()
            until("it is done") { outcomes.isNotEmpty() }
            settle()
            assertEquals("$fault", listOf(Outcome.Failed), outcomes)
            assertOver()
        }
    }

    @Test fun `a camera that another app takes, or that breaks, is said once`() {
        ready()
        shadowOf(manager).triggerDisconnect()
        until("it is done") { outcomes.isNotEmpty() }
        settle()
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertOver()
        outcomes.clear()
        opens = { id, states, handler ->
            manager.openCamera(id, object : CameraDevice.StateCallback() {
                override fun onOpened(device: CameraDevice) = states.onError(device.also { opened += it }, ERROR_CAMERA_SERVICE)
                override fun onDisconnected(device: CameraDevice) = Unit
                override fun onError(device: CameraDevice, error: Int) = Unit
            }, handler)
        }
        take()
        appears()
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertOver()
    }

    @Test fun `a camera that does not do what is asked is said once`() {
        val faults = listOf({ Seen.unconfigured = true }, { Seen.throws = true }, { Seen.takesNothing = true })
        for (fault in faults) {
            Seen.forget()
            outcomes.clear()
            fault()
            take()
            appears()
            if (Seen.takesNothing) {
                until("it can be taken") { buttons().first.isEnabled }
                buttons().first.performClick()
            }
            until("it is done") { outcomes.isNotEmpty() }
            settle()
            assertEquals(listOf(Outcome.Failed), outcomes)
            assertOver()
        }
    }

    @Test fun `a phone without a camera at the back says so, and shows nothing`() {
        shadowOf(manager).removeCamera("back")
        // One that only measures how far things are.
        shadowOf(manager).addCamera("depth", facts(CameraMetadata.LENS_FACING_BACK))
        take()
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertNull(hand.view)
        assertFalse(camera.isOpen)
    }

    @Test fun `with nothing to lie over it stays closed`() {
        hand.isAway = true
        take()
        settle()
        assertEquals(listOf(Outcome.Failed), outcomes)
        assertTrue(opened.isEmpty())
    }

    @Test fun `closed, no more frames are looked at, and one that is thrown over ends it`() {
        var looked = 0
        camera.scan(hand, { _, _, _, _ -> (++looked < 0) }) { outcomes += it }
        appears()
        until("it shows") { Seen.shown.isNotEmpty() }
        Seen.shows(ByteArray(2), Seen.shown.single())
        until("one is looked at") { looked == 1 }
        camera.close()
        Seen.shows(ByteArray(2), Seen.shown.single())
        settle()
        assertEquals(listOf(Outcome.Cancelled) to 1, outcomes.toList() to looked)
        outcomes.clear()
        Seen.forget()
        camera.scan(hand, { _, _, _, _ -> throw IllegalStateException("a code that is none") }) { outcomes += it }
        appears()
        until("it shows") { Seen.shown.isNotEmpty() }
        Seen.shows(ByteArray(2), Seen.shown.single())
        until("it is done") { outcomes.isNotEmpty() }
        assertEquals(listOf(Outcome.Failed), outcomes)
    }
}
