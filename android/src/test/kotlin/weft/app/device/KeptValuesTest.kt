package weft.app.device

import android.content.Context
import android.system.ErrnoException
import android.system.OsConstants
import java.io.File
import java.security.ProviderException
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import weft.core.Done
import weft.core.KeyStoreException
import weft.core.KeyUse

/** Values that nothing undoes: no earlier copy of the files, no kill, no loss of power, no full disk. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34], shadows = [Disk::class])
class KeptValuesTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val phone = PhoneDouble()
    private val keys get() = HardwareKeys(context)
    private val folder get() = File(context.noBackupFilesDir, "kept")

    @Before fun install() {
        Disk.reset()
        phone.install()
    }

    @After fun remove() {
        phone.remove()
        assertTrue(Disk.isAllClosed)
    }

    @Test fun `a value is kept in place of the one before, with or without a key`() {
        keys.create("b", KeyUse.SILENT)
        for (alias in listOf("a", "b")) {
            assertNull(keys.kept(alias))
            for (size in listOf(30, 0, 1, 1023, 1024)) {
                val value = ByteArray(size) { it.toByte() }
                assertEquals(Done.DONE, keys.keep(alias, value.copyOf()))
                repeat(2) { assertArrayEquals(value, keys.kept(alias)) }
            }
            assertFails<KeyStoreException.Unavailable> { keys.keep(alias, ByteArray(1025)) }
            assertEquals(1024, keys.kept(alias)!!.size)
        }
        assertEquals(2, phone.names().count { it.startsWith("kept.") })
        assertEquals(2, folder.list()!!.size)
    }

    @Test fun `no earlier copy of a file is read, and the one that counts still is when it comes back`() {
        val copies = (1..6).map {
            keep(it)
            copy()
        }
        for (copy in copies.dropLast(1)) {
            putBack(copy)
            assertFails<KeyStoreException.Unopened> { keys.kept("a") }
        }
        putBack(copies.last())
        assertEquals(6, kept())
        putBack(copies[2])
        keep(7)
        assertEquals(7, kept())
        for (copy in copies) {
            putBack(copy)
            assertFails<KeyStoreException.Unopened> { keys.kept("a") }
        }
        keys.delete("a")
        assertNull(keys.kept("a"))
        putBack(copies.last())
        assertFails<KeyStoreException.Unopened> { keys.kept("a") }
    }

    @Test fun `the file of another alias is not read as this one's`() {
        keep(1)
        val first = folder.listFiles()!!.single()
        keys.keep("b", byteArrayOf(2))
        val second = folder.listFiles()!!.single { it != first }
        second.copyTo(first, overwrite = true)
        assertFails<KeyStoreException.Unopened> { keys.kept("a") }
        assertArrayEquals(byteArrayOf(2), keys.kept("b"))
    }

    @Test fun `killed anywhere, the value is the one before or the new one, and only one key stays`() = everywhere { }

    @Test fun `without power anywhere, the value is the one before or the new one, and only one key stays`() =
        everywhere { Disk.losePower() }

    @Test fun `what was read after a kill stays, even if the power goes then`() = everywhere {
        val read = kept()
        Disk.losePower()
        // A first value that was never promised may go again; it has undone nothing.
        val now = kept()
        assertTrue("$read, $now", now == read || now == 0 && read == 1)
    }

    private fun everywhere(meanwhile: () -> Unit) {
        for (before in 0..3) {
            val steps = killing(before, meanwhile) { keep(before + 1) }
            assertTrue("$steps", steps > 10)
        }
    }

    /** Kills the process at each step of what is done, with so many values kept before; answers how many steps there are. */
    private fun killing(before: Int, meanwhile: () -> Unit, act: () -> Unit): Int {
        for (at in 0..200) {
            phone.held.clear()
            folder.deleteRecursively()
            Disk.reset()
            keys.level()
            (1..before).forEach { keep(it) }
            val copies = if (before == 0) null else copy()
            dieAt(at)
            val done = runCatching(act).isSuccess
            live()
            meanwhile()
            Disk.reset()
            val now = kept()
            val why = "$before, killed at $at: $now"
            assertTrue(why, now == before + 1 || !done && now == before)
            assertTrue(why, phone.names().size == 1 || now == 0 && phone.names().isEmpty())
            if (now == before + 1 && copies != null) {
                val counts = copy()
                putBack(copies)
                assertFails<KeyStoreException.Unopened> { keys.kept("a") }
                putBack(counts)
            }
            keep(77)
            assertEquals(why, 77, kept())
            assertEquals(why, 1, phone.names().size)
            assertEquals(why, 1, folder.list()!!.size)
            if (done) return at
        }
        error("it goes on and on")
    }

    @Test fun `killed anywhere while it is deleted, deleting again ends it`() {
        for (power in listOf(false, true)) for (at in 0..100) {
            keep(1)
            keys.create("a", KeyUse.SILENT)
            dieAt(at)
            val done = runCatching { keys.delete("a") }.isSuccess
            live()
            if (power) Disk.losePower()
            Disk.reset()
            if (!done) keys.delete("a")
            assertEquals(emptySet<String>(), phone.names())
            if (!done) assertEquals(emptyList<String>(), keys.aliases())
            if (done) {
                assertTrue("$at", at > 5)
                break
            }
        }
    }

    @Test fun `on a full phone a value that was kept once is kept again`() {
        keep(1)
        for (none in listOf(OsConstants.ENOSPC, OsConstants.EDQUOT)) {
            Disk.full = none
            for (value in 2..5) {
                keep(value)
                assertEquals(value, kept())
            }
            assertFails<KeyStoreException.Full> { keys.keep("b", byteArrayOf(1)) }
            assertNull(keys.kept("b"))
            assertEquals(listOf("a"), keys.aliases())
            assertEquals(1, folder.list()!!.size)
            assertEquals(1, phone.names().size)
        }
        Disk.full = null
        keys.keep("b", byteArrayOf(1))
    }

    @Test fun `a disk that fails is said to, and the value before is kept`() {
        keep(1)
        for (call in listOf("pwrite", "fsync", "pread", "open")) {
            Disk.before = { if (it == call) throw ErrnoException(it, OsConstants.EIO) }
            assertFails<KeyStoreException.Unavailable>(call) { keys.keep("a", byteArrayOf(2)) }
            Disk.before = {}
            assertEquals(call, 1, kept())
            assertEquals(call, 1, phone.names().size)
        }
        Disk.before = { if (it == "rename") throw ErrnoException(it, OsConstants.EROFS) }
        assertFails<KeyStoreException.Unavailable> { keys.keep("b", byteArrayOf(2)) }
        Disk.before = {}
        assertNull(keys.kept("b"))
        keys.keep("b", byteArrayOf(3))
        assertArrayEquals(byteArrayOf(3), keys.kept("b"))
    }

    @Test fun `damage is said, is no earlier value, and is mended by the next value`() {
        keep(1)
        keep(2)
        val file = folder.listFiles()!!.single()
        val whole = file.readBytes()
        assertEquals(8192, whole.size)
        for (size in listOf(0, 1, 4096, 8191)) assertDamaged(file, whole.copyOf(size), size < 8192 && size > 4096)
        val places = listOf(0, 4096).filter { at -> (at until at + 4096).any { whole[it] != 0.toByte() } }
        assertEquals(2, places.size)
        var damaged = 0
        for (at in 0 until 200) {
            val other = whole.copyOf().also { bytes -> places.forEach { bytes[it + at] = (bytes[it + at] + 1).toByte() } }
            file.writeBytes(other)
            val kept = runCatching { kept() }
            if (kept.isSuccess) assertEquals(2, kept.getOrThrow()) else damaged++
            file.writeBytes(whole)
            assertEquals(2, kept())
        }
        assertTrue("$damaged", damaged > 80)
        keep(3)
        assertEquals(3, kept())
    }

    private fun assertDamaged(file: File, bytes: ByteArray, isFirstWhole: Boolean) {
        val whole = file.readBytes()
        file.writeBytes(bytes)
        assertFails<KeyStoreException.Unopened>("${bytes.size}, $isFirstWhole") { keys.kept("a") }
        assertEquals(listOf("a"), keys.aliases())
        file.writeBytes(whole)
        assertEquals(2, kept())
    }

    @Test fun `a damaged file takes the next value`() {
        for (size in listOf(0, 1, 4096, 8191, 8193)) {
            keep(1)
            folder.listFiles()!!.single().writeBytes(ByteArray(size) { 7 })
            assertFails<KeyStoreException.Unopened> { keys.kept("a") }
            keep(2)
            assertEquals(2, kept())
            assertEquals(1, phone.names().size)
        }
    }

    @Test fun `where the key of the value before cannot be deleted that is said, until it is deleted`() {
        keep(1)
        phone.faults[Ask.DELETE] = { ProviderException() }
        assertFails<KeyStoreException.Unavailable> { keys.keep("a", byteArrayOf(2)) }
        assertFails<KeyStoreException.Unavailable> { keys.kept("a") }
        assertEquals(2, phone.names().size)
        phone.faults.clear()
        assertEquals(2, kept())
        assertEquals(1, phone.names().size)
    }

    @Test fun `nothing of a value stands in the file, and files are of one size`() {
        val value = "a count of wrong codes".toByteArray()
        keys.keep("a", value.copyOf())
        keys.keep("b", ByteArray(0))
        assertEquals(setOf(8192L), folder.listFiles()!!.map { it.length() }.toSet())
        assertTrue(folder.listFiles()!!.none { String(it.readBytes(), Charsets.ISO_8859_1).contains(String(value)) })
    }

    /** From this step on, nothing that is asked of the phone or the disk happens. */
    private fun dieAt(step: Int) {
        var left = step
        fun passed() {
            if (left == 0) throw IllegalStateException("killed")
            left--
        }
        phone.before = { _, _ -> passed() }
        Disk.before = { passed() }
    }

    private fun live() {
        phone.before = { _, _ -> }
        Disk.before = {}
    }

    private fun keep(value: Int) {
        keys.keep("a", byteArrayOf(value.toByte()))
    }

    /** The number kept for `a`; 0 for none. */
    private fun kept(): Int = keys.kept("a")?.single()?.toInt() ?: 0

    private fun copy(): Map<String, ByteArray> = folder.listFiles()!!.associate { it.name to it.readBytes() }

    private fun putBack(copy: Map<String, ByteArray>) {
        folder.deleteRecursively()
        folder.mkdirs()
        copy.forEach { (name, bytes) -> File(folder, name).writeBytes(bytes) }
    }

    private inline fun <reified T : KeyStoreException> assertFails(why: String = "", noinline act: () -> Unit) {
        assertThrows(why, T::class.java) { act() }
    }
}
