package weft.app.device

import android.content.Context
import android.net.ConnectivityManager
import android.net.IpPrefix
import android.net.LinkProperties
import android.net.Network
import android.net.RouteInfo
import java.net.InetAddress
import java.net.Socket
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowNetwork
import org.robolectric.shadows.ShadowNetworkInfo

/** By which network another phone is reached. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34])
class RoutesTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val networks = context.getSystemService(ConnectivityManager::class.java)
    private val routes = Routes(context)

    private fun network(id: Int, vararg of: RouteInfo): Network = ShadowNetwork.newInstance(id).also { network ->
        shadowOf(networks).addNetwork(network, ShadowNetworkInfo.newInstance(null, ConnectivityManager.TYPE_WIFI, 0, true, true))
        shadowOf(networks).setLinkProperties(network, LinkProperties().apply { interfaceName = "wlan0"; of.forEach { addRoute(it) } })
    }

    private fun route(prefix: String, gateway: String?): RouteInfo {
        val (address, length) = prefix.split('/')
        return RouteInfo(IpPrefix(InetAddress.getByName(address), length.toInt()), gateway?.let(InetAddress::getByName), "wlan0")
    }

    private fun bound(network: Network, to: String): Boolean {
        val socket = Socket()
        routes.bind(socket, InetAddress.getByName(to))
        return shadowOf(network).isSocketBound(socket)
    }

    // The Android before has routes only on a phone: it asks Java for addresses that this machine's does not have.
    @Config(sdk = [34])
    @Test fun `a phone nearby is reached by the network in which it is near, though that leads to no internet`() {
        val cellular = network(101, route("0.0.0.0/0", "10.0.0.1"), route("10.0.0.0/30", null))
        val wifi = network(102, route("0.0.0.0/0", "192.168.1.1"), route("192.168.1.0/24", null), route("192.168.7.0/24", "192.168.1.9"))
        assertTrue(bound(wifi, "192.168.1.20"))
        assertFalse("behind somebody else", bound(wifi, "192.168.7.20"))
        for (elsewhere in listOf("192.168.2.20", "8.8.8.8", "fd00::5")) assertFalse(elsewhere, bound(wifi, elsewhere) || bound(cellular, elsewhere))
    }

    @Test fun `a phone that is nowhere leaves it to the system`() {
        val socket = Socket()
        routes.bind(socket, InetAddress.getByName("192.168.1.20"))
        assertFalse(socket.isClosed)
    }

    @Test fun `whether the way costs is what the phone says`() {
        shadowOf(networks).setActiveNetworkInfo(ShadowNetworkInfo.newInstance(null, ConnectivityManager.TYPE_MOBILE, 0, true, true))
        assertEquals(networks.isActiveNetworkMetered, routes.isMetered)
    }

    @Test fun `addresses are read and written, and names are none`() {
        for (written in listOf("192.168.1.5:40123", "[fd00:0:0:0:0:0:0:5]:40123")) {
            val read = Addresses.read(written)!!
            assertEquals(written, Addresses.written(read.address, read.port))
        }
        for (none in listOf("", ":", "localhost:80", "relay.example:80", "1.2.3.4", "1.2.3.4:0", "1.2.3.4:65536", "1.2.3.4:-1", ":80")) {
            assertEquals(none, null, Addresses.read(none))
        }
        assertTrue("not the loopback of this machine", Addresses.here().none { it.isLoopbackAddress })
    }
}
