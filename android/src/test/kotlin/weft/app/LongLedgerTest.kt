package weft.app

import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.View
import android.widget.ListView
import java.io.File
import org.json.JSONObject
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.robolectric.shadows.ShadowLooper
import weft.core.Answer
import weft.core.Contents
import weft.core.DeviceKeys
import weft.core.Input
import weft.core.Lines
import weft.core.Weft
import weft.direct

/**
 * The ledger of a notebook with 50 000 entries, scrolled from its first line to its last and back, with the real core behind it.
 * Two minutes, a third of them for writing the notebook.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [34], application = TestApplication::class, qualifiers = "w360dp-h720dp-hdpi")
class LongLedgerTest {
    private val now = System.currentTimeMillis().toULong()
    // In memory where there is such a folder: on a disk each entry is waited for.
    private val folder = File.createTempFile("ledger", "", File("/dev/shm").takeIf { it.canWrite() }).apply { delete(); mkdirs() }
    private val notebook = folder.resolve("notebook")
    private val code = folder.resolve("code.txt").apply { writeText(CODE) }
    private val held = Held()

    @Before fun write() {
        Weft.founded(notebook.path, folder.resolve("other").path, direct(CODE), DeviceKeys.beside(notebook.path)).use { it.lock() }
        val began = System.nanoTime()
        for (from in 0 until ALL step AT_ONCE) {
            val table = folder.resolve("table.csv").apply { writeText(table(from)) }
            weft("table", "take", table.path, "--as", "ledger", "--write")
        }
        println("$ALL entries: written in ${since(began)} ms, ${notebook.walk().sumOf { it.length() } / 1_000_000} MB")
    }

    @After fun gone() {
        folder.deleteRecursively()
    }

    @Test fun `is drawn line by line to its end and back`() {
        val order = order()
        assertEquals(ALL, order.size)
        held.start(notebook, now)
        held.open(CODE)
        val began = System.nanoTime()
        held.press("ledger")
        println("opened in ${since(began)} ms")
        val down = Reading()
        val first = heap()
        down.to(order.size, 1)
        val last = heap()
        down.told("down")
        assertEquals("nothing skipped, in the core's order", order, down.lines)
        assertTrue("${down.views.size} views", down.views.size <= VIEWS + pages)
        assertTrue("slower further down: ${down.tenths()} µs", down.tenths().run { takeLast(5).min() < 3 * take(5).min() })
        assertTrue("${(last - first) / order.size} bytes a line", (last - first) / order.size < LINE)

        val up = Reading()
        up.to(order.size / 2, -1)
        val middle = heap()
        up.to(order.size, -1)
        val back = heap()
        up.told("up")
        assertEquals("the same lines on the way back", order.reversed(), up.lines)
        assertTrue("${up.views.size} views", up.views.size <= VIEWS)
        println("heap in kB: ${listOf(first, last, middle, back).map { it / 1000 }} at the first line, the last, half the way back, the first")
        assertTrue("${back - middle} bytes more for nothing new", back - middle < LEAK)
        held.putDown()
    }

    private var pages = 0

    /** All lines as the core lists them. */
    private fun order(): List<String> = Weft.openAt(notebook.path, direct(CODE), now).use { weft ->
        val screen = (weft.input(Input.Tap("ledger", weft.screen().revision)) as Answer.Draw).v1
        var rows = (screen.body as Contents.Rows).let { Lines(it.rows, it.more) }
        val order = rows.rows.map { it.id }.toMutableList()
        val times = mutableListOf<Long>()
        while (rows.more) {
            val began = System.nanoTime()
            rows = weft.moreLines(order.last())
            times += since(began)
            order += rows.rows.map { it.id }
        }
        weft.lock()
        pages = times.size
        println("${order.size} lines from the core: $pages pages in ${times.sum()} ms, ${times.max()} ms at most")
        order
    }

    /** Scrolls by less than a screen at a time, draws each place on the way down, and notes what stands there. */
    private inner class Reading {
        private val list = all(held.view).filterIsInstance<ListView>().single()
        private val drawn = Bitmap.createBitmap(held.view.width, held.view.height, Bitmap.Config.ARGB_8888)
        private val seen = HashSet<String>()
        /** For each place, in µs. */
        private val times = mutableListOf<Long>()
        val lines = mutableListOf<String>()
        val views = HashSet<View>()

        fun to(many: Int, way: Int) {
            note(way)
            while (lines.size < many) {
                val began = System.nanoTime()
                list.scrollListBy(way * list.height * 9 / 10)
                ShadowLooper.idleMainLooper()
                if (way > 0) held.view.draw(Canvas(drawn))
                times += (System.nanoTime() - began) / 1000
                held.settle()
                note(way)
                check(times.size < many) { "it does not come to an end" }
            }
        }

        private fun note(way: Int) {
            val there = (0 until list.childCount).map(list::getChildAt).mapNotNull { line -> idOf(line)?.also { views += line } }
            for (id in if (way > 0) there else there.reversed()) if (seen.add(id)) lines += id
        }

        /** A record's name is longer than that of any action. */
        private fun idOf(line: View): String? = all(line).firstNotNullOfOrNull { it.getTag(R.id.core) as? String }?.takeIf { it.length == ID }

        /** What is usual in each tenth of the way. */
        fun tenths() = times.chunked(times.size / 10).take(10).map { it.sorted()[it.size / 2] }

        fun told(way: String) {
            val sorted = times.sorted()
            println("$way: ${times.size} places, ${sorted[sorted.size / 2]} µs each, ${sorted[sorted.size * 99 / 100]} µs at most of 99 %, ${views.size} views; by tenths ${tenths()}")
        }
    }

    private fun table(from: Int): String = (from until from + AT_ONCE).joinToString("\n", "story,from,to,kind,amount,unit,day\n", "\n") {
        val groups = if (it % 2 == 0) "Weavers,Bakers" else "Bakers,Weavers"
        "A meal and a night ($it),$groups,time,${it % 9 + 1},hours,2026-%02d-%02d".format(it / 28 % 10 + 1, it % 28 + 1)
    }

    private fun weft(vararg words: String) {
        val program = File(System.getProperty("weft.library"), "weft").path
        val told = folder.resolve("told.txt")
        val process = ProcessBuilder(program, "--notebook", notebook.path, "--code-file", code.path, *words).redirectErrorStream(true).redirectOutput(told).start()
        assertEquals("weft ${words.toList()}: ${told.readText().takeLast(500)}", 0, process.waitFor())
    }

    /** In ms. */
    private fun since(began: Long) = (System.nanoTime() - began) / 1_000_000

    /** In bytes, once what nobody holds is gone. */
    private fun heap(): Long {
        repeat(3) { System.gc() }
        return Runtime.getRuntime().run { totalMemory() - freeMemory() }
    }

    private companion object {
        const val CODE = "25 80 14 70 36"
        const val ALL = 50_000
        /** No table of more than 20 000 rows is taken at once. */
        const val AT_ONCE = 12_500
        const val ID = 32
        /** A screen holds some five lines; a page that comes may cost one view more. */
        const val VIEWS = 20
        /** The most bytes that a line may hold in memory. */
        const val LINE = 2_000
        /** Of the test's own lists, and of what the machine keeps for itself. */
        const val LEAK = 8_000_000
    }
}
