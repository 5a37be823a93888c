package weft

import com.sun.jna.Callback
import com.sun.jna.Native
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import weft.core.Answer
import weft.core.DeviceKeys
import weft.core.HardwareKeyStore
import weft.core.Input
import weft.core.Weft
import weft.core.WeftException

/**
 * A key store written in Kotlin, with all it may do wrong: nothing opens by it, nothing is lost by it, nothing hangs.
 * Half a minute, most of it waiting for time limits.
 */
class KeyStoreTest {
    @get:Rule val folder = TemporaryFolder()

    private val double = KeyStoreDouble()
    private val opened = mutableListOf<AutoCloseable>()
    private val keys by lazy { keys(double) }
    /** The same store, for whose answers nobody waits longer than [LIMIT]. */
    private val impatient by lazy { DeviceKeys.within(double, LIMIT.toUInt()).also { opened += it } }
    private val notebook get() = folder.root.resolve("notebook")

    private val told = Native.getCallbackExceptionHandler()
    /** What was thrown past the bridge. JNA would print it. */
    private val past = mutableListOf<Throwable>()

    @Before fun listen() {
        Bindings.callHere()
        Native.setCallbackExceptionHandler { _: Callback, thrown -> synchronized(past) { past += thrown } }
    }

    @After fun close() {
        double.heal()
        opened.forEach { it.close() }
        Native.setCallbackExceptionHandler(told)
    }

    @Test fun `a notebook opens only with the store it was made with`() {
        found()
        opens()
        assertFails<WeftException.Damaged> { openWith(keys(KeyStoreDouble())) }
        assertFails<WeftException.Damaged> { Weft.open(notebook.path, direct(CODE)).close() }
        opens()
    }

    @Test fun `whatever is answered when opening, the notebook opens only by the right answer`() {
        found()
        for (fault in Fault.entries - Fault.HANGS) {
            double.fail(Call.STRENGTHEN, fault)
            if (fault in NO_KEY) assertFails<WeftException.Damaged>("$fault") { openWith(keys) }
            else assertDevice("$fault") { openWith(keys) }
            double.heal()
            opens()
        }
        assertEquals("only an Error passes the bridge", setOf(NoSuchMethodError::class), past.map { it::class }.toSet())
    }

    @Test fun `what is thrown ends the call that asked, in whichever method`() {
        val during = mapOf(
            Call.KEPT to { opens() },
            Call.KEEP to { opens() },
            Call.STRENGTHEN to { opens() },
            Call.LEVEL to { openWith(keys) { it.changeCode(direct(CODE), direct(OTHER)) } },
            Call.CREATE to { openWith(keys) { it.setPresence(true) } },
            Call.SEAL to { openWith(keys) { it.setPresence(true) } },
            Call.UNSEAL to { Weft.openByPresence(notebook.path, keys).close() },
        )
        found()
        openWith(keys) { it.setPresence(true) }
        for ((call, act) in during) for (fault in listOf(Fault.EXCEPTION, Fault.ERROR, Fault.FAILS)) {
            double.fail(call, fault)
            assertDevice("$call, $fault", act)
            double.heal()
            opens()
        }
        Weft.openByPresence(notebook.path, keys).use { assertEquals("home", it.screen().id) }
    }

    @Test fun `no notebook is made with a store that fails, and one is made in its place once it works`() {
        for (call in listOf(Call.LEVEL, Call.CREATE, Call.STRENGTHEN, Call.KEEP)) {
            for (fault in listOf(Fault.EXCEPTION, Fault.ERROR, Fault.FAILS, Fault.ZEROS, Fault.SAME)) {
                val answers = fault in listOf(Fault.ZEROS, Fault.SAME)
                if (answers && call != Call.STRENGTHEN) continue
                double.fail(call, fault)
                assertDevice("$call, $fault") { found() }
                double.heal()
            }
        }
        found()
        opens()
    }

    @Test fun `a store that hangs is left behind after its time`() {
        found()
        for (call in listOf(Call.KEPT, Call.KEEP, Call.STRENGTHEN)) {
            double.fail(call, Fault.HANGS)
            val begun = System.nanoTime()
            assertDevice("$call") { openWith(impatient) }
            val took = (System.nanoTime() - begun) / 1_000_000
            assertTrue("$call: $took ms", took in LIMIT..LIMIT + 5000)
            double.heal()
        }
        opens()
    }

    @Test fun `with four calls hanging, the store is not asked any more`() {
        found()
        double.fail(Call.KEPT, Fault.HANGS)
        repeat(4) { assertDevice { openWith(impatient) } }
        val asked = double.calls[Call.KEPT]
        assertDevice { openWith(impatient) }
        assertEquals(asked, double.calls[Call.KEPT])
        double.heal()
        opens()
    }

    @Test fun `a store that calls Weft meanwhile waits for its own time at most`() {
        found()
        val keys = DeviceKeys.within(double, 2000u).also { opened += it }
        openWith(keys) { weft ->
            val seen = CompletableFuture<String>()
            double.meanwhile = { seen.complete(weft.screen().id) }
            assertDevice { weft.changeCode(direct(CODE), direct(OTHER)) }
            double.meanwhile = null
            assertEquals("home", weft.screen().id)
            assertEquals("home", seen.get(5, TimeUnit.SECONDS))
        }
        opens()
    }

    @Test fun `values are copies on both sides`() {
        found()
        openWith(keys) { weft ->
            weft.setPresence(true)
            assertTrue(double.given.size > 3)
            for ((array, then) in double.given) assertArrayEquals(then, array)
            for (array in double.given.map { it.first } + double.answered) array.fill(0x55)
            weft.changeCode(direct(CODE), direct(OTHER))
        }
        openWith(keys, OTHER)
        Weft.openByPresence(notebook.path, keys).use { assertEquals("home", it.screen().id) }
    }

