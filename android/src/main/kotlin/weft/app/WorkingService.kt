package weft.app

import android.app.Notification
import android.app.Service
import android.content.Intent
import android.content.pm.ServiceInfo
import android.os.Build
import android.os.IBinder
import weft.app.device.quietNotice

/**
 * Keeps the process, and says so in a notice, while phones nearby are met behind other apps. The notice says that the app is busy
 * and nothing else, and nothing at all on a locked phone. It begins and ends with [Exchange.isListening].
 */
class WorkingService : Service() {
    private val app get() = application as WeftApplication

    override fun onBind(intent: Intent?): IBinder? = null

    override fun onStartCommand(intent: Intent?, flags: Int, start: Int): Int {
        // Whoever is started in this way has to say so first, also if it was over before it began.
        val shown = show()
        if (!app.exchange.keptBy(this) || !shown) end()
        return START_NOT_STICKY
    }

    /** Somebody threw the app away. */
    override fun onTaskRemoved(root: Intent?) = app.leave()

    override fun onDestroy() {
        app.exchange.lostBy(this)
        super.onDestroy()
    }

    /** Takes the notice away. */
    fun end() {
        app.exchange.lostBy(this)
        stopForeground(STOP_FOREGROUND_REMOVE)
        stopSelf()
    }

    private fun show(): Boolean = try {
        if (Build.VERSION.SDK_INT >= 29) startForeground(NOTICE, notice(), ServiceInfo.FOREGROUND_SERVICE_TYPE_DATA_SYNC)
        else startForeground(NOTICE, notice())
        true
    } catch (_: IllegalStateException) {
        // The app was hidden before the service began (ForegroundServiceStartNotAllowedException).
        false
    }

    private fun notice(): Notification {
        val words = app.session.words
        return quietNotice(this, CHANNEL, words.workingChannel.value, words.workingNotice.value)
            .setShowWhen(false)
            .setOngoing(true)
            .apply { if (Build.VERSION.SDK_INT >= 31) setForegroundServiceBehavior(Notification.FOREGROUND_SERVICE_IMMEDIATE) }
            .build()
    }

    private companion object {
        const val CHANNEL = "working"
        const val NOTICE = 1
    }
}
