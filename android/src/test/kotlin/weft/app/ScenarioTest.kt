package weft.app

import java.io.BufferedWriter
import java.io.File
import org.json.JSONObject
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import weft.Json

/**
 * Plays every scenario of taps on the app's own views: the program `weft` reads the scenario, asks here for each tap, and compares
 * what the views say with what must stand there.
 */
@RunWith(ParameterizedRobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [34], application = TestApplication::class, qualifiers = "w360dp-h720dp-hdpi")
class ScenarioTest(private val scenario: String) {
    private val folder = kotlin.io.path.createTempDirectory().toFile()
    private lateinit var held: Held

    @After fun gone() {
        folder.deleteRecursively()
    }

    @Test fun `is played`() {
        val program = File(System.getProperty("weft.library"), "weft").path
        val file = File(System.getProperty("weft.scenarios"), scenario).path
        val errors = File(folder, "errors.txt")
        val playing = ProcessBuilder(program, "scenario", "run", file, "--shell", "--in", File(folder, "played").path)
            .redirectError(errors).start()
        val (asks, answers) = playing.inputStream.bufferedReader() to playing.outputStream.bufferedWriter()
        while (true) answer(asks.readLine() ?: break, answers)
        assertEquals(errors.readText(), 0, playing.waitFor())
    }

    private fun answer(question: String, answers: BufferedWriter) {
        val asked = JSONObject(question)
        val kind = asked.keys().next()
        val answer = try {
            JSONObject().put("done", done(kind, asked.optJSONObject(kind) ?: JSONObject(), asked.optString(kind)))
        } catch (failed: Exception) {
            JSONObject().put("failed", "$kind: $failed")
        } catch (failed: AssertionError) {
            JSONObject().put("failed", "$kind: $failed")
        }
        answers.write(answer.toString())
        answers.newLine()
        answers.flush()
    }

    private fun done(kind: String, of: JSONObject, text: String): Any {
        fun text(name: String) = of.getString(name)
        when (kind) {
            "take_up", "kill" -> {
                if (kind == "kill") held.killed()
                held = Held()
                held.start(File(text("notebook")), of.getLong("now").toULong())
                held.open(text("code"))
            }
            "put_down" -> held.putDown()
            "tap" -> held.press(text("widget"))
            "edit" -> held.type(text("widget"), text("value"))
            "choose" -> held.choose(text("widget"), text("tile"))
            "toggle" -> held.choose(text("widget"), text("tile"))
            "pick" -> held.pick(text("widget"), text("day"))
            "secret" -> {
                held.type(text("widget"), text("text"))
                held.press(held.screen.actions.first { it.main }.id)
            }
            "back" -> held.back()
            "lifecycle" -> held.hide()
            "file" -> held.file(File(text))
            "hand_over" -> held.handOver(File(text).readBytes())
            "stop" -> held.stop()
            "see" -> return JSONObject().put("screen", JSONObject(Json.of(held.screen))).put("says", held.says())
            else -> error("no such question: $kind")
        }
        return JSONObject.NULL
    }

    companion object {
        @JvmStatic @ParameterizedRobolectricTestRunner.Parameters(name = "{0}")
        fun scenarios(): List<Array<Any>> = File(System.getProperty("weft.scenarios")).list()!!
            .filter { it.startsWith("taps-") && it.endsWith(".json") }.sorted().map { arrayOf<Any>(it) }
    }
}
