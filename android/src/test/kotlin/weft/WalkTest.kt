package weft

import java.io.File
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import weft.core.Answer
import weft.core.Input
import weft.core.Outcome
import weft.core.Phase
import weft.core.Weft
import weft.core.WeftException

/** Walks through the notebook that tests/shells/fixture made, and must see on every screen what Rust saw. */
class WalkTest {
    @get:Rule val folder = TemporaryFolder()

    private val fixture = File(System.getProperty("weft.fixture"))
    private val code = File(fixture, "code.txt").readText()
    private val now = File(fixture, "clock.txt").readText().toULong()

    /** A copy of the notebook, of which each test has its own. */
    private val notebook: String by lazy {
        folder.root.resolve("notebook").also { File(fixture, "notebook").copyRecursively(it) }.path
    }

    @Test fun `sees what Rust saw`() {
        val expected = File(fixture, "expected.jsonl").readLines()
        val inputs = File(fixture, "inputs.jsonl").readLines()
        val seen = mutableListOf<String>()
        open(code).use { weft ->
            seen += Json.of(weft.screen())
            for (line in inputs) {
                val answer = weft.input(input(line))
                seen += Json.of(answer)
                // What an input answers is what stands there afterwards.
                if (answer is Answer.Draw) assertEquals(answer.v1, weft.screen())
            }
            assertThrows("leaving locks", WeftException.Locked::class.java) { weft.screen() }
        }
        File(fixture, "seen-by-kotlin.jsonl").writeText(seen.joinToString("\n", postfix = "\n"))
        expected.zip(seen).forEachIndexed { n, (rust, kotlin) -> assertEquals("line ${n + 1}", rust, kotlin) }
        assertEquals(expected.size, seen.size)
    }

    @Test fun `a wrong code is its own error and changes nothing`() {
        assertThrows(WeftException.WrongCode::class.java) { open("1$code") }
        open(code).use { assertEquals("home", it.screen().id) }
    }

    @Test fun `what is locked stays locked, and can be opened again`() {
        val weft = open(code)
        assertThrows(WeftException.Busy::class.java) { open(code) }
        weft.lock()
        assertThrows(WeftException.Locked::class.java) { weft.screen() }
        assertThrows(WeftException.Locked::class.java) { weft.input(Input.Back) }
        weft.lock()
        open(code).use { assertEquals("home", it.screen().id) }
        weft.close()
    }

    private fun open(code: String): Weft = Weft.openAt(notebook, direct(code), now)

    /** An input as a line of JSON says it, built as a shell builds it. */
    private fun input(line: String): Input {
        if (line == "\"back\"") return Input.Back
        if (line == "\"leave\"") return Input.Leave
        val json = JSONObject(line)
        val kind = json.keys().next()
        val of = json.getJSONObject(kind)
        fun text(name: String) = of.getString(name)
        return when (kind) {
            "tap" -> Input.Tap(text("widget"), of.getLong("revision").toULong())
            "edit" -> Input.Edit(text("widget"), text("value"))
            "choose" -> Input.Choose(text("widget"), text("tile"))
            "toggle" -> Input.Toggle(text("widget"), text("tile"), of.getBoolean("on"))
            "pick" -> Input.Pick(text("widget"), text("day"))
            "secret" -> Input.Secret(text("widget"), of.getJSONArray("bytes").let { bytes -> ByteArray(bytes.length()) { bytes.getInt(it).toByte() } })
            "lifecycle" -> Input.Lifecycle(Phase.valueOf(text("phase").uppercase()))
            "effect_done" -> Input.EffectDone(text("effect"), Outcome.Cancelled.also { check(text("outcome") == "cancelled") })
            else -> error("no such input: $kind")
        }
    }
}
