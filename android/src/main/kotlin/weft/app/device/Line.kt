package weft.app.device

import java.io.IOException
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.Socket

/** Somebody to be met. */
internal sealed class Visit {
    /** Who reached out to this phone. */
    class In(val socket: Socket) : Visit()

    /**
     * Whom this phone reaches out to, at the first of these addresses that is there, after so many tries that went unanswered.
     * [over] is told once it is over, and whether anybody was there; none for one that was found.
     */
    class Out(val at: List<InetSocketAddress>, val tried: Int, val over: ((Boolean) -> Unit)?) : Visit()
}

/**
 * Those who wait to be met, one after the other. Those who came and those whom this phone reaches out to take turns, and so do
 * those from different addresses, so that nobody who comes again and again without a word keeps the others waiting for longer than
 * one meeting. Safe for several threads.
 */
internal class Line(private val now: () -> Long) {
    private val turn = Object()
    private val came = ArrayDeque<Socket>()
    private val out = ArrayDeque<Visit.Out>()
    private var neighbours: Neighbours? = null
    private var last: InetAddress? = null
    private var wasIn = false
    private var ended = false

    /** Somebody reached out. Who comes again stands in the place of their oldest call; once too many wait, others go unmet. */
    fun came(socket: Socket) = change {
        val same = came.filter { it.inetAddress == socket.inetAddress }
        if (same.size >= OF_ONE) same.first().let { came.remove(it); close(it) }
        if (ended || came.size >= WAITING) close(socket) else came.add(socket)
    }

    /** To be met before those that were found. */
    fun reach(visit: Visit.Out) = change { if (ended) visit.over?.invoke(false) else out.add(visit) }

    /** Reach out to the same again, next; unless those that were found are met no more. */
    fun again(visit: Visit.Out) = change {
        when {
            ended -> visit.over?.invoke(false)
            visit.over != null || neighbours != null -> out.addFirst(visit)
        }
    }

    /** From now on this phone, under this name, meets those it finds. */
    fun look(own: String) = change { neighbours = Neighbours(own, now) }

    fun found(name: String, at: InetSocketAddress) = change { neighbours?.found(name, at) }

    fun gone(name: String) = change { neighbours?.gone(name) }

    /** From now on only those are met whom somebody asked for. */
    fun rest() = change {
        neighbours = null
        came.forEach(::close)
        came.clear()
        out.removeAll { it.over == null }
    }

    /** Nobody is met any more. */
    fun end() = change {
        ended = true
        came.forEach(::close)
        came.clear()
        out.forEach { it.over?.invoke(false) }
        out.clear()
    }

    /** Who is met next, once there is somebody; none after [end]. */
    fun next(): Visit? = synchronized(turn) {
        while (!ended) {
            val next = if (wasIn) goes() ?: comes() else comes() ?: goes()
            if (next != null) {
                wasIn = next is Visit.In
                return next
            }
            // Without a limit, if there is nothing to wait for but a call.
            turn.wait(maxOf(1, neighbours?.untilNext() ?: FOREVER))
        }
        return null
    }

    private fun comes(): Visit? {
        val next = came.firstOrNull { it.inetAddress != last } ?: came.firstOrNull() ?: return null
        came.remove(next)
        last = next.inetAddress
        return Visit.In(next)
    }

    private fun goes(): Visit? = out.removeFirstOrNull() ?: neighbours?.next()?.let { Visit.Out(listOf(it), 0, null) }

    private fun change(act: () -> Unit) = synchronized(turn) {
        act()
        turn.notifyAll()
    }

    private fun close(socket: Socket) {
        try {
            socket.close()
        } catch (_: IOException) {
            // It is gone either way.
        }
    }

    companion object {
        /** Who may wait at a time, and how many of them from one address. */
        const val WAITING = 8
        const val OF_ONE = 2

        private const val FOREVER = 60_000L
    }
}
