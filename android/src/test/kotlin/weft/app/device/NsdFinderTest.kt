package weft.app.device

import android.content.Context
import android.net.nsd.NsdManager
import android.net.nsd.NsdServiceInfo
import android.net.wifi.WifiManager
import android.os.Build
import java.net.InetAddress
import java.net.InetSocketAddress
import java.util.concurrent.TimeUnit
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowLooper
import org.robolectric.shadows.ShadowWifiManager

/** What is announced and found by the phone's multicast DNS, which is a double here. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34], shadows = [NsdFinderTest.Dns::class, NsdFinderTest.Wifi::class])
class NsdFinderTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val finder = NsdFinder(context)
    private val found = mutableListOf<Pair<String, InetSocketAddress>>()
    private val gone = mutableListOf<String>()

    private fun begin(known: List<String> = listOf("today", "yesterday")) =
        finder.begin("today", known, "own", 4321, { name, at -> found += name to at }, { gone += it })

    @After fun forget() {
        finder.end()
        Dns.forget()
    }

    @Test fun `it announces this phone and looks for the others`() {
        begin()
        val (service, _) = Dns.registered.single()
        assertEquals(Triple("own", "_today._tcp", 4321), Triple(service.serviceName, service.serviceType, service.port))
        assertEquals(listOf("_today._tcp", "_yesterday._tcp"), Dns.searches.map { it.first })
        assertTrue("Wi-Fi lets it hear", multicast())
        finder.end()
        assertTrue(Dns.registered.isEmpty() && Dns.searches.isEmpty())
        assertFalse(multicast())
        finder.end()
    }

    @Test fun `each that is found is resolved, one at a time, and this phone is not`() {
        begin()
        for (name in listOf("own", "a", "b", "a")) Dns.searches.first().second.onServiceFound(service(name))
        assertEquals(listOf("a"), Dns.asked.map { it.first.serviceName })
        Dns.answer("192.168.1.7", 4000)
        assertEquals(listOf("b"), Dns.asked.map { it.first.serviceName })
        Dns.fail()
        assertEquals("and a once more, which may have moved", listOf("a"), Dns.asked.map { it.first.serviceName })
        Dns.answer("192.168.1.8", 4000)
        assertEquals(listOf("a" to "192.168.1.7", "a" to "192.168.1.8"), found.map { it.first to it.second.address.hostAddress })
        Dns.searches.last().second.onServiceLost(service("b"))
        assertEquals(listOf("b"), gone)
    }

    @Test fun `a name that somebody else had is this phone's under another one`() {
        begin()
        Dns.registered.single().second.onServiceRegistered(NsdServiceInfo().apply { serviceName = "own (2)" })
        for (name in listOf("own (2)", "own")) Dns.searches.first().second.onServiceFound(service(name))
        assertTrue(Dns.asked.isEmpty())
    }

    @Test fun `an address by which nobody is reached is none`() {
        begin()
        for ((number, address) in listOf("127.0.0.1", "fe80::1", "224.0.0.1", "0.0.0.0").withIndex()) {
            Dns.searches.first().second.onServiceFound(service("$number"))
            Dns.answer(address, 4000)
        }
        Dns.searches.first().second.onServiceFound(service("port"))
        Dns.answer("192.168.1.7", 0)
        assertEquals(emptyList<Any>(), found)
    }

    @Test fun `a phone that never answers, or refuses, keeps nothing else from being found`() {
        begin()
        for (name in listOf("a", "b", "c")) Dns.searches.first().second.onServiceFound(service(name))
        Dns.asked.clear()
        ShadowLooper.idleMainLooper(11, TimeUnit.SECONDS)
        assertEquals("the next one", listOf("b"), Dns.asked.map { it.first.serviceName })
        Dns.throws = true
        Dns.fail()
        assertTrue(Dns.asked.isEmpty())
        Dns.throws = false
        Dns.searches.first().second.onServiceFound(service("d"))
        Dns.answer("192.168.1.7", 4000)
        assertEquals(listOf("d"), found.map { it.first })
    }

    @Test fun `a phone that refuses everything finds nobody, and goes on`() {
        Dns.throws = true
        begin()
        finder.end()
        assertTrue(Dns.registered.isEmpty() && Dns.searches.isEmpty())
        assertFalse(multicast())
    }

    @Test fun `no more is looked for than the phone lets one app look`() {
        begin((1..24).map { "kind$it" })
        assertEquals((1..9).map { "_kind${it}._tcp" }, Dns.searches.map { it.first })
    }

    private fun multicast() = Wifi.lock?.isHeld == true

    private fun service(name: String) = NsdServiceInfo().apply { serviceName = name }

    /** Lends a lock, as Wi-Fi does. */
    @Implements(WifiManager::class)
    class Wifi : ShadowWifiManager() {
        @Implementation
        override fun createMulticastLock(name: String): WifiManager.MulticastLock = super.createMulticastLock(name).also { lock = it }

        companion object {
            var lock: WifiManager.MulticastLock? = null
        }
    }

    /** The phone's own, which does what a test says. */
    @Implements(NsdManager::class)
    class Dns {
        @Implementation(maxSdk = 32)
        fun init() = Unit

        @Implementation
        fun registerService(service: NsdServiceInfo, protocol: Int, listener: NsdManager.RegistrationListener) {
            refuse()
            registered += service to listener
        }

        @Implementation
        fun unregisterService(listener: NsdManager.RegistrationListener) {
            refuse()
            registered.removeAll { it.second === listener }
        }

        @Implementation
        fun discoverServices(kind: String, protocol: Int, listener: NsdManager.DiscoveryListener) {
            refuse()
            searches += kind to listener
        }

        @Implementation
        fun stopServiceDiscovery(listener: NsdManager.DiscoveryListener) {
            refuse()
            searches.removeAll { it.second === listener }
        }

        @Implementation
        fun resolveService(service: NsdServiceInfo, listener: NsdManager.ResolveListener) {
            refuse()
            asked += service to listener
        }

        private fun refuse() {
            if (throws) throw IllegalArgumentException("listener already in use")
        }

        companion object {
            val registered = mutableListOf<Pair<NsdServiceInfo, NsdManager.RegistrationListener>>()
            val searches = mutableListOf<Pair<String, NsdManager.DiscoveryListener>>()
            val asked = mutableListOf<Pair<NsdServiceInfo, NsdManager.ResolveListener>>()
            var throws = false

            fun answer(address: String, port: Int) {
                val (service, listener) = asked.removeFirst()
                val answer = NsdServiceInfo().apply { serviceName = service.serviceName; this.port = port }
                val at = InetAddress.getByName(address)
                @Suppress("DEPRECATION")
                if (Build.VERSION.SDK_INT >= 34) answer.hostAddresses = listOf(at) else answer.host = at
                listener.onServiceResolved(answer)
            }

            fun fail() = asked.removeFirst().let { it.second.onResolveFailed(it.first, NsdManager.FAILURE_INTERNAL_ERROR) }

            fun forget() {
                throws = false
                registered.clear()
                searches.clear()
                asked.clear()
            }
        }
    }
}
