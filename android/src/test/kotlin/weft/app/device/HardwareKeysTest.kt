package weft.app.device

import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import java.security.ProviderException
import java.util.concurrent.Callable
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import weft.core.Done
import weft.core.KeyStoreException
import weft.core.KeyUse
import weft.core.Level

/** What the core is promised of a key store, over a phone that does its part and over one that does not. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34], shadows = [Disk::class])
class HardwareKeysTest {
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

    @Test fun `a key strengthens the same bytes to the same 32, which only it can make`() {
        make("a")
        make("b")
        val strong = keys.strengthen("a", input(1))
        assertEquals(32, strong.size)
        assertArrayEquals(strong, HardwareKeys(context).strengthen("a", input(1)))
        assertFalse(strong.contentEquals(keys.strengthen("a", input(2))))
        assertFalse(strong.contentEquals(keys.strengthen("b", input(1))))
        val hmac = Mac.getInstance("HmacSHA256", "SunJCE")
        hmac.init(SecretKeySpec(phone.held.getValue("strengthens.silent.a").bytes, "HmacSHA256"))
        assertArrayEquals(hmac.doFinal(input(1)), strong)
    }

    @Test fun `what a key seals it opens, and nothing else does`() {
        make("a")
        make("b")
        for (plain in listOf("", "x", "a secret of ours")) {
            val sealed = keys.seal("a", plain.toByteArray())
            assertEquals(plain.length + 28, sealed.size)
            assertEquals(plain, String(keys.unseal("a", sealed)))
            assertFalse(sealed.contentEquals(keys.seal("a", plain.toByteArray())))
            assertFails<KeyStoreException.Unopened> { keys.unseal("b", sealed) }
            for (at in sealed.indices) {
                val other = sealed.copyOf().also { it[at] = (it[at] + 1).toByte() }
                assertFails<KeyStoreException.Unopened> { keys.unseal("a", other) }
            }
            for (size in 0 until sealed.size) assertFails<KeyStoreException.Unopened> { keys.unseal("a", sealed.copyOf(size)) }
        }
    }

    @Test fun `arrays with something private in them are overwritten, whatever happens`() {
        make("a")
        val sealed = keys.seal("a", byteArrayOf(1, 2, 3))
        val copy = sealed.copyOf()
        keys.unseal("a", sealed)
        assertArrayEquals(copy, sealed)
        for (fault in listOf(null, Ask.FIND, Ask.USE, Ask.LIST)) {
            fault?.let { phone.faults[it] = { ProviderException() } }
            for (call in listOf<(ByteArray) -> Any>({ keys.strengthen("a", it) }, { keys.seal("a", it) }, { keys.keep("a", it) })) {
                val given = input(7)
                runCatching { call(given) }
                assertArrayEquals("$fault", ByteArray(32), given)
            }
            phone.faults.clear()
        }
    }

    @Test fun `a key that is there is never replaced`() {
        make("a")
        val before = phone.held.toMap()
        assertFails<KeyStoreException.Exists> { keys.create("a", KeyUse.SILENT) }
        assertFails<KeyStoreException.Exists> { HardwareKeys(context, Willing(phone)).create("a", KeyUse.PRESENCE) }
        assertEquals(before, phone.held.toMap())
    }

    @Test fun `of a key whose making was cut short the rest is made, and what it strengthened stays`() {
        make("a")
        for (half in listOf("strengthens.silent.a", "seals.silent.a")) {
            val strong = keys.strengthen("a", input(1))
            val other = (phone.names() - half).single()
            val kept = phone.held.getValue(other)
            phone.held.remove(half)
            assertEquals(listOf("a"), keys.aliases())
            make("a")
            assertSame(kept, phone.held[other])
            assertEquals(half.startsWith("seals"), strong.contentEquals(keys.strengthen("a", input(1))))
            assertEquals("x", String(keys.unseal("a", keys.seal("a", "x".toByteArray()))))
        }
    }

    @Test fun `what is deleted is gone with what was kept for it, and nothing else is`() {
        make("a")
        make("b")
        val sealed = keys.seal("a", input(3))
        keys.keep("a", input(4))
        keys.keep("b", input(5))
        repeat(2) { assertEquals(Done.DONE, keys.delete("a")) }
        assertFails<KeyStoreException.NoKey> { keys.strengthen("a", input(1)) }
        assertFails<KeyStoreException.NoKey> { keys.unseal("a", sealed) }
        assertFails<KeyStoreException.NoKey> { keys.seal("a", input(1)) }
        assertNull(keys.kept("a"))
        assertEquals(listOf("b"), keys.aliases())
        assertArrayEquals(input(5), keys.kept("b"))
        assertEquals(3, phone.names().size)
        make("a")
        assertFails<KeyStoreException.Unopened> { keys.unseal("a", sealed) }
    }

    @Test fun `every name with a key or a kept value is listed, once`() {
        assertEquals(emptyList<String>(), keys.aliases())
        val odd = "அ.kept. /€-presence."
        make("vault-00ff")
        make(odd)
        keys.keep("vault-00ff", input(1))
        keys.keep("anchor-00ff", input(2))
        keys.keep(odd, input(3))
        assertEquals(listOf("anchor-00ff", "vault-00ff", odd), HardwareKeys(context).aliases().sorted())
        assertArrayEquals(input(3), keys.kept(odd))
        assertEquals(32, keys.strengthen(odd, input(1)).size)
    }

    @Test fun `the level is that of the least protected key, and no more than is known`() {
        assertEquals(Level.TRUSTED_ENVIRONMENT, keys.level())
        make("a")
        assertEquals(Level.TRUSTED_ENVIRONMENT, keys.level())
        phone.level = 0
        make("b")
        assertEquals(Level.SOFTWARE, keys.level())
        assertEquals(Level.SOFTWARE, HardwareKeys(context).level())
        keys.delete("b")
        assertEquals(Level.TRUSTED_ENVIRONMENT, keys.level())
    }

    @Test fun `without any key the level is what a key would have`() {
        phone.level = 0
        assertEquals(Level.SOFTWARE, keys.level())
        assertEquals(emptyList<String>(), keys.aliases())
    }

    @Test @Config(sdk = [34]) fun `a level of which the phone is unsure is software, unless it is at least hardware`() {
        phone.level = -2
        assertEquals(Level.SOFTWARE, keys.level())
        phone.level = -1
        assertEquals(Level.TRUSTED_ENVIRONMENT, HardwareKeys(context).level())
        phone.level = 99
        assertEquals(Level.SOFTWARE, HardwareKeys(context).level())
    }

    @Test fun `keys are made in a chip of its own where there is one that works`() {
        val newer = Build.VERSION.SDK_INT >= 28
        shadowOf(context.packageManager).setSystemFeature(PackageManager.FEATURE_STRONGBOX_KEYSTORE, true)
        make("a")
        assertEquals(if (newer) Level.SECURE_ELEMENT else Level.TRUSTED_ENVIRONMENT, keys.level())
        assertEquals(setOf(newer), phone.held.values.map { it.inChip }.toSet())
        for (chip in listOf(Chip.UNAVAILABLE, Chip.BREAKS)) {
            phone.chip = chip
            make("$chip")
            assertEquals(Level.TRUSTED_ENVIRONMENT, keys.level())
            assertEquals(32, keys.strengthen("$chip", input(1)).size)
            keys.delete("$chip")
        }
        assertEquals(if (newer) Level.SECURE_ELEMENT else Level.TRUSTED_ENVIRONMENT, keys.level())
        // A kept value does not wait for the chip.
        phone.chip = Chip.WORKS
        keys.keep("a", input(1))
        assertFalse(phone.held.values.single { it.name.startsWith("kept.") }.inChip)
    }

    @Test fun `without the chip that the phone lacks none is asked for`() {
        val made = mutableListOf<String>()
        phone.chip = Chip.BREAKS
        phone.before = { ask, name -> if (ask == Ask.MAKE) made += name }
        make("a")
        assertEquals("$made", 3, made.size)
        assertEquals(made.toSet(), phone.held.keys)
    }

    @Test fun `several calls at once do not disturb one another`() {
        val threads = 8
        val pool = Executors.newFixedThreadPool(threads)
        val begin = CyclicBarrier(threads)
        val made = (0 until threads).map { number ->
            pool.submit(Callable {
                begin.await()
                // Two stores, as when one was replaced meanwhile.
                val keys = if (number % 2 == 0) keys else HardwareKeys(context)
                val made = runCatching { keys.create("a", KeyUse.SILENT) }
                repeat(5) { time ->
                    keys.keep("a", byteArrayOf(number.toByte(), time.toByte()))
                    keys.keep("own $number", byteArrayOf(time.toByte()))
                    checkNotNull(keys.kept("a"))
                    check(keys.kept("own $number")!!.single() == time.toByte())
                    check(keys.unseal("a", keys.seal("a", input(number))).contentEquals(input(number)))
                }
                made.exceptionOrNull() to keys.strengthen("a", input(1)).toList()
            })
        }.map { it.get(1, TimeUnit.MINUTES) }
        pool.shutdown()
        assertEquals(1, made.count { it.first == null })
        assertTrue(made.mapNotNull { it.first }.all { it is KeyStoreException.Exists })
        assertEquals(1, made.map { it.second }.toSet().size)
        assertEquals(4.toByte(), keys.kept("a")!![1])
        assertEquals(threads + 1, phone.names().count { it.startsWith("kept.") })
    }

    @Test fun `where nobody can be asked there are no keys for presence`() {
        assertFails<KeyStoreException.NoPresence> { keys.create("finger", KeyUse.PRESENCE) }
        val unable = HardwareKeys(context, Willing(phone).apply { able = false })
        assertFails<KeyStoreException.NoPresence> { unable.create("finger", KeyUse.PRESENCE) }
        if (Build.VERSION.SDK_INT < 28) {
            val prompting = HardwareKeys(context, Prompt(context) { error("nobody is asked") })
            assertFails<KeyStoreException.NoPresence> { prompting.create("finger", KeyUse.PRESENCE) }
        }
        assertEquals(emptySet<String>(), phone.names())
    }

    private fun make(alias: String) = assertEquals(Done.DONE, keys.create(alias, KeyUse.SILENT))

    private fun input(value: Int) = ByteArray(32) { value.toByte() }

    private inline fun <reified T : KeyStoreException> assertFails(why: String = "", noinline act: () -> Unit) {
        assertThrows(why, T::class.java) { act() }
    }
}
