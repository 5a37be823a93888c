package weft.app.device

import android.app.AlarmManager
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import java.util.Calendar
import weft.core.ShellWords

/**
 * Says in a notice, on the morning of its day, that something is due, and nothing of what; nothing at all on a locked phone. The
 * system keeps the time and the words of the notice, and nothing stands on the disk: after the phone was switched off there is none
 * until the app was open again. Called on the main thread.
 */
class Reminder(private val context: Context, private val words: () -> ShellWords) {
    /** Whether there will be one. */
    val isSet: Boolean get() = alarm(PendingIntent.FLAG_NO_CREATE, null) != null

    /** On this day, such as `2026-11-22`, in the place of any other one; none on none. A day that has come is reminded of at once. */
    fun on(day: String?) {
        val alarms = context.getSystemService(AlarmManager::class.java) ?: return
        alarm(PendingIntent.FLAG_NO_CREATE, null)?.let {
            alarms.cancel(it)
            it.cancel()
        }
        val at = day?.let(::morning) ?: return forget()
        // Within an hour or so, together with whatever else wakes the phone.
        alarm(PendingIntent.FLAG_UPDATE_CURRENT, words())?.let { alarms.setWindow(AlarmManager.RTC, at, WINDOW, it) }
    }

    /** Nothing of it is shown any more, nor among the phone's settings. */
    private fun forget() {
        val notices = context.getSystemService(NotificationManager::class.java) ?: return
        notices.cancel(ID)
        notices.deleteNotificationChannel(CHANNEL)
    }

    private fun alarm(flags: Int, words: ShellWords?): PendingIntent? {
        val due = Intent(context, Due::class.java)
            .putExtra(NOTICE, words?.reminderNotice?.value)
            .putExtra(CHANNEL, words?.reminderChannel?.value)
        return PendingIntent.getBroadcast(context, 0, due, flags or PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_ONE_SHOT)
    }

    /** Shows the notice. */
    class Due : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) {
            val notice = intent.getStringExtra(NOTICE) ?: return
            val shown = quietNotice(context, CHANNEL, intent.getStringExtra(CHANNEL), notice).setAutoCancel(true).build()
            val notices = context.getSystemService(NotificationManager::class.java) ?: return
            notices.notify(ID, shown)
        }
    }

    companion object {
        /** At which hour of its day. */
        const val MORNING = 9
        /** Milliseconds. */
        private const val WINDOW = 60 * 60_000L
        private const val NOTICE = "notice"
        private const val CHANNEL = "reminder"
        private const val ID = 2

        /** When that morning is here, in milliseconds since 1970; none if it is no day. */
        internal fun morning(day: String): Long? {
            val (year, month, date) = day.split('-').mapNotNull(String::toIntOrNull).takeIf { it.size == 3 } ?: return null
            return Calendar.getInstance().apply { clear(); set(year, month - 1, date, MORNING, 0) }.timeInMillis
        }
    }
}
