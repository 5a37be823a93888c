package weft.app.device

import java.net.InetSocketAddress

/**
 * The devices that were found, and when to reach out to which next. Of two that find each other the one whose name comes first
 * reaches out at once, the other one after a while, if it was not met by then; the program for terminals does the same
 * (cli/src/network/lan.rs). Not safe by itself for several threads. [now] is in milliseconds of any clock that goes on.
 */
internal class Neighbours(private val own: String, private val now: () -> Long) {
    private class Neighbour(var at: InetSocketAddress, var due: Long)

    private val known = LinkedHashMap<String, Neighbour>()

    /** A device was found under this name, or found anew. */
    fun found(name: String, at: InetSocketAddress) {
        if (name == own) return
        val there = known[name]
        if (there != null) there.at = at
        else if (known.size < AT_MOST) known[name] = Neighbour(at, if (name < own) now() + LET_THE_OTHER else now())
    }

    /** It says that it leaves. */
    fun gone(name: String) {
        known.remove(name)
    }

    /** Where to reach out to now; the same device again after a while: somebody else may have brought it something. */
    fun next(): InetSocketAddress? {
        val due = known.values.filter { it.due <= now() }.minByOrNull { it.due } ?: return null
        due.due = now() + AGAIN_AFTER
        return due.at
    }

    /** Milliseconds until there is a next one; none if no device is known. */
    fun untilNext(): Long? = known.values.minOfOrNull { it.due }?.let { maxOf(0, it - now()) }

    companion object {
        /** Milliseconds that the one of two waits for the other. */
        const val LET_THE_OTHER = 8_000L
        /** Milliseconds after which a device is met again. */
        const val AGAIN_AFTER = 30_000L
        /** Devices that are looked after at one time. */
        const val AT_MOST = 64
    }
}
