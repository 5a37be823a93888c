package weft.app.device

import android.content.Context
import java.io.File
import java.security.ProviderException
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import weft.core.DeviceKeys
import weft.core.Weft
import weft.core.WeftException
import weft.direct

/** The core itself over these keys: a notebook that opens with this phone, and with no other. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [34], shadows = [Disk::class])
class HardwareKeysCoreTest {
    @get:Rule val folder = TemporaryFolder()

    private val context: Context = RuntimeEnvironment.getApplication()
    private val phone = PhoneDouble()
    private val person = Willing(phone)
    private val keys by lazy { DeviceKeys(HardwareKeys(context, person)) }
    private val notebook get() = folder.root.resolve("notebook")
    private val kept get() = File(context.noBackupFilesDir, "kept")

    @Before fun install() {
        Disk.reset()
        phone.install()
        Weft.founded(notebook.path, folder.newFolder().path, direct(CODE), keys).use { assertEquals("home", it.screen().id) }
    }

    @After fun remove() {
        phone.remove()
        keys.close()
    }

    @Test fun `a notebook locks and opens again, by a store made anew`() {
        opens()
        DeviceKeys(HardwareKeys(context)).use { anew -> openWith(anew) { it.changeCode(direct(CODE), direct(OTHER)) } }
        openWith(keys, OTHER)
        assertWrongCode(0) { openWith(keys, CODE) }
    }

    @Test fun `without the phone's key the right code says that it is gone`() {
        val lost = phone.held.filterKeys { it.startsWith("strengthens.silent.vault-") }
        assertEquals(1, lost.size)
        phone.held -= lost.keys
        assertThrows(WeftException.Damaged::class.java) { openWith(keys) }
        assertTrue("it is not made anew", phone.held.keys.none { it.startsWith("strengthens.silent.vault-") })
        phone.held += lost
        opens()
    }

    @Test fun `with a phone that fails the right code is not wrong, and opens afterwards`() {
        for (ask in Ask.entries - Ask.INFO) {
            phone.faults[ask] = { ProviderException() }
            assertThrows("$ask", WeftException.Device::class.java) { openWith(keys) }
            phone.faults.clear()
        }
        phone.down = true
        assertThrows(WeftException.Device::class.java) { openWith(keys) }
        phone.down = false
        opens()
    }

    @Test fun `wrong codes are counted where an earlier copy of all files does not undo it`() {
        val before = kept.listFiles()!!.associate { it.name to it.readBytes() }
        assertTrue(before.isNotEmpty())
        repeat(5) { assertWrongCode(0) { openWith(keys, OTHER) } }
        val now = kept.listFiles()!!.associate { it.name to it.readBytes() }
        val wait = assertThrows(WeftException.WrongCode::class.java) { openWith(keys) }.wait
        assertTrue("$wait", wait in 1u..30u)
        before.forEach { (name, bytes) -> File(kept, name).writeBytes(bytes) }
        assertThrows(WeftException.WrongCode::class.java) { openWith(keys) }
        now.forEach { (name, bytes) -> File(kept, name).writeBytes(bytes) }
        assertThrows(WeftException.WrongCode::class.java) { openWith(keys) }
    }

    @Test fun `a finger opens it until another finger is enrolled`() {
        openWith(keys) { it.setPresence(true) }
        Weft.openByPresence(notebook.path, keys).use { assertEquals("home", it.screen().id) }
        person.present = false
        assertThrows(WeftException.Refused::class.java) { Weft.openByPresence(notebook.path, keys).close() }
        person.present = true
        phone.enrol()
        assertThrows(WeftException.NotThere::class.java) { Weft.openByPresence(notebook.path, keys).close() }
        openWith(keys) {
            it.setPresence(false)
            it.setPresence(true)
        }
        Weft.openByPresence(notebook.path, keys).use { assertEquals("home", it.screen().id) }
    }

    @Test fun `a wipe leaves no key and no kept value`() {
        openWith(keys) { it.setPresence(true) }
        openWith(keys) { it.wipe() }
        assertEquals(emptySet<String>(), phone.names())
        assertEquals(emptyList<String>(), kept.list()!!.toList())
        assertThrows(WeftException.NotThere::class.java) { openWith(keys) }
    }

    private fun opens() = openWith(keys)

    private fun openWith(keys: DeviceKeys, code: String = CODE, use: (Weft) -> Unit = {}) =
        Weft.openWith(notebook.path, direct(code), keys).use { weft ->
            assertEquals("home", weft.screen().id)
            use(weft)
        }

    private fun assertWrongCode(wait: Int, act: () -> Unit) {
        assertEquals(wait.toUInt(), assertThrows(WeftException.WrongCode::class.java) { act() }.wait)
    }

    private companion object {
        const val CODE = "25 80 14 70 36"
        const val OTHER = "36 70 14 80 25"
    }
}
