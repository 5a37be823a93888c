package weft.app.device

import java.net.Inet4Address
import java.net.Inet6Address
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.NetworkInterface
import java.net.SocketException

/** Addresses of phones in local networks. */
object Addresses {
    /**
     * This phone's own, the best first: IPv4 before IPv6, those of local networks before others. Those of cellular networks and
     * tunnels, which lead to one other end, are not among them: nobody nearby reaches this phone there, and strangers might.
     */
    fun here(): List<InetAddress> = try {
        NetworkInterface.getNetworkInterfaces()?.toList().orEmpty()
            .filter { it.isUp && !it.isLoopback && !it.isPointToPoint }
            .flatMap { it.inetAddresses.toList() }
            .filter(::isReached)
            .sortedWith(compareBy({ it !is Inet4Address }, { !it.isSiteLocalAddress }))
    } catch (_: SocketException) {
        // A network that went while it was looked at.
        emptyList()
    }

    /** Whether another phone can reach it by its numbers alone: a link-local IPv6 address says nothing without an interface. */
    fun isReached(address: InetAddress): Boolean =
        !address.isLoopbackAddress && !address.isMulticastAddress && !address.isAnyLocalAddress &&
            !(address is Inet6Address && address.isLinkLocalAddress)

    /** As the core writes it: `192.168.1.5:40123`, `[fd00::5]:40123`. */
    fun written(address: InetAddress, port: Int): String {
        val host = address.hostAddress.orEmpty().substringBefore('%')
        return if (address is Inet6Address) "[$host]:$port" else "$host:$port"
    }

    /** What the core wrote; none if it is no address. No name is ever looked up. */
    fun read(written: String): InetSocketAddress? {
        val port = written.substringAfterLast(':', "").toIntOrNull()?.takeIf { it in 1..0xFFFF } ?: return null
        val host = written.substringBeforeLast(':').removeSurrounding("[", "]")
        if (host.isEmpty() || !host.all { it in NUMBERS }) return null
        return InetSocketAddress(InetAddress.getByName(host), port)
    }

    private const val NUMBERS = "0123456789abcdefABCDEF.:"
}
