package weft.app.device

import java.io.File
import java.security.SecureRandom
import weft.core.KeyStoreException

/**
 * Small values that no earlier copy of this app's files brings back. Each is sealed under a key of its own in the phone's key
 * store and stands in a [KeptFile]; once that is on the disk, the key of the value before is deleted, and then an earlier file opens
 * under no key there is. After a kill in between, the file says which key counts.
 *
 * These keys are in the processor's trusted environment even where there is a chip of its own: whoever rules the processor can
 * ask the chip without counting, and a chip takes a second for a key where each try of a code takes two.
 *
 * Calls for one alias must come one at a time.
 */
internal class KeptValues(private val folder: File, private val keys: PhoneKeys) {
    private val random = SecureRandom()

    /** Keeps at most [LONGEST] bytes; durable when it returns. After an error the value before is kept, or this one is. */
    fun keep(alias: String, value: ByteArray) {
        if (value.size > LONGEST) throw KeyStoreException.Unavailable()
        val file = KeptFile(folder, alias)
        val number = random.nextLong()
        val key = keys.make(name(alias, number), Kind.SEALS, inChip = false)
        try {
            file.write(number, seal(key, value))
        } catch (failed: Throwable) {
            takeBack(alias, number, file)
            throw failed
        }
        deleteOthers(alias, number)
    }

    /**
     * What is kept for an alias, if anything is. [KeyStoreException.Unopened] if there is something that cannot be read: it is
     * damaged, or an earlier copy.
     */
    fun kept(alias: String): ByteArray? {
        val file = KeptFile(folder, alias)
        val sealed = file.read() ?: return null
        val name = name(alias, sealed.key)
        val listed = keys.names()
        // An earlier copy of the file decides nothing: the one that it took the place of may come back.
        if (name !in listed) throw KeyStoreException.Unopened()
        if (listed.any { it != name && aliasOf(it) == alias }) {
            // What a killed process wrote may be read and still not be on the disk.
            file.sync()
            deleteOthers(alias, sealed.key)
        }
        return open(keys.find(name) ?: throw KeyStoreException.Unavailable(), sealed.bytes)
    }

    /** Deletes what is kept for an alias, its keys first. */
    fun forget(alias: String) {
        keysOf(alias).forEach(keys::delete)
        KeptFile(folder, alias).remove()
    }

    /** The aliases that have a file. */
    fun aliases(): List<String> = KeptFile.names(folder)

    /** Deletes the key of a value that was not written, as soon as it is certain that it was not. */
    private fun takeBack(alias: String, number: Long, file: KeptFile) {
        try {
            val counts = file.read()
            if (counts?.key == number) return
            if (counts != null) file.sync()
            keys.delete(name(alias, number))
        } catch (_: Throwable) {
            // The key opens nothing, or what counts by now; the next value that is kept deletes it.
        }
    }

    private fun deleteOthers(alias: String, number: Long) {
        val others = { keysOf(alias) - name(alias, number) }
        others().forEach(keys::delete)
        if (others().isNotEmpty()) throw KeyStoreException.Unavailable()
    }

    private fun keysOf(alias: String) = keys.names().filter { aliasOf(it) == alias }

    companion object {
        /** Bytes; as the core asks it. */
        const val LONGEST = 1024
        private const val BEGINNING = "kept."
        private const val DIGITS = 16

        private fun name(alias: String, number: Long) = "$BEGINNING${java.lang.Long.toHexString(number).padStart(DIGITS, '0')}.$alias"

        /** The alias for whose value a key was made; none if the name is of another key. */
        fun aliasOf(name: String): String? =
            if (name.startsWith(BEGINNING)) name.drop(BEGINNING.length + DIGITS + 1) else null
    }
}
