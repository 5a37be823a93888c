package weft.app.device

import android.app.AlarmManager
import android.app.Application
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import java.util.Calendar
import java.util.TimeZone
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import weft.core.shellWords

/** On which morning the phone says that something is due, and what it says. Seconds. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34], application = Application::class)
class ReminderTest {
    private val phone = RuntimeEnvironment.getApplication()
    private val alarms = shadowOf(phone.getSystemService(AlarmManager::class.java))
    private val notices = shadowOf(phone.getSystemService(NotificationManager::class.java))
    private val reminder = Reminder(phone) { shellWords(listOf("en"))!! }

    @Test fun `one morning takes the place of another, and none of all`() {
        assertFalse(reminder.isSet)
        reminder.on("2026-11-30")
        reminder.on("2026-12-02")
        assertEquals(listOf(Reminder.morning("2026-12-02")), alarms.scheduledAlarms.map { it.triggerAtMs })
        assertTrue(reminder.isSet)
        // A new process, in which nothing is remembered.
        Reminder(phone) { shellWords(listOf("ta"))!! }.on(null)
        assertEquals(0, alarms.scheduledAlarms.size)
        assertFalse(reminder.isSet)
    }

    @Test fun `it is at nine where the phone is`() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Colombo"))
        val at = Calendar.getInstance().apply { timeInMillis = Reminder.morning("2026-11-30")!! }
        assertEquals(listOf(2026, Calendar.NOVEMBER, 30, 9, 0), listOf(Calendar.YEAR, Calendar.MONTH, Calendar.DATE, Calendar.HOUR_OF_DAY, Calendar.MINUTE).map(at::get))
        assertNull(Reminder.morning("soon"))
        reminder.on("soon")
        assertFalse(reminder.isSet)
    }

    @Test fun `the notice says that something waits, and nothing on a locked phone`() {
        reminder.on("2026-11-30")
        val due = shadowOf(alarms.scheduledAlarms.single().operation!!).savedIntent
        Reminder.Due().onReceive(phone, due)
        val shown = notices.allNotifications.single()
        assertEquals(shellWords(listOf("en"))!!.reminderNotice.value, shown.extras.getString(Notification.EXTRA_TITLE))
        assertNull(shown.extras.getString(Notification.EXTRA_TEXT))
        assertEquals(Notification.VISIBILITY_SECRET, shown.visibility)
        assertEquals("weft.app.MainActivity", shadowOf(shown.contentIntent).savedIntent.component!!.className)
        // Nothing of it is left once nobody wants to be reminded; and what nobody set says nothing.
        reminder.on(null)
        assertEquals(0, notices.allNotifications.size)
        assertEquals(0, notices.notificationChannels.size)
        Reminder.Due().onReceive(phone, Intent())
        assertEquals(0, notices.allNotifications.size)
    }
}
