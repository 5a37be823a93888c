package weft.app

import android.content.BroadcastReceiver
import android.content.ComponentCallbacks2
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.os.Handler
import android.os.Looper
import android.os.SystemClock

/**
 * Locks a notebook that nobody looks at: at once when the phone's screen goes dark, else [GRACE] after the app was hidden, or
 * [AT_WORK] if it hid itself behind a list of files; while phones nearby are met ([isBusy]) not before that is over. It lives as
 * long as the process, whatever becomes of windows. A process that sleeps meanwhile locks as soon as it wakes, before it shows
 * anything.
 *
 * @param isBusy whether the process goes on for a while that ends by itself; [eased] is called when it ends
 * @param leave locks
 */
class Lock(private val isBusy: () -> Boolean, private val leave: () -> Unit) {
    private val later = Handler(Looper.getMainLooper())
    private val due = Runnable { if (!isBusy()) locks() }
    /** When it locks, in milliseconds since the phone started; none while it is shown. */
    private var until: Long? = null
    private val dark = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) = locks()
    }

    /** From now on it locks when the screen goes dark. */
    fun watch(context: Context) {
        context.registerReceiver(dark, IntentFilter(Intent.ACTION_SCREEN_OFF))
    }

    /** Nobody sees the app from now on; [atWork] if it hid itself. */
    fun hidden(atWork: Boolean) {
        val grace = if (atWork) AT_WORK else GRACE
        until = SystemClock.elapsedRealtime() + grace
        later.postDelayed(due, grace)
    }

    /** Whether it is shown again in time: otherwise it was locked. */
    fun shown(): Boolean {
        later.removeCallbacks(due)
        val late = isLate() && !isBusy()
        until = null
        if (late) leave()
        return !late
    }

    /** The window is gone for good, perhaps thrown away while it was hidden. */
    fun gone() {
        if (until != null) locks()
    }

    /** What it was busy with is over. */
    fun eased() {
        if (isLate()) due.run()
    }

    /** The system wants memory of apps that are hidden, and may freeze this one: better locked than asleep with its keys. */
    fun trimmed(level: Int, atWork: Boolean) {
        if (until != null && !atWork && !isBusy() && level >= ComponentCallbacks2.TRIM_MEMORY_BACKGROUND) locks()
    }

    private fun isLate() = until?.let { SystemClock.elapsedRealtime() >= it } == true

    private fun locks() {
        later.removeCallbacks(due)
        until = null
        leave()
    }

    companion object {
        /** Milliseconds: time to copy a number from another app, not to be found unlocked in a pocket. */
        const val GRACE = 60_000L
        /** Milliseconds to find a file. */
        const val AT_WORK = 5 * 60_000L
    }
}
