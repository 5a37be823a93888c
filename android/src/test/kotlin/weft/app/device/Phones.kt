package weft.app.device

import android.os.Looper
import java.io.File
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.nio.ByteBuffer
import java.util.Collections
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread
import org.junit.Assert.assertEquals
import org.robolectric.shadows.ShadowLooper
import weft.app.core.Streams
import weft.app.widgets
import weft.core.Answer
import weft.core.Effect
import weft.core.Ending
import weft.core.Http
import weft.core.Input
import weft.core.Outcome
import weft.core.Weft
import weft.core.WeftException
import weft.core.Wire
import weft.direct

/** A phone of one of the two groups that the fixture founded, on the screen of phones nearby. */
class Phone(name: String, folder: File, finder: Finder = weft.app.Nobody) : Streams {
    val weft: Weft
    val nearby = Nearby(this, finder, { at })
    /** Where it is: on this machine, or nowhere. */
    @Volatile var at = listOf(InetAddress.getLoopbackAddress())
    @Volatile var told = emptyList<String>()
    val endings: MutableList<Ending?> = Collections.synchronizedList(mutableListOf())
    val tries: MutableList<UInt?> = Collections.synchronizedList(mutableListOf())
    val redraws = AtomicInteger()
    val outcomes = mutableListOf<Outcome>()

    init {
        val played = File(System.getProperty("weft.fixture"), "played/$name")
        val notebook = folder.resolve(name).also { File(played, "notebook").copyRecursively(it) }
        val code = played.resolve("code.txt").readBytes()
        val now = File(System.getProperty("weft.fixture"), "clock.txt").readText().toULong()
        weft = Weft.openAt(notebook.path, direct(code), now)
        tap("exchange")
        tap("nearby")
    }

    fun tap(id: String) = weft.input(Input.Tap(id, weft.screen().revision))

    /** Somebody taps what begins it, and the core asks. */
    fun listen(): Phone {
        nearby.listen((tap("look") as Answer.Ask).v1 as Effect.Listen, ::done)
        until("it waits") { told.isNotEmpty() || outcomes.isNotEmpty() }
        return this
    }

    fun connect(vararg addresses: String) = nearby.connect(Effect.Connect("reach", addresses.toList()), ::done)

    private fun done(outcome: Outcome) {
        assertEquals(Looper.getMainLooper().thread, Thread.currentThread())
        outcomes += outcome
    }

    /** What the screen says of what goes on. */
    fun says(): Set<String> = weft.screen().widgets.map { it.id }.toSet()

    private fun close() {
        nearby.stop()
        weft.close()
    }

    override fun meet(wire: Wire, tried: UInt?): Ending? {
        tries += tried
        return try {
            weft.meet(wire, tried).also { endings += it }
        } catch (failed: WeftException) {
            endings += null
            throw failed
        }
    }

    override fun call(http: Http, metered: Boolean) = weft.call(http, metered)

    override fun foundAt(addresses: List<String>) {
        weft.foundAt(addresses)
        told = addresses
    }

    override fun frameIn(effect: String, width: Int, height: Int, stride: Int, luminance: ByteBuffer) =
        weft.frameIn(effect, width.toUInt(), height.toUInt(), stride.toUInt(), luminance)

    override fun redraw() {
        redraws.incrementAndGet()
    }

    companion object {
        private val THREADS = setOf("meets", "waits", "looks", "ticks", "hears", "says")

        /** Ends these, and waits until nothing of them goes on, [but] for threads of another one. */
        fun close(vararg phones: Phone, but: List<String> = emptyList()) {
            phones.forEach { it.close() }
            until("nothing goes on") { Thread.getAllStackTraces().keys.none { it.name in THREADS - but } }
        }

        /** Lets the main thread go on until this holds. */
        fun until(what: String, seconds: Int = 20, holds: () -> Boolean) {
            for (wait in 0 until seconds * 100) {
                ShadowLooper.idleMainLooper()
                if (holds()) return
                Thread.sleep(10)
            }
            throw AssertionError("never: $what")
        }
    }
}

/** A way between two phones on which so many bytes pass in each direction; then it ends, or nothing passes any more. */
class Way(to: String, private val most: Int, private val ends: Boolean) : AutoCloseable {
    private val server = ServerSocket(0, 1, InetAddress.getLoopbackAddress())
    private val streams: MutableList<Socket> = Collections.synchronizedList(mutableListOf())
    val at = "127.0.0.1:${server.localPort}"
    /** Whether so many have passed. */
    @Volatile var isOver = false

    init {
        thread(isDaemon = true) {
            val near = server.accept().also { streams += it }
            val far = Socket().apply { connect(Addresses.read(to)) }.also { streams += it }
            thread(isDaemon = true) { pass(near, far) }
            pass(far, near)
        }
    }

    private fun pass(from: Socket, to: Socket) = try {
        for (passed in 0 until most) {
            val byte = from.getInputStream().read()
            if (byte < 0) break
            to.getOutputStream().write(byte)
        }
        isOver = true
        if (ends) close() else Unit
    } catch (_: java.io.IOException) {
        // The other direction was over first.
    }

    override fun close() {
        server.close()
        streams.forEach(Socket::close)
    }
}

/** Phones in one local network, which hear of each other by name as soon as both announce themselves. */
class Air {
    private class Heard(val own: String, val kind: String, val known: List<String>, val at: InetSocketAddress, val found: (String, InetSocketAddress) -> Unit)

    private val here = mutableListOf<Heard>()

    fun finder() = object : Finder {
        override fun begin(
            announced: String, known: List<String>, own: String, port: Int,
            found: (String, InetSocketAddress) -> Unit, gone: (String) -> Unit,
        ) = synchronized(here) {
            val me = Heard(own, announced, known, InetSocketAddress(InetAddress.getLoopbackAddress(), port), found)
            for (other in here + me) {
                if (announced in other.known) other.found(own, me.at)
                if (other.kind in known) found(other.own, other.at)
            }
            here += me
        }

        override fun end() = Unit
    }
}
