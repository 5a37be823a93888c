package weft.app.device

import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import java.io.IOException
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import weft.app.core.Streams
import weft.core.Effect
import weft.core.Ending
import weft.core.Outcome
import weft.core.WeftException

/**
 * Meets phones nearby, for as long as the core asked: those that reach out to this one, those that are found, and those whose
 * address somebody gave; one at a time, on a thread of its own. It lives as long as the process, whatever becomes of windows.
 * Everything is called on the main thread, and calls back there; `done` is called once.
 *
 * @param finder finds phones and is found
 * @param here this phone's addresses, the best first
 * @param route called with each socket before it is connected to an address, on another thread
 */
class Nearby(
    private val core: Streams,
    private val finder: Finder,
    private val here: () -> List<InetAddress> = Addresses::here,
    private val route: (Socket, InetAddress) -> Unit = { _, _ -> },
) {
    private val main = Handler(Looper.getMainLooper())
    private var meeting: Meeting? = null
    private var listening: Listening? = null
    private val reaching = HashMap<String, (Outcome) -> Unit>()
    /** On which others are looked for and left, in this order: good-byes are for the network, and may wait for it. */
    private val finding = Executors.newSingleThreadExecutor { Thread(it, "finds").apply { isDaemon = true } }

    /** Told whenever [isListening] or [isAtWork] changed. */
    var changed: () -> Unit = {}

    /** Whether it waits for phones nearby. It does not outlast its time, also if the process slept past it. */
    val isListening: Boolean get() = listening?.let { SystemClock.elapsedRealtime() < it.until } == true

    /** Whether it listens, or reaches out to somebody. */
    val isAtWork: Boolean get() = meeting != null

    /** Waits for phones nearby and looks for them. Done once its time is over or [cancel]led; failed if there is no network. */
    fun listen(asked: Effect.Listen, done: (Outcome) -> Unit) {
        rest(Outcome.Cancelled)
        val now = Listening(asked, begun(), done)
        listening = now
        main.postDelayed(now.over, asked.seconds.toLong() * 1000)
        now.thread.start()
        changed()
    }

    /** Reaches out to the first of these addresses that is there. Done once that is over; failed if nobody is there. */
    fun connect(asked: Effect.Connect, done: (Outcome) -> Unit) {
        val at = asked.addresses.mapNotNull(Addresses::read)
        if (at.isEmpty()) return done(Outcome.Failed)
        reaching.put(asked.id, done)?.invoke(Outcome.Cancelled)
        begun().line.reach(Visit.Out(at, 0) { there ->
            main.post { if (reaching.remove(asked.id, done)) reached(done, if (there) Outcome.Done else Outcome.Failed) }
        })
    }

    /** Stops what was asked for under this id; false if it was not asked for here. */
    fun cancel(id: String): Boolean {
        val reached = reaching.remove(id)
        when {
            listening?.id == id -> rest(Outcome.Done)
            reached != null -> {
                meeting?.breakOff { it is Visit.Out && it.over != null }
                reached(reached, Outcome.Done)
            }
            else -> return false
        }
        return true
    }

    /** Ends everything: the notebook is locked, and whoever asked is not there to be answered. */
    fun stop() {
        reaching.clear()
        rest(null)
        settle()
    }

    private fun begun() = meeting ?: Meeting().also {
        meeting = it
        it.start()
        changed()
    }

    private fun reached(done: (Outcome) -> Unit, outcome: Outcome) {
        settle()
        done(outcome)
    }

    private fun rest(outcome: Outcome?) {
        val over = listening ?: return
        listening = null
        main.removeCallbacks(over.over)
        over.end()
        meeting?.line?.rest()
        meeting?.breakOff { it !is Visit.Out || it.over == null }
        changed()
        settle()
        outcome?.let(over.done)
    }

    private fun settle() {
        if (listening != null || reaching.isNotEmpty()) return
        meeting?.end() ?: return
        meeting = null
        changed()
    }

    /** The thread on which phones are met, one after the other. */
    private inner class Meeting {
        val line = Line { TimeUnit.NANOSECONDS.toMillis(System.nanoTime()) }
        private val thread = Thread(::meet, "meets").apply { isDaemon = true }
        private val ticks = Executors.newSingleThreadScheduledExecutor { Thread(it, "ticks").apply { isDaemon = true } }
        private var now: Pair<Visit, AutoCloseable>? = null
        private var isOver = false

        fun start() {
            thread.start()
            ticks.scheduleWithFixedDelay({ if (isMeeting()) core.redraw() }, TICK, TICK, TimeUnit.MILLISECONDS)
        }

        fun end() {
            line.end()
            synchronized(this) { isOver = true }
            breakOff { true }
            ticks.shutdownNow()
        }

        /** Closes the stream of whoever is met now, if it is one of those. */
        fun breakOff(those: (Visit) -> Boolean) = synchronized(this) {
            now?.takeIf { those(it.first) }?.second?.close() ?: Unit
        }

        private fun isMeeting() = synchronized(this) { now != null }

        private fun meet() {
            while (true) visit(line.next() ?: return)
        }

        private fun visit(visit: Visit) {
            val socket = when (visit) {
                is Visit.In -> visit.socket
                is Visit.Out -> reach(visit) ?: return visit.over?.invoke(false) ?: Unit
            }
            val wire = if (visit is Visit.In) SocketWire(socket, FIRST_WITHIN) else SocketWire(socket)
            val ending = try {
                begins(visit, wire)
                core.meet(wire, (visit as? Visit.Out)?.tried?.toUInt())
            } catch (_: WeftException.Locked) {
                main.post { if (meeting === this) stop() }
                null
            } catch (_: WeftException) {
                // The core could not go on with it, or it was given up: what arrived is kept.
                Ending.BROKE_OFF
            } finally {
                begins(visit, null)
                wire.close()
            }
            core.redraw()
            if (visit !is Visit.Out) return
            val at = InetSocketAddress(socket.inetAddress, socket.port)
            // It has not heard of this key yet, perhaps.
            if (ending == Ending.UNANSWERED) line.again(Visit.Out(listOf(at), visit.tried + 1, visit.over))
            else visit.over?.invoke(ending != null)
        }

        private fun begins(visit: Visit, closes: AutoCloseable?) = synchronized(this) {
            now = closes?.let { visit to it }
            if (isOver) closes?.close()
        }

        /** A stream to the first address that is there. */
        private fun reach(visit: Visit.Out): Socket? = visit.at.firstNotNullOfOrNull { at ->
            val socket = Socket()
            try {
                begins(visit, socket)
                route(socket, at.address)
                socket.connect(at, CONNECTS_WITHIN)
                socket
            } catch (_: IOException) {
                socket.close()
                null
            } finally {
                begins(visit, null)
            }
        }
    }

    /** This phone, as others can find it. */
    private inner class Listening(private val asked: Effect.Listen, private val meets: Meeting, val done: (Outcome) -> Unit) {
        val id get() = asked.id
        val until = SystemClock.elapsedRealtime() + asked.seconds.toLong() * 1000
        val over = Runnable { if (listening === this) rest(Outcome.Done) }
        val thread = Thread(::listen, "waits").apply { isDaemon = true }
        private val looks = Executors.newSingleThreadScheduledExecutor { Thread(it, "looks").apply { isDaemon = true } }
        private var server: ServerSocket? = null
        private var isOver = false
        private var told = emptyList<InetAddress>()

        fun end() {
            synchronized(this) {
                isOver = true
                server?.close()
            }
            looks.shutdownNow()
            finding.execute(finder::end)
        }

        private fun listen() {
            val server = try {
                open()
            } catch (_: IOException) {
                null
            } ?: return fail()
            meets.line.look(asked.own)
            tell(server.localPort)
            synchronized(this) {
                if (isOver) return
                looks.scheduleWithFixedDelay({ tell(server.localPort) }, LOOKS, LOOKS, TimeUnit.MILLISECONDS)
                finding.execute { finder.begin(asked.announced, asked.known, asked.own, server.localPort, meets.line::found, meets.line::gone) }
            }
            accept(server)
        }

        /** At a port of every address; none if this phone is in no local network. */
        private fun open(): ServerSocket? = synchronized(this) {
            if (isOver || here().isEmpty()) null else ServerSocket(0).also { server = it }
        }

        private fun accept(server: ServerSocket) {
            while (!server.isClosed) {
                try {
                    val socket = server.accept()
                    // Not by a way that leads to no local network.
                    if (socket.localAddress in synchronized(this) { told }) meets.line.came(socket) else socket.close()
                } catch (_: IOException) {
                    // Closed; or one that was gone before it was let in, or a phone that has no more files for it.
                    if (!server.isClosed) Thread.sleep(PAUSE)
                }
            }
        }

        /** Tells where this phone waits, whenever that changed. */
        private fun tell(port: Int) {
            val now = here()
            if (now == synchronized(this) { told.also { told = now } }) return
            try {
                core.foundAt(now.map { Addresses.written(it, port) })
                core.redraw()
            } catch (_: WeftException) {
                // Locked: it ends soon.
            }
        }

        private fun fail() {
            main.post { if (listening === this) rest(Outcome.Failed) }
        }
    }

    companion object {
        /** Milliseconds that a connection may take; as in the program for terminals (cli/src/verbs/exchanging.rs). */
        const val CONNECTS_WITHIN = 10_000
        /** Milliseconds: whoever reaches out speaks first, and has when they are let in; others do not wait for whoever says nothing. */
        private const val FIRST_WITHIN = 3_000L
        /** Milliseconds between two drawings of the screen while somebody is met. */
        private const val TICK = 1_000L
        /** Milliseconds after which it looks again at where this phone is. */
        private const val LOOKS = 5_000L
        /** Milliseconds. */
        private const val PAUSE = 100L
    }
}
