package weft.app.device

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import weft.app.MainActivity
import weft.app.R

/**
 * A notice that says as little as it can: one line, without a sound, nothing at all on a locked phone; a tap opens the app. Its
 * channel, called [channelName] in the phone's own settings, is made with it.
 */
fun quietNotice(context: Context, channel: String, channelName: String?, said: String): Notification.Builder {
    val made = NotificationChannel(channel, channelName, NotificationManager.IMPORTANCE_LOW).apply {
        lockscreenVisibility = Notification.VISIBILITY_SECRET
        setShowBadge(false)
    }
    context.getSystemService(NotificationManager::class.java).createNotificationChannel(made)
    val open = Intent(context, MainActivity::class.java).setFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
    return Notification.Builder(context, channel)
        .setSmallIcon(R.drawable.glyph_wait)
        .setContentTitle(said)
        .setContentIntent(PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE))
        .setVisibility(Notification.VISIBILITY_SECRET)
        .setLocalOnly(true)
}
