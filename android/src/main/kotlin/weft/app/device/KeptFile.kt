package weft.app.device

import android.system.ErrnoException
import android.system.Os
import android.system.OsConstants
import java.io.File
import java.io.FileDescriptor
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.security.MessageDigest
import weft.core.KeyStoreException

/**
 * The file of one kept value. It has two places, each a block of the file system; the one that does not count is written over and
 * synced, and then counts. Nothing is added to the disk by that, so that a try of a code can be counted on a full phone, and
 * a write that is torn leaves the place that counted.
 * ```text
 * place, 4096 bytes: magic "WEFTKEPT" 8 ‖ number u64 ‖ key u64 ‖ size u16 ‖ sealed ‖ SHA-256 of all before 32 ‖ zeros
 * ```
 * Integers are little-endian. Of the places that are whole the one with the higher number counts. The file is made beside its
 * name with the first value in it, synced and renamed.
 *
 * Methods throw [ErrnoException]; calls for one file must come one at a time.
 */
internal class KeptFile(private val folder: File, name: String) {
    /** What counts: bytes sealed under the key of this number. */
    class Sealed(val key: Long, val bytes: ByteArray)

    private class Place(val number: Long, val sealed: Sealed)

    private val path: String = File(folder, fileOf(name)).path
    private val aside = path + NEW

    /** What counts; none if there is no file. [KeyStoreException.Unopened] if no place of it is whole. */
    fun read(): Sealed? {
        val whole = whole() ?: return null
        return counting(whole)?.sealed ?: throw KeyStoreException.Unopened()
    }

    /** Writes what counts from now on; durable when it returns. After an error what counted before counts, as far as can be told. */
    fun write(key: Long, sealed: ByteArray) {
        val whole = whole()
        val before = whole?.let { counting(it) }
        val place = place((before?.number ?: 0) + 1, key, sealed)
        if (whole?.size != PLACE * PLACES) return make(place)
        val at = if (before != null && placeAt(whole, 0)?.number == before.number) PLACE else 0
        open(path, OsConstants.O_WRONLY) { file ->
            try {
                put(file, place, at)
                Os.fsync(file)
            } catch (failed: ErrnoException) {
                try {
                    put(file, whole.copyOfRange(at, at + PLACE), at)
                    Os.fsync(file)
                } catch (_: ErrnoException) {
                    // Nobody knows which one counts.
                }
                throw failed
            }
        }
    }

    /** What is read from now on is on the disk. */
    fun sync() {
        open(path, OsConstants.O_RDONLY, Os::fsync)
        syncFolder(folder)
    }

    /** Removes the file, if there is one. */
    fun remove() {
        val removed = listOf(path, aside).filter { unlessMissing { Os.remove(it) } != null }
        if (removed.isNotEmpty()) syncFolder(folder)
    }

    private fun make(place: ByteArray) {
        if (folder.mkdirs()) folder.parentFile?.let(::syncFolder)
        try {
            open(aside, OsConstants.O_WRONLY or OsConstants.O_CREAT or OsConstants.O_TRUNC) { file ->
                put(file, place, 0)
                put(file, ByteArray(PLACE), PLACE)
                Os.fsync(file)
            }
        } catch (failed: ErrnoException) {
            unlessMissing { Os.remove(aside) }
            throw failed
        }
        Os.rename(aside, path)
        syncFolder(folder)
    }

    /** All bytes, or as many as the file should have and one; none if there is no file. */
    private fun whole(): ByteArray? = unlessMissing {
        open(path, OsConstants.O_RDONLY) { file ->
            val bytes = ByteArray(PLACE * PLACES + 1)
            var size = 0
            while (size < bytes.size) {
                val more = Os.pread(file, bytes, size, bytes.size - size, size.toLong())
                if (more <= 0) break
                size += more
            }
            bytes.copyOf(size)
        }
    }

    companion object {
        /** Bytes: a block of any file system that phones have. */
        const val PLACE = 4096
        private const val PLACES = 2
        private val MAGIC = "WEFTKEPT".toByteArray()
        private const val HEAD = 26
        private const val CHECK = 32
        private const val NEW = ".new"
        /** Read and written by this app only. */
        private const val MODE = 384 // 0600
        private const val HEX = "0123456789abcdef"
        /** Bytes of a name, each two letters of a file's name, which has at most 255. */
        private const val LONGEST_NAME = 120

        /** The names that have a file in this folder. */
        fun names(folder: File): List<String> {
            if (!folder.exists()) return emptyList()
            return (folder.list() ?: throw KeyStoreException.Unavailable()).mapNotNull(::nameOf)
        }

        private fun place(number: Long, key: Long, sealed: ByteArray): ByteArray {
            val place = ByteBuffer.allocate(PLACE).order(ByteOrder.LITTLE_ENDIAN)
            place.put(MAGIC).putLong(number).putLong(key).putShort(sealed.size.toShort()).put(sealed)
            val check = checkOf(place.array(), 0, HEAD + sealed.size)
            return place.put(check).array()
        }

        private fun counting(whole: ByteArray): Place? =
            (0 until PLACES).mapNotNull { placeAt(whole, it * PLACE) }.maxByOrNull { it.number }

        private fun placeAt(whole: ByteArray, at: Int): Place? {
            if (whole.size < at + PLACE) return null
            val place = ByteBuffer.wrap(whole, at, PLACE).order(ByteOrder.LITTLE_ENDIAN)
            val magic = ByteArray(MAGIC.size).also { place.get(it) }
            val number = place.getLong()
            val key = place.getLong()
            val size = place.getShort().toInt() and 0xffff
            if (!magic.contentEquals(MAGIC) || size > PLACE - HEAD - CHECK) return null
            val sealed = ByteArray(size).also { place.get(it) }
            val check = ByteArray(CHECK).also { place.get(it) }
            if (!check.contentEquals(checkOf(whole, at, HEAD + size))) return null
            return Place(number, Sealed(key, sealed))
        }

        private fun checkOf(bytes: ByteArray, at: Int, size: Int): ByteArray =
            MessageDigest.getInstance("SHA-256").apply { update(bytes, at, size) }.digest()

        private fun put(file: FileDescriptor, bytes: ByteArray, at: Int) {
            var done = 0
            while (done < bytes.size) done += Os.pwrite(file, bytes, done, bytes.size - done, (at + done).toLong())
        }

        private fun <T> open(path: String, flags: Int, use: (FileDescriptor) -> T): T {
            val file = Os.open(path, flags, MODE)
            try {
                return use(file)
            } finally {
                Os.close(file)
            }
        }

        private fun syncFolder(folder: File) = open(folder.path, OsConstants.O_RDONLY, Os::fsync)

        private fun <T> unlessMissing(work: () -> T): T? = try {
            work()
        } catch (missing: ErrnoException) {
            if (missing.errno != OsConstants.ENOENT) throw missing
            null
        }

        private fun fileOf(name: String): String {
            val bytes = name.toByteArray()
            if (bytes.size > LONGEST_NAME) throw KeyStoreException.Unavailable()
            return buildString { for (byte in bytes) append(HEX[byte.toInt() shr 4 and 15]).append(HEX[byte.toInt() and 15]) }
        }

        private fun nameOf(file: String): String? {
            if (file.length % 2 != 0 || file.any { it !in HEX }) return null
            return String(ByteArray(file.length / 2) { (HEX.indexOf(file[it * 2]) shl 4 or HEX.indexOf(file[it * 2 + 1])).toByte() })
        }
    }
}
