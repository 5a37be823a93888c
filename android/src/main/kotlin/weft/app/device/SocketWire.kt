package weft.app.device

import java.io.IOException
import java.net.Socket
import java.util.concurrent.ArrayBlockingQueue
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import weft.core.Stopped
import weft.core.Wire

/**
 * Bytes to and from the other end of a stream, for one meeting; all of them are sealed by the core. Two threads move them, so that
 * neither side waits with a full buffer for the other one to read. What was heard and not fetched is bounded: whoever sends faster
 * than the core can take waits. What is to be said is bounded by the core, which says a step at a time.
 *
 * @param firstWithin milliseconds within which the other device says its first word
 */
class SocketWire(private val socket: Socket, private val firstWithin: Long = SPEAKS_WITHIN.toLong()) : Wire, AutoCloseable {
    private val heard = ArrayBlockingQueue<ByteArray>(PIECES)
    private val says = LinkedBlockingQueue<ByteArray>()
    private val reading = Thread(::read, "hears").apply { isDaemon = true }
    private val writing = Thread(::write, "says").apply { isDaemon = true }
    private var atEnd = false
    private var hasHeard = false
    @Volatile private var closed = false

    init {
        try {
            socket.tcpNoDelay = true
            // Longer than anybody waits for what it brings; so that its thread ends even if nothing else ends it.
            socket.soTimeout = SPEAKS_WITHIN * 2
        } catch (_: IOException) {
            // Closed already: reading says so.
        }
        reading.start()
        writing.start()
    }

    override fun say(bytes: ByteArray) {
        if (closed) throw Stopped.TakesNoMore()
        // An empty piece is the end.
        if (bytes.isNotEmpty()) says.put(bytes)
    }

    override fun hear(withinMs: UInt): ByteArray? {
        if (atEnd) return null
        val within = if (hasHeard) withinMs.toLong() else minOf(withinMs.toLong(), firstWithin)
        val piece = try {
            heard.poll(within, TimeUnit.MILLISECONDS)
        } catch (_: InterruptedException) {
            throw Stopped.TakesNoMore()
        }
        hasHeard = hasHeard || piece != null
        atEnd = piece === END
        return piece?.takeIf { it !== END }
    }

    /** A stream that is closed with something unread takes back what was sent. */
    override fun end() {
        says.put(END)
        try {
            writing.join(SPEAKS_WITHIN.toLong())
            socket.shutdownOutput()
            val until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ENDS_WITHIN)
            while (true) {
                val left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())
                if (left <= 0 || hear(left.toUInt()) == null) return
            }
        } catch (_: IOException) {
            // The other device has closed it.
        } catch (_: InterruptedException) {
            throw Stopped.TakesNoMore()
        }
    }

    /** Ends it at once, whatever waits for it. May be called from any thread, and again. */
    override fun close() {
        closed = true
        quietly(socket::close)
        says.put(END)
        reading.interrupt()
        // Whoever waits to hear is to know.
        heard.clear()
        heard.offer(END)
    }

    private fun read() {
        try {
            val from = socket.getInputStream()
            val buffer = ByteArray(PIECE)
            while (!closed) {
                val size = from.read(buffer)
                if (size < 0) break
                if (size > 0) heard.put(buffer.copyOf(size))
            }
        } catch (_: IOException) {
            // As if the other device had ended it.
        } catch (_: InterruptedException) {
            return
        }
        try {
            heard.put(END)
        } catch (_: InterruptedException) {
            // Closed: nobody waits any more.
        }
    }

    private fun write() {
        try {
            val to = socket.getOutputStream()
            while (true) {
                val bytes = says.take()
                if (bytes === END) return
                to.write(bytes)
            }
        } catch (_: IOException) {
            // Nobody reads any more: whoever waits for an answer is to know.
            quietly(socket::close)
        } catch (_: InterruptedException) {
            quietly(socket::close)
        }
    }

    private fun quietly(act: () -> Unit) {
        try {
            act()
        } catch (_: IOException) {
            // It is gone either way.
        }
    }

    companion object {
        /** Bytes read at once, and how many such pieces may wait; as in the terminal's program (cli/src/network/wire.rs). */
        const val PIECE = 64 * 1024
        const val PIECES = 8
        /** Milliseconds that a device may say nothing: longer than the core waits for it. */
        const val SPEAKS_WITHIN = 120_000
        /** Milliseconds that a last word may take to be fetched. */
        const val ENDS_WITHIN = 10_000L

        private val END = ByteArray(0)
    }
}
