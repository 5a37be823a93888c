package weft.app

import android.content.Context
import android.content.Intent
import android.os.Handler
import android.os.Looper
import java.util.concurrent.Executors
import weft.app.core.Session
import weft.app.core.id
import weft.app.device.Nearby
import weft.app.device.NsdFinder
import weft.app.device.Relays
import weft.app.device.Routes
import weft.core.Effect
import weft.core.Input
import weft.core.Outcome
import weft.core.WeftException

/**
 * What goes on between this phone and others for as long as the core asked, whatever becomes of windows: phones nearby, and calls
 * to relays. Everything is called on the main thread.
 */
class Exchange(private val context: Context, private val session: Session, private val nearby: Nearby, private val routes: Routes) {
    private val calling = HashMap<String, Relays>()
    private val calls = Executors.newCachedThreadPool { Thread(it, "calls").apply { isDaemon = true } }
    private val main = Handler(Looper.getMainLooper())
    private var service: WorkingService? = null

    /** Told whenever [isListening], [isAtWork] or [keepsAwake] changed. */
    var changed: () -> Unit = {}

    /** Whether this phone waits for others, ten minutes at most. */
    val isListening: Boolean get() = nearby.isListening

    /** Whether it waits for others, or reaches out to one. */
    val isAtWork: Boolean get() = nearby.isAtWork

    /** Whether the process goes on because of it while it is hidden. */
    val keepsAwake: Boolean get() = isListening && service != null

    init {
        nearby.changed = ::listens
    }

    /** Waits for phones nearby. */
    fun listen(asked: Effect.Listen) = nearby.listen(asked) { done(asked, it) }

    /** Reaches out to an address. */
    fun connect(asked: Effect.Connect) = nearby.connect(asked) { done(asked, it) }

    /** Carries calls to relays. */
    fun call(asked: Effect.Http) {
        val relays = Relays()
        calling.put(asked.id, relays)?.close()
        calls.execute {
            val outcome = try {
                session.call(relays, routes.isMetered)
                Outcome.Done
            } catch (_: WeftException) {
                // Locked; or the notebook could not go on, which its screen says.
                Outcome.Failed
            }
            main.post {
                relays.close()
                if (calling.remove(asked.id, relays)) done(asked, outcome)
            }
        }
    }

    /** Stops what was asked for under this id; false if it was not asked for here. */
    fun cancel(id: String): Boolean {
        val relays = calling.remove(id) ?: return nearby.cancel(id)
        relays.close()
        session.send(Input.EffectDone(id, Outcome.Done))
        return true
    }

    /** Ends all of it: the notebook is locked. */
    fun stop() {
        calling.values.forEach(Relays::close)
        calling.clear()
        nearby.stop()
    }

    /** The service that keeps the process is there; false if it is not needed any more. */
    fun keptBy(service: WorkingService): Boolean {
        if (isListening) this.service = service
        return isListening
    }

    /** That service is gone, perhaps before it is over. */
    fun lostBy(service: WorkingService) {
        if (this.service !== service) return
        this.service = null
        changed()
    }

    private fun listens() {
        when {
            !isListening -> service?.let { service = null; it.end() }
            service == null -> begin()
        }
        changed()
    }

    private fun begin() {
        try {
            context.startForegroundService(Intent(context, WorkingService::class.java))
        } catch (_: IllegalStateException) {
            // The app was hidden meanwhile: then it goes on for as long as the system lets it.
        }
    }

    private fun done(asked: Effect, outcome: Outcome) = session.send(Input.EffectDone(asked.id, outcome))

    companion object {
        /** With the phone's own networks. */
        fun of(context: Context, session: Session): Exchange {
            val routes = Routes(context)
            return Exchange(context, session, Nearby(session, NsdFinder(context), route = routes::bind), routes)
        }
    }
}
