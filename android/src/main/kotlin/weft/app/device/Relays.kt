package weft.app.device

import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.net.HttpRetryException
import java.net.HttpURLConnection
import java.net.URL
import java.util.concurrent.Executors
import java.util.concurrent.Future
import java.util.concurrent.ScheduledExecutorService
import java.util.concurrent.TimeUnit
import weft.core.Http
import weft.core.HttpReply
import weft.core.Stopped

/**
 * Carries calls to relays, one after the other. A call tells of this phone and this app nothing but what is in it: no name, no
 * cookies, nothing kept. Whether what answers is the relay is for the phone's certificates (res/xml/network_security.xml) to say.
 */
class Relays : Http, AutoCloseable {
    private val clock: ScheduledExecutorService = Executors.newSingleThreadScheduledExecutor { Thread(it, "ends").apply { isDaemon = true } }
    private var now: HttpURLConnection? = null
    private var closed = false

    // A token is text in a header, in the core's interface as on the way; it counts for minutes.
    override fun post(url: String, token: String?, body: ByteArray, withinMs: UInt, atMost: UInt): HttpReply {
        val until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(withinMs.toLong())
        val call = try {
            URL(url).openConnection() as? HttpURLConnection
        } catch (_: IOException) {
            null
        } ?: throw Stopped.TakesNoMore()
        synchronized(this) {
            if (closed) throw Stopped.TakesNoMore()
            now = call
        }
        var ends: Future<*>? = null
        try {
            // A limit for reading counts anew with each byte.
            ends = clock.schedule({ call.disconnect() }, withinMs.toLong(), TimeUnit.MILLISECONDS)
            prepare(call, token, body.size, withinMs)
            call.outputStream.use { it.write(body) }
            val reply = answer(call, atMost.toLong())
            if (System.nanoTime() > until) throw Stopped.TakesNoMore()
            return reply
        } catch (_: IOException) {
            throw Stopped.TakesNoMore()
        } catch (_: RuntimeException) {
            // What some phones throw for a connection that is closed while it is used, or for an address that is none.
            throw Stopped.TakesNoMore()
        } finally {
            ends?.cancel(false)
            synchronized(this) { now = null }
            call.disconnect()
        }
    }

    /** Ends the call that is carried, and those after it. May be called from any thread. */
    override fun close() {
        val call = synchronized(this) {
            closed = true
            now
        }
        // Not on the thread of a window, where the system lets nobody speak to a network.
        if (call != null) clock.execute(call::disconnect)
        clock.shutdown()
    }

    private fun prepare(call: HttpURLConnection, token: String?, size: Int, withinMs: UInt) = call.apply {
        requestMethod = "POST"
        doOutput = true
        useCaches = false
        instanceFollowRedirects = false
        connectTimeout = CONNECTS_WITHIN
        readTimeout = withinMs.toLong().coerceIn(1, Int.MAX_VALUE.toLong()).toInt()
        // Sent as it is, and not again by itself.
        setFixedLengthStreamingMode(size)
        setRequestProperty("Content-Type", "application/octet-stream")
        setRequestProperty("Accept", "*/*")
        // Nothing is unpacked that could be larger than it may be.
        setRequestProperty("Accept-Encoding", "identity")
        // The phone would say its model and its Android here.
        setRequestProperty("User-Agent", "")
        token?.let { setRequestProperty("Authorization", "Bearer $it") }
    }

    private fun answer(call: HttpURLConnection, atMost: Long): HttpReply = try {
        val status = call.responseCode
        if (status !in 100..599) throw Stopped.TakesNoMore()
        val body = if (status >= 400) call.errorStream else call.inputStream
        HttpReply(status.toUShort(), body?.use { read(it, atMost) } ?: ByteArray(0))
    } catch (refused: HttpRetryException) {
        // A server that asks who this is: without somebody to ask, that is an answer.
        HttpReply(refused.responseCode().toUShort(), ByteArray(0))
    }

    private fun read(from: InputStream, atMost: Long): ByteArray {
        val all = ByteArrayOutputStream()
        val buffer = ByteArray(PIECE)
        while (true) {
            val size = from.read(buffer)
            if (size < 0) return all.toByteArray()
            if (all.size() + size > atMost) throw Stopped.TakesNoMore()
            all.write(buffer, 0, size)
        }
    }

    private companion object {
        /** Milliseconds (the core's interface). */
        const val CONNECTS_WITHIN = 15_000
        const val PIECE = 64 * 1024
    }
}
