package weft.app.device

import android.content.Context
import android.net.ConnectivityManager
import android.net.RouteInfo
import java.io.IOException
import java.net.InetAddress
import java.net.Socket

/** By which of the phone's networks another phone is reached, and whether the way to relays costs by the byte. */
class Routes(context: Context) {
    private val networks: ConnectivityManager? = context.getSystemService(ConnectivityManager::class.java)

    /** Whether what goes to the internet now costs by the byte; also where the phone does not know. */
    val isMetered: Boolean get() = networks?.isActiveNetworkMetered ?: true

    /**
     * Binds a socket to the network in which an address is near. Without it a phone goes by its cellular network wherever a local
     * one leads to no internet, which is where phones meet.
     */
    fun bind(socket: Socket, to: InetAddress) {
        val networks = networks ?: return
        // Its successor tells of networks as they come; here they are looked at once.
        @Suppress("DEPRECATION")
        val near = networks.allNetworks.firstOrNull { network ->
            networks.getLinkProperties(network)?.routes.orEmpty().any { !it.isDefaultRoute && it.isDirect && it.matches(to) }
        }
        try {
            near?.bindSocket(socket)
        } catch (_: IOException) {
            // The network went meanwhile: the phone chooses, or there is no way.
        }
    }

    /** Whether nobody stands between: older Androids write that as a gateway of zeros. */
    private val RouteInfo.isDirect get() = gateway?.isAnyLocalAddress != false
}
