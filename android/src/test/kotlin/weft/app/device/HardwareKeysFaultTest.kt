package weft.app.device

import android.content.Context
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
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

/** A phone whose key store fails, is down or has lost keys: nothing worse is said of it than is so, and nothing is lost by it. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34], shadows = [Disk::class])
class HardwareKeysFaultTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val phone = PhoneDouble()
    private val keys by lazy { HardwareKeys(context) }

    @Before fun install() {
        Disk.reset()
        phone.install()
    }

    @After fun remove() {
        phone.remove()
        assertTrue(Disk.isAllClosed)
    }

    @Test fun `a key that cannot be made whole is not made`() {
        keys.level()
        phone.before = { ask, name -> if (ask == Ask.MAKE && name.startsWith("seals")) throw ProviderException() }
        assertFails<KeyStoreException.Unavailable> { keys.create("a", KeyUse.SILENT) }
        assertEquals(emptySet<String>(), phone.names())
        phone.before = { _, _ -> }
        make("a")
    }

    @Test fun `where a part cannot be deleted the rest is, and it is said`() {
        make("a")
        keys.keep("a", input(4))
        phone.before = { ask, name -> if (ask == Ask.DELETE && name.startsWith("strengthens")) throw ProviderException() }
        assertFails<KeyStoreException.Unavailable> { keys.delete("a") }
        assertEquals(setOf("strengthens.silent.a"), phone.names())
        phone.before = { _, _ -> }
        keys.delete("a")
        assertEquals(emptySet<String>(), phone.names())
        assertEquals(emptyList<String>(), keys.aliases())
    }

    @Test fun `a key store that is down has lost nothing and deleted nothing`() {
        make("a")
        val sealed = keys.seal("a", input(3))
        keys.keep("a", input(4))
        val before = phone.held.toMap()
        phone.down = true
        for ((call, act) in calls(sealed)) assertFails<KeyStoreException.Unavailable>(call, act)
        phone.down = false
        assertEquals(before, phone.held.toMap())
        assertArrayEquals(input(3), keys.unseal("a", sealed))
        assertArrayEquals(input(4), keys.kept("a"))
    }

    @Test fun `a list without the mark says nothing`() {
        make("a")
        phone.blind = true
        assertFails<KeyStoreException.Unavailable> { keys.aliases() }
        assertFails<KeyStoreException.Unavailable> { keys.delete("a") }
        assertFails<KeyStoreException.Unavailable> { keys.create("a", KeyUse.SILENT) }
        phone.blind = false
        assertEquals(listOf("a"), keys.aliases())
    }

    @Test fun `whatever the phone throws is an error that the core knows, and nothing is lost by it`() {
        make("a")
        val strong = keys.strengthen("a", input(1))
        val sealed = keys.seal("a", input(3))
        keys.keep("a", input(4))
        val ring = IllegalStateException().also { it.initCause(RuntimeException(it)) }
        val thrown = listOf(
            ProviderException(), IllegalStateException(), NullPointerException(), java.security.KeyStoreException(),
            UnrecoverableKeyException("Failed to obtain information about key"), java.security.InvalidKeyException(), ring,
            InterruptedException(), NoSuchMethodError(), StackOverflowError(), OutOfMemoryError(), NoClassDefFoundError(),
        )
        var failed = 0
        for (ask in Ask.entries) for (throwable in thrown) {
            phone.faults[ask] = { throwable }
            for ((call, act) in calls(sealed) - "delete") {
                val failure = runCatching(act).exceptionOrNull() ?: continue
                assertTrue("$call, $ask, $throwable: $failure", failure is KeyStoreException.Unavailable)
                failed++
                assertEquals(throwable is InterruptedException, Thread.interrupted())
            }
            phone.faults.clear()
            assertArrayEquals(strong, keys.strengthen("a", input(1)))
            assertArrayEquals(input(3), keys.unseal("a", sealed))
            keys.keep("a", input(4))
            assertEquals(setOf("a"), (keys.aliases() - "new").toSet())
            keys.delete("new")
        }
        assertTrue("$failed", failed > 15 * thrown.size)
    }

    @Test @Config(sdk = [34]) fun `what a newer phone says of a failure is listened to`() {
        make("a")
        // Response codes of the system's key store.
        val codes = mapOf(2 to KeyStoreException.Refused::class, 7 to KeyStoreException.NoKey::class, 8 to KeyStoreException.Changed::class,
            4 to KeyStoreException.Unavailable::class)
        for ((code, failure) in codes) {
            phone.faults[Ask.FIND] = { UnrecoverableKeyException().apply { initCause(android.security.KeyStoreException(code, "")) } }
            val thrown = assertThrows(KeyStoreException::class.java) { keys.strengthen("a", input(1)) }
            assertEquals("$code", failure, thrown::class)
        }
    }

    @Test fun `a key that the phone lost is gone, and is not made anew by itself`() {
        make("a")
        phone.held.remove("strengthens.silent.a")
        phone.held.remove("seals.silent.a")
        assertFails<KeyStoreException.NoKey> { keys.strengthen("a", input(1)) }
        assertFails<KeyStoreException.NoKey> { keys.seal("a", input(1)) }
        assertFails<KeyStoreException.NoKey> { keys.unseal("a", ByteArray(40)) }
        assertEquals(emptySet<String>(), phone.names())
    }

    /** Each method, by its name, on an alias that has all there is. */
    private fun calls(sealed: ByteArray): Map<String, () -> Unit> = mapOf(
        "level" to { HardwareKeys(context).level() },
        "create" to { keys.create("new", KeyUse.SILENT) },
        "strengthen" to { keys.strengthen("a", input(1)) },
        "seal" to { keys.seal("a", input(2)) },
        "unseal" to { keys.unseal("a", sealed) },
        "keep" to { keys.keep("a", input(4)) },
        "kept" to { keys.kept("a") },
        "aliases" to { keys.aliases() },
        "delete" to { keys.delete("a") },
    )

    private fun make(alias: String) = assertEquals(Done.DONE, keys.create(alias, KeyUse.SILENT))

    private fun input(value: Int) = ByteArray(32) { value.toByte() }

    private inline fun <reified T : KeyStoreException> assertFails(why: String = "", noinline act: () -> Unit) {
        assertThrows(why, T::class.java) { act() }
    }
}
