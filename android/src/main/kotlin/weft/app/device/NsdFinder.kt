package weft.app.device

import android.content.Context
import android.net.nsd.NsdManager
import android.net.nsd.NsdServiceInfo
import android.net.wifi.WifiManager
import android.os.Build
import android.os.Handler
import android.os.Looper
import java.net.Inet4Address
import java.net.InetAddress
import java.net.InetSocketAddress

/**
 * Finds by the phone's own multicast DNS (RFC 6762, RFC 6763). What its calls throw on some phones ends what was begun with them,
 * and nothing else: addresses and codes lead to each other as well.
 */
class NsdFinder(private val context: Context) : Finder {
    private val nsd: NsdManager? by lazy { attempt { context.getSystemService(NsdManager::class.java) } }
    private val wifi: WifiManager? by lazy { attempt { context.applicationContext.getSystemService(WifiManager::class.java) } }
    private var look: Look? = null

    override fun begin(
        announced: String,
        known: List<String>,
        own: String,
        port: Int,
        found: (name: String, at: InetSocketAddress) -> Unit,
        gone: (name: String) -> Unit,
    ) = synchronized(this) {
        end()
        look = nsd?.let { Look(it, own, found, gone) }?.apply { begin(announced, known, port) }
    }

    override fun end() = synchronized(this) {
        look?.end()
        look = null
    }

    /** From when it begins to look until it ends. */
    private inner class Look(
        private val nsd: NsdManager,
        private val own: String,
        private val found: (String, InetSocketAddress) -> Unit,
        private val gone: (String) -> Unit,
    ) : NsdManager.RegistrationListener {
        private val main = Handler(Looper.getMainLooper())
        private val searches = mutableListOf<Search>()
        /** Found, and not resolved yet: most phones resolve one service at a time. */
        private val waiting = LinkedHashMap<String, NsdServiceInfo>()
        private var resolving: NsdServiceInfo? = null
        private var lock: WifiManager.MulticastLock? = null
        private var registered = own
        private var isOver = false

        fun begin(announced: String, known: List<String>, port: Int) {
            // Wi-Fi drops what is not addressed to this phone alone. Up to Android 12 nothing else lifts that; later ones lift it for
            // an app in front, and this goes on behind others.
            lock = attempt { wifi?.createMulticastLock(LOCK)?.apply { setReferenceCounted(false); acquire() } }
            val service = NsdServiceInfo().apply {
                serviceName = own
                serviceType = kind(announced)
                this.port = port
            }
            attempt { nsd.registerService(service, NsdManager.PROTOCOL_DNS_SD, this) }
            // What is announced by the newest key comes first.
            for (name in known.take(SEARCHES)) Search().let { search ->
                attempt { nsd.discoverServices(kind(name), NsdManager.PROTOCOL_DNS_SD, search) }?.let { searches += search }
            }
        }

        fun end() = synchronized(this) {
            isOver = true
            waiting.clear()
            attempt { nsd.unregisterService(this) }
            for (search in searches) attempt { nsd.stopServiceDiscovery(search) }
            attempt { lock?.release() }
            main.removeCallbacksAndMessages(null)
        }

        private fun resolve() {
            val next = synchronized(this) {
                if (isOver || resolving != null) return
                val name = waiting.keys.firstOrNull() ?: return
                waiting.remove(name).also { resolving = it }
            } ?: return
            val answer = Answer(next)
            // Some phones never answer; the next one is not to wait for it.
            main.postDelayed({ answer.over() }, ANSWERS_WITHIN)
            // Its successor came with Android 14, and follows one service until it is told not to.
            @Suppress("DEPRECATION")
            if (attempt { nsd.resolveService(next, answer) } == null) answer.over()
        }

        /** A kind of service that is looked for. */
        private inner class Search : NsdManager.DiscoveryListener {
            override fun onServiceFound(service: NsdServiceInfo) {
                val name = service.serviceName ?: return
                synchronized(this@Look) {
                    if (isOver || name == own || name == registered || waiting.size >= Neighbours.AT_MOST) return
                    waiting[name] = service
                }
                resolve()
            }

            override fun onServiceLost(service: NsdServiceInfo) {
                val name = service.serviceName ?: return
                synchronized(this@Look) { waiting.remove(name) }
                gone(name)
            }

            override fun onDiscoveryStarted(kind: String) = Unit
            override fun onDiscoveryStopped(kind: String) = Unit
            override fun onStartDiscoveryFailed(kind: String, error: Int) = Unit
            override fun onStopDiscoveryFailed(kind: String, error: Int) = Unit
        }

        /** Where a service is. */
        private inner class Answer(private val asked: NsdServiceInfo) : NsdManager.ResolveListener {
            override fun onServiceResolved(service: NsdServiceInfo) {
                val over = synchronized(this@Look) { isOver }
                val at = addresses(service).filter(Addresses::isReached).minByOrNull { it !is Inet4Address }
                if (!over && at != null && service.port in 1..0xFFFF) found(service.serviceName ?: asked.serviceName, InetSocketAddress(at, service.port))
                over()
            }

            override fun onResolveFailed(service: NsdServiceInfo, error: Int) = over()

            fun over() {
                synchronized(this@Look) {
                    if (resolving !== asked) return
                    resolving = null
                }
                resolve()
            }
        }

        override fun onServiceRegistered(service: NsdServiceInfo) {
            // Another one, if somebody here was called the same.
            registered = service.serviceName ?: own
        }

        override fun onRegistrationFailed(service: NsdServiceInfo, error: Int) = Unit
        override fun onServiceUnregistered(service: NsdServiceInfo) = Unit
        override fun onUnregistrationFailed(service: NsdServiceInfo, error: Int) = Unit
    }

    private companion object {
        /** What the lock is called in reports of the system's: nothing that says what it is for. */
        const val LOCK = "lan"
        /** Milliseconds. */
        const val ANSWERS_WITHIN = 10_000L
        /** An app may have ten requests at a time (NsdManager); one of them announces. */
        const val SEARCHES = 9

        fun kind(name: String) = "_$name._tcp"

        fun addresses(service: NsdServiceInfo): List<InetAddress> {
            if (Build.VERSION.SDK_INT >= 34) return service.hostAddresses
            @Suppress("DEPRECATION")
            return listOfNotNull(service.host)
        }

        /** None if the phone refuses. */
        fun <T> attempt(act: () -> T): T? = try {
            act()
        } catch (_: RuntimeException) {
            null
        }
    }
}
