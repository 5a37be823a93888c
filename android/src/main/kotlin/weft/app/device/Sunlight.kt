package weft.app.device

import android.content.Context
import android.hardware.Sensor
import android.hardware.SensorEvent
import android.hardware.SensorEventListener
import android.hardware.SensorManager
import weft.app.look.Palette

/** Sees whether the phone is out in the sun, where only black on white can be read. A phone without a light sensor never is. */
class Sunlight(context: Context) {
    private val sensors = context.getSystemService(SensorManager::class.java)
    private val sensor: Sensor? = sensors?.getDefaultSensor(Sensor.TYPE_LIGHT)
    private var sunny = false
    private val listener = object : SensorEventListener {
        override fun onSensorChanged(event: SensorEvent) = seen(event.values[0])
        override fun onAccuracyChanged(sensor: Sensor, accuracy: Int) = Unit
    }

    /** The palette for the sun; none out of it. Screens take it up as they come, so that nothing changes under a finger. */
    val palette: Palette? get() = Palette.SUN.takeIf { sunny }

    fun watch() {
        sensor?.let { sensors.registerListener(listener, it, SensorManager.SENSOR_DELAY_NORMAL) }
    }

    fun rest() {
        sensor?.let { sensors.unregisterListener(listener) }
    }

    /** A hand over the sensor for a moment, or a cloud, turns nothing back and forth. */
    private fun seen(lux: Float) {
        if (lux >= SUN) sunny = true
        if (lux <= SHADE) sunny = false
    }

    private companion object {
        /** Lux: full daylight, not direct sun, is some 10 000 to 25 000. */
        const val SUN = 10_000f
        /** Lux: an overcast day. */
        const val SHADE = 1_000f
    }
}
