package weft.app.device

import java.net.InetSocketAddress

/** Finds devices in the local networks by what they announce, and announces this one. */
interface Finder {
    /**
     * Announces that this device waits at [port], as a service of the kind `_<announced>._tcp` under the name [own]; and looks for
     * those of the kinds [known]. [found] is called whenever a device was found or found anew, by the name it announces, and
     * [gone] once it says that it leaves: both on threads of the phone's. A phone that cannot look at all finds nobody.
     */
    fun begin(
        announced: String,
        known: List<String>,
        own: String,
        port: Int,
        found: (name: String, at: InetSocketAddress) -> Unit,
        gone: (name: String) -> Unit,
    )

    /** Ends both, and says good-bye. May be called again, and from any thread. */
    fun end()
}
