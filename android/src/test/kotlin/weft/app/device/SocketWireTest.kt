package weft.app.device

import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import kotlin.concurrent.thread
import kotlin.system.measureTimeMillis
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import weft.core.Stopped

/** Bytes of a meeting, to and fro over a socket. A few seconds. */
class SocketWireTest {
    private val server = ServerSocket(0, 1, InetAddress.getLoopbackAddress())
    private val near = Socket(server.inetAddress, server.localPort)
    private val far: Socket = server.accept()
    private val wire = SocketWire(near, firstWithin = 300)

    @After fun close() {
        wire.close()
        far.close()
        server.close()
    }

    @Test fun `what is said arrives, what arrives is heard, and the end is the end`() {
        wire.say("to".toByteArray())
        assertEquals("to", String(ByteArray(2).also { far.getInputStream().read(it) }))
        far.getOutputStream().write("fro".toByteArray())
        assertArrayEquals("fro".toByteArray(), wire.hear(5_000u))
        far.shutdownOutput()
        assertNull(wire.hear(5_000u))
        assertNull("for good", wire.hear(5_000u))
        wire.say("last".toByteArray())
        wire.end()
        assertEquals("last", String(far.getInputStream().readBytes()))
    }

    @Test fun `whoever says nothing is not waited for`() {
        assertTrue("the first word", measureTimeMillis { assertNull(wire.hear(60_000u)) } < 5_000)
        far.getOutputStream().write(1)
        assertEquals(1, wire.hear(5_000u)!!.size)
        val waited = measureTimeMillis { assertNull(wire.hear(700u)) }
        assertTrue("$waited", waited in 600..5_000)
    }

    @Test fun `both may have much to say at once, and nobody is made to hear all of it`() {
        val much = ByteArray(8 * 1024 * 1024) { it.toByte() }
        assertTrue("saying does not wait", measureTimeMillis { for (part in 0 until 8) wire.say(much.copyOfRange(part shl 20, part + 1 shl 20)) } < 5_000)
        var sent = 0
        val sending = thread(isDaemon = true) {
            try {
                for (part in 0 until 512) far.getOutputStream().write(much, 0, 64 * 1024).also { sent++ }
            } catch (_: java.io.IOException) {
                // Closed at the end.
            }
        }
        Thread.sleep(1_000)
        assertTrue("it waits for the core", sending.isAlive && sent < 512)
        val got = thread { assertArrayEquals(much, ByteArray(much.size).also { java.io.DataInputStream(far.getInputStream()).readFully(it) }) }
        var heard = 0
        while (heard < 512 * 64 * 1024) heard += wire.hear(5_000u)!!.also { assertTrue(it.size <= SocketWire.PIECE) }.size
        got.join(10_000)
        assertTrue("all of it is there", !got.isAlive)
    }

    @Test fun `closing wakes whoever waits, and a stream that broke says so`() {
        far.getOutputStream().write(1)
        wire.hear(5_000u)
        val waits = thread { wire.hear(60_000u) }
        Thread.sleep(100)
        wire.close()
        waits.join(5_000)
        assertTrue(!waits.isAlive)
        assertThrows(Stopped.TakesNoMore::class.java) { wire.say(ByteArray(1)) }
        assertNull(wire.hear(60_000u))
        val broken = SocketWire(Socket().apply { close() })
        assertNull(broken.hear(60_000u))
        broken.end()
    }
}