    @Test fun `the code changes, and while it fails the old one stays`() {
        found()
        openWith(keys) { weft ->
            double.fail(Call.STRENGTHEN, Fault.LONG)
            assertDevice { weft.changeCode(direct(CODE), direct(OTHER)) }
            double.heal()
            assertWrongCode(0) { weft.changeCode(direct(OTHER), direct(CODE)) }
            weft.changeCode(direct(CODE), direct(OTHER))
        }
        assertWrongCode(0) { openWith(keys, CODE) }
        openWith(keys, OTHER)
    }

    @Test fun `after five wrong codes even the right one waits`() {
        found()
        repeat(5) { assertWrongCode(0) { openWith(keys, OTHER) } }
        val wait = assertThrows(WeftException.WrongCode::class.java) { openWith(keys, CODE) }.wait
        assertTrue("$wait s", wait in 1u..30u)
    }

    @Test fun `a finger opens it as long as that is wanted and somebody gives one`() {
        found()
        openWith(keys) { it.setPresence(true) }
        Weft.openByPresence(notebook.path, keys).use { assertEquals("home", it.screen().id) }
        double.present = false
        assertFails<WeftException.Refused> { Weft.openByPresence(notebook.path, keys).close() }
        double.present = true
        for (fault in listOf(Fault.SHORT, Fault.LONG, Fault.EMPTY, Fault.ZEROS, Fault.OTHER_KEY, Fault.LOST_KEY)) {
            double.fail(Call.UNSEAL, fault)
            val opens = { Weft.openByPresence(notebook.path, keys).close() }
            if (fault in NO_KEY) assertFails<WeftException.NotThere>("$fault", opens) else assertDevice("$fault", opens)
            double.heal()
        }
        openWith(keys) { it.setPresence(false) }
        assertThrows(WeftException.NotThere::class.java) { Weft.openByPresence(notebook.path, keys).close() }
        opens()
    }

    @Test fun `the wipe code and a wipe leave no key and nothing to open`() {
        found()
        openWith(keys) { it.setWipeCode(direct(CODE), direct(OTHER)) }
        openWith(keys) { it.forgetWipeCode(direct(CODE)) }
        assertWrongCode(0) { openWith(keys, OTHER) }
        openWith(keys) { it.setWipeCode(direct(CODE), direct(OTHER)) }
        assertThrows(WeftException.NotThere::class.java) { openWith(keys, OTHER) }
        assertTrue(double.isEmpty)

        found()
        openWith(keys) { weft ->
            weft.wipe()
            assertThrows(WeftException.Locked::class.java) { weft.screen() }
        }
        assertTrue(double.isEmpty)
        assertThrows(WeftException.NotThere::class.java) { openWith(keys) }
    }

    @Test fun `a first start by screens makes a notebook that only this store opens`() {
        Weft.at(notebook.path, keys, listOf("en")).use { weft ->
            fun tap(id: String) = weft.input(Input.Tap(id, weft.screen().revision))
            assertEquals("welcome-languages", weft.screen().id)
            weft.input(Input.Choose("first", "en"))
            weft.input(Input.Choose("second", "ta"))
            tap("next")
            tap("next")
            repeat(2) { weft.input(Input.Secret("number", CODE.toByteArray())) }
            assertEquals("join", weft.screen().id)
            assertThrows(WeftException.NotThere::class.java) { weft.setPresence(true) }
            assertEquals(Answer.Left, weft.input(Input.Leave))
        }
        Weft.at(notebook.path, keys(KeyStoreDouble()), listOf("en")).use { weft ->
            weft.input(Input.Secret("number", CODE.toByteArray()))
            assertEquals("damaged", weft.screen().id)
        }
        Weft.at(notebook.path, keys, listOf("en")).use { weft ->
            assertEquals("unlock", weft.screen().id)
            weft.input(Input.Secret("number", CODE.toByteArray()))
            assertEquals("join", weft.screen().id)
        }
    }

    private fun keys(store: HardwareKeyStore) = DeviceKeys(store).also { opened += it }

    /** Makes the notebook with the double's keys, and locks it. */
    private fun found() = Weft.founded(notebook.path, folder.newFolder().path, direct(CODE), keys).use {
        assertEquals("home", it.screen().id)
    }

    private fun openWith(keys: DeviceKeys, code: String = CODE, use: (Weft) -> Unit = {}) =
        Weft.openWith(notebook.path, direct(code), keys).use { weft ->
            assertEquals("home", weft.screen().id)
            use(weft)
        }

    private fun opens() = openWith(keys)

    private fun assertDevice(why: String = "", act: () -> Unit) = assertFails<WeftException.Device>(why, act)

    private inline fun <reified T : WeftException> assertFails(why: String = "", noinline act: () -> Unit) {
        assertThrows(why, T::class.java) { act() }
    }

    private fun assertWrongCode(wait: Int, act: () -> Unit) {
        assertEquals(wait.toUInt(), assertThrows(WeftException.WrongCode::class.java) { act() }.wait)
    }

    private companion object {
        /** No other answer tells that the key itself is another one, or gone. */
        val NO_KEY = setOf(Fault.OTHER_KEY, Fault.LOST_KEY)
        const val CODE = "25 80 14 70 36"
        const val OTHER = "36 70 14 80 25"
        /** Milliseconds for a call of the impatient keys. */
        const val LIMIT = 500L
    }
}
