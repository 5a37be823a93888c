package weft.app.device

import java.net.ConnectException
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.time.Duration
import kotlin.concurrent.thread
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowLooper
import weft.app.device.Phone.Companion.until
import weft.core.Ending
import weft.core.Outcome

/** Phones that meet over sockets of this machine, each over a core and a notebook of its own. Half a minute. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [34])
class NearbyTest {
    @get:Rule val folder = TemporaryFolder()

    private val nila by lazy { Phone("nila", folder.root) }
    private val huda by lazy { Phone("huda", folder.root) }
    private val air = Air()

    @Before fun bind() = weft.Bindings.callHere()

    @After fun close() {
        Phone.close(nila, huda)
    }

    @Test fun `two phones meet by an address, and have the same`() {
        nila.listen()
        assertTrue("the address stands there", "code" in nila.says())
        huda.connect("127.0.0.1:1", *nila.told.toTypedArray())
        until("they have met") { huda.outcomes.isNotEmpty() && nila.endings.isNotEmpty() }
        assertEquals(listOf(Outcome.Done), huda.outcomes)
        assertEquals(listOf<Ending?>(Ending.OVER) to listOf<Ending?>(Ending.OVER), nila.endings.toList() to huda.endings.toList())
        assertTrue("${huda.says()}", "same" in huda.says() && "same" in nila.says())
        assertTrue("it is drawn", huda.redraws.get() > 0 && nila.redraws.get() > 0)
        assertTrue("who listens goes on", nila.nearby.isListening)
        assertTrue("who reached out does not", !huda.nearby.isAtWork)
    }

    @Test fun `two phones that find each other meet once, though both look`() {
        val phones = listOf(Phone("nila", folder.newFolder(), air.finder()), Phone("huda", folder.newFolder(), air.finder()))
        phones.forEach { it.listen() }
        until("they have met") { phones.all { it.endings.isNotEmpty() } }
        assertEquals(listOf(1, 1), phones.map { it.endings.size })
        assertEquals("one of them reached out", setOf(null, 0u), phones.map { it.tries.single() }.toSet())
        assertTrue(phones.all { "same" in it.says() })
        Phone.close(*phones.toTypedArray())
    }

    @Test fun `a meeting that is cut off says so, and the next one brings the rest`() {
        nila.listen()
        Way(nila.told.single(), 700, ends = true).use { way ->
            huda.connect(way.at)
            until("it is over") { huda.outcomes.isNotEmpty() && nila.endings.isNotEmpty() }
        }
        assertEquals(Ending.BROKE_OFF, huda.endings.single())
        assertTrue("${huda.says()}", "broke" in huda.says() && "same" !in huda.says())
        huda.connect(nila.told.single())
        until("they have met") { huda.outcomes.size == 2 && nila.endings.size == 2 }
        assertEquals(Ending.OVER to Ending.OVER, huda.endings.last() to nila.endings.last())
        assertTrue("same" in huda.says() && "same" in nila.says())
    }

    @Test fun `who says nothing, however often, keeps nobody from being met`() {
        nila.listen()
        val port = Addresses.read(nila.told.single())!!.port
        val silent = List(5) { Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName("127.0.0.2"), 0) }
        until("they wait") { nila.tries.isNotEmpty() }
        val begun = System.currentTimeMillis()
        huda.connect(nila.told.single())
        until("they have met") { huda.outcomes.isNotEmpty() }
        assertEquals(Ending.OVER, huda.endings.single())
        assertTrue("within the time of one stranger", System.currentTimeMillis() - begun < 10_000)
        silent.forEach(Socket::close)
    }

    @Test fun `who talks of something else is turned away, and others are met`() {
        nila.listen()
        Socket("127.0.0.1", Addresses.read(nila.told.single())!!.port).use { stranger ->
            stranger.getOutputStream().write(ByteArray(4096) { 7 })
            until("it is turned away") { nila.endings.isNotEmpty() }
            stranger.soTimeout = 5_000
            assertTrue("closed", try { stranger.getInputStream().read() < 0 } catch (_: java.net.SocketException) { true })
        }
        // It may have been a newer key of ours: nobody is called a stranger for it.
        assertEquals(Ending.UNANSWERED, nila.endings.single())
        huda.connect(nila.told.single())
        until("they have met") { huda.outcomes.isNotEmpty() }
        assertEquals(Ending.OVER, huda.endings.single())
    }

    @Test fun `a notebook that is locked in the middle ends it at once, on both phones`() {
        nila.listen()
        Way(nila.told.single(), 700, ends = false).use { way ->
            huda.connect(way.at)
            until("it is in the middle") { way.isOver }
            val port = Addresses.read(nila.told.single())!!.port
            nila.weft.lock()
            nila.nearby.stop()
            until("it ends") { nila.endings.isNotEmpty() && !nila.nearby.isAtWork }
            assertFalse(nila.nearby.isListening)
            assertShut(port)
            assertEquals("whoever asked is gone", emptyList<Outcome>(), nila.outcomes)
        }
        until("the other one says so") { huda.outcomes.isNotEmpty() }
        assertEquals(Ending.BROKE_OFF, huda.endings.single())
    }

    @Test fun `a core that says it is locked ends it, also if nobody else does`() {
        nila.listen()
        nila.weft.lock()
        huda.connect(nila.told.single())
        until("it is noticed") { !nila.nearby.isAtWork }
        assertFalse(nila.nearby.isListening)
        until("huda sees nobody") { huda.outcomes.isNotEmpty() }
        assertTrue(huda.endings.none { it == Ending.OVER })
    }

    @Test fun `without a network it fails, and without anybody at an address too`() {
        nila.at = emptyList()
        nila.listen()
        assertEquals(listOf(Outcome.Failed), nila.outcomes)
        assertFalse(nila.nearby.isAtWork)
        val gone = ServerSocket(0).use { it.localPort }
        for ((number, address) in listOf("127.0.0.1:$gone", "relay.example:80", "127.0.0.1", "").withIndex()) {
            huda.connect(address)
            until("it fails") { huda.outcomes.size == number + 1 }
        }
        assertEquals(setOf(Outcome.Failed), huda.outcomes.toSet())
    }

    @Test fun `whoever does not answer is asked by each key, and then no more`() {
        val server = ServerSocket(0, 8, InetAddress.getLoopbackAddress())
        thread(isDaemon = true) { try { while (true) server.accept().close() } catch (_: java.net.SocketException) { } }
        huda.connect("127.0.0.1:${server.localPort}")
        until("it is over") { huda.outcomes.isNotEmpty() }
        server.close()
        assertEquals(listOf<UInt?>(0u, 1u), huda.tries.toList())
        assertEquals(listOf(Ending.UNANSWERED, null), huda.endings.toList())
        assertEquals("nobody was there", listOf(Outcome.Failed), huda.outcomes)
    }

    @Test fun `it is over after its time, and when somebody stops it`() {
        nila.listen()
        val port = Addresses.read(nila.told.single())!!.port
        ShadowLooper.idleMainLooper(Duration.ofSeconds(599).toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
        assertTrue(nila.nearby.isListening)
        ShadowLooper.idleMainLooper(1_000, java.util.concurrent.TimeUnit.MILLISECONDS)
        assertFalse(nila.nearby.isListening)
        assertEquals(listOf(Outcome.Done), nila.outcomes)
        assertShut(port)
        nila.told = emptyList()
        nila.weft.input(weft.core.Input.EffectDone("look", Outcome.Done))
        nila.listen()
        assertFalse("another port", nila.nearby.cancel("something else"))
        assertTrue(nila.nearby.cancel("look"))
        assertEquals(listOf(Outcome.Done, Outcome.Done), nila.outcomes)
        assertFalse(nila.nearby.isAtWork)
    }

    @Test fun `a phone that moves to another network says where it is now`() {
        nila.listen()
        nila.at = listOf(InetAddress.getByName("127.0.0.3"), InetAddress.getByName("fd00::5"))
        until("it is told", 10) { nila.told.size == 2 }
        val port = nila.told.first().substringAfter(':')
        assertEquals(listOf("127.0.0.3:$port", "[fd00:0:0:0:0:0:0:5]:$port"), nila.told)
        Socket("127.0.0.1", port.toInt()).use { old ->
            old.soTimeout = 5_000
            assertEquals("by no way that leads to no local network", -1, old.getInputStream().read())
        }
    }

    private fun assertShut(port: Int) =
        until("nobody is let in") { try { Socket("127.0.0.1", port).close(); false } catch (_: ConnectException) { true } }
}
