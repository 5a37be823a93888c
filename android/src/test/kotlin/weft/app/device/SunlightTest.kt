package weft.app.device

import android.hardware.Sensor
import android.hardware.SensorManager
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.SensorEventBuilder
import org.robolectric.shadows.ShadowSensor
import weft.app.look.Palette

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34])
class SunlightTest {
    private val context = RuntimeEnvironment.getApplication()
    private val sensors = context.getSystemService(SensorManager::class.java)

    @Test fun `in the sun all is black on white, until it is shady`() {
        shadowOf(sensors).addSensor(ShadowSensor.newInstance(Sensor.TYPE_LIGHT))
        val sunlight = Sunlight(context)
        sunlight.watch()
        assertNull(sunlight.palette)
        shines(20_000f)
        assertSame(Palette.SUN, sunlight.palette)
        shines(5_000f)
        assertSame("a cloud", Palette.SUN, sunlight.palette)
        shines(300f)
        assertNull(sunlight.palette)
        sunlight.rest()
        shines(20_000f)
        assertNull("nobody looks", sunlight.palette)
    }

    @Test fun `a phone without a sensor is never in the sun`() {
        val sunlight = Sunlight(context)
        sunlight.watch()
        sunlight.rest()
        assertNull(sunlight.palette)
    }

    private fun shines(lux: Float) {
        val sensor = sensors.getDefaultSensor(Sensor.TYPE_LIGHT)
        shadowOf(sensors).sendSensorEventToListeners(SensorEventBuilder.newBuilder().setSensor(sensor).setValues(floatArrayOf(lux)).setTimestamp(0).build())
    }
}
