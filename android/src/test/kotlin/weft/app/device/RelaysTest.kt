package weft.app.device

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.util.concurrent.Executors
import kotlin.concurrent.thread
import kotlin.system.measureTimeMillis
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import weft.core.HttpReply
import weft.core.Stopped

/** Calls to relays over HTTP, to a server that answers as a test says. A few seconds. */
class RelaysTest {
    private val pool = Executors.newCachedThreadPool()
    private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0).apply { executor = pool; start() }
    private val relays = Relays()
    private val asked = mutableListOf<Pair<String, Map<String, List<String>>>>()
    private var came = ByteArray(0)

    @After fun close() {
        relays.close()
        server.stop(0)
        pool.shutdownNow()
    }

    @Test fun `a call says what it has to and nothing of the phone`() {
        answers { it.reply(200, "ok".toByteArray()) }
        val reply = post(body = BODY, token = "t0ken")
        assertEquals(200, reply.status.toInt())
        assertArrayEquals("ok".toByteArray(), reply.body)
        assertArrayEquals(BODY, came)
        val (method, headers) = asked.single()
        assertEquals("POST", method)
        assertEquals(listOf("application/octet-stream"), headers["Content-type"])
        assertEquals(listOf("Bearer t0ken"), headers["Authorization"])
        assertEquals("it has none of its own", listOf(""), headers["User-agent"])
        assertEquals(listOf("identity"), headers["Accept-encoding"])
        assertEquals(listOf("${BODY.size}"), headers["Content-length"])
        val usual = setOf("Content-type", "Authorization", "User-agent", "Accept-encoding", "Content-length", "Accept", "Host", "Connection", "Cache-control", "Pragma")
        assertTrue("${headers.keys}", usual.containsAll(headers.keys))
        post()
        assertNull("no token is kept", asked.last().second["Authorization"])
        assertNull("and no cookies", asked.last().second["Cookie"])
    }

    @Test fun `every status is an answer, and none leads elsewhere`() {
        for (status in listOf(204, 301, 302, 307, 401, 403, 404, 409, 413, 429, 500, 503)) {
            answers {
                it.responseHeaders.add("Location", "http://127.0.0.1:${server.address.port}/elsewhere")
                it.responseHeaders.add("Set-Cookie", "who=you")
                it.reply(status, if (status == 204) ByteArray(0) else "why".toByteArray())
            }
            assertEquals(status, post().status.toInt())
        }
        assertEquals("each once, and nowhere else", 12, asked.size)
    }

    @Test fun `what is longer than it may be is no answer`() {
        answers { it.reply(200, ByteArray(1000)) }
        assertEquals(1000, post(atMost = 1000).body.size)
        assertThrows(Stopped.TakesNoMore::class.java) { post(atMost = 999) }
        // One that does not say how long it is, and does not end.
        answers { exchange ->
            exchange.sendResponseHeaders(200, 0)
            try {
                while (true) exchange.responseBody.write(ByteArray(1024))
            } catch (_: java.io.IOException) {
                exchange.close()
            }
        }
        assertThrows(Stopped.TakesNoMore::class.java) { post(atMost = 100_000) }
    }

    @Test fun `whoever takes too long is not waited for, also a byte at a time`() {
        answers { Thread.sleep(60_000) }
        assertSlow { post(within = 700) }
        answers { exchange ->
            exchange.sendResponseHeaders(200, 0)
            try {
                while (true) {
                    exchange.responseBody.write(1)
                    exchange.responseBody.flush()
                    Thread.sleep(50)
                }
            } catch (_: java.io.IOException) {
                exchange.close()
            }
        }
        assertSlow { post(within = 700) }
    }

    @Test fun `a call that is stopped ends, and there is none after it`() {
        answers { Thread.sleep(60_000) }
        val begun = System.currentTimeMillis()
        thread { Thread.sleep(300); relays.close() }
        assertThrows(Stopped.TakesNoMore::class.java) { post() }
        assertTrue(System.currentTimeMillis() - begun < 10_000)
        answers { it.reply(200, ByteArray(0)) }
        assertThrows(Stopped.TakesNoMore::class.java) { post() }
    }

    @Test fun `nobody there, somebody who breaks off, and no address at all are no answers`() {
        val gone = ServerSocket(0).use { it.localPort }
        val rude = ServerSocket(0, 1, InetAddress.getLoopbackAddress())
        thread(isDaemon = true) { try { while (true) rude.accept().close() } catch (_: java.io.IOException) { } }
        for (url in listOf("http://127.0.0.1:$gone/a", "http://127.0.0.1:${rude.localPort}/a", "file:///etc/hosts", "nothing", "", "http://")) {
            assertThrows(url, Stopped.TakesNoMore::class.java) { post(url = url) }
        }
        rude.close()
    }

    private fun answers(answer: (HttpExchange) -> Unit) {
        if (asked.isNotEmpty() || contexts > 0) server.removeContext("/")
        contexts++
        server.createContext("/") { exchange ->
            synchronized(asked) { asked += exchange.requestMethod to exchange.requestHeaders.toMap() }
            came = exchange.requestBody.readBytes()
            answer(exchange)
        }
    }

    private var contexts = 0

    private fun HttpExchange.reply(status: Int, body: ByteArray) {
        sendResponseHeaders(status, if (body.isEmpty()) -1 else body.size.toLong())
        if (body.isNotEmpty()) responseBody.write(body)
        close()
    }

    private fun post(
        url: String = "http://127.0.0.1:${server.address.port}/box/put", token: String? = null, body: ByteArray = BODY,
        within: Int = 20_000, atMost: Int = 4096,
    ): HttpReply = relays.post(url, token, body, within.toUInt(), atMost.toUInt())

    private fun assertSlow(call: () -> Unit) {
        val took = measureTimeMillis { assertThrows(Stopped.TakesNoMore::class.java) { call() } }
        assertTrue("$took", took in 500..5_000)
    }

    private companion object {
        val BODY = ByteArray(300_000) { (it * 31).toByte() }
    }
}
