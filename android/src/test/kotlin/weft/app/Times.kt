package weft.app

import android.os.Looper
import android.view.View.MeasureSpec
import android.widget.ScrollView
import android.widget.TextView
import java.io.File
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import weft.core.Screen

/**
 * How long drawing and starting take on this machine, for `scripts/bench --only app`: no test, and run only when asked for. Lines of a
 * name and milliseconds go to `target/times`.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [34], application = TestApplication::class)
class Times {
    @get:Rule val folder = TemporaryFolder()

    @Test fun measure() {
        val drawn = drawn(Shown.screens("en"))
        val started = started()
        val lines = drawn + ("start" to started.median) + ("first" to started.first())
        File(System.getProperty("weft.photographs"), "../times").writeText(lines.map { (name, value) -> "$name $value\n" }.joinToString(""))
    }

    /** Every screen after another one, every screen again as it stands, and all its words in one view, in turn. */
    private fun drawn(screens: List<Screen>): List<Pair<String, Double>> {
        val shown = Shown(Showing("en"))
        val plain = TextView(shown.view.context)
        val scroll = ScrollView(shown.view.context).apply { addView(plain) }
        val (new, same, words) = List(3) { mutableListOf<Double>() }
        repeat(1 + ROUNDS) { round ->
            for (screen in screens) {
                val times = listOf(
                    milliseconds { shown.show(screen); shown.picture() },
                    milliseconds { shown.show(screen); shown.picture() },
                )
                val text = said(screen)
                val beside = milliseconds {
                    plain.text = text
                    scroll.measure(exactly(shown.view.width), exactly(shown.view.height))
                    scroll.layout(0, 0, shown.view.width, shown.view.height)
                    shown.picture(scroll)
                }
                // The first time through, classes are loaded and compiled.
                if (round == 0) continue
                new += times[0]
                same += times[1]
                words += beside
            }
        }
        return listOf(
            "screens" to screens.size.toDouble(), "new" to new.median, "new late" to new.late, "same" to same.median,
            "same late" to same.late, "words" to words.median,
        )
    }

    /** From nothing to the first screen of a folder without a notebook, with the real core behind it. */
    private fun started(): List<Double> = List(STARTS) {
        val application = RuntimeEnvironment.getApplication() as TestApplication
        application.over(folder.newFolder(), NOW)
        val begun = System.nanoTime()
        val activity = Robolectric.buildActivity(MainActivity::class.java).setup()
        val held = activity.get()
        while (held.title.isNullOrEmpty() || !application.session.isQuiet) shadowOf(Looper.getMainLooper()).idle()
        val took = (System.nanoTime() - begun) / 1e6
        activity.pause().stop().destroy()
        took
    }

    private fun said(screen: Screen): String =
        (listOf(screen.title) + screen.widgets.flatMap { listOfNotNull(it.label, it.hint) } + screen.actions.map { it.label }).joinToString("\n") { it.value }

    private fun milliseconds(work: () -> Unit): Double = System.nanoTime().let { begun -> work(); (System.nanoTime() - begun) / 1e6 }

    private fun exactly(size: Int) = MeasureSpec.makeMeasureSpec(size, MeasureSpec.EXACTLY)

    private val List<Double>.median get() = sorted()[size / 2]

    /** What one in twenty takes longer than. */
    private val List<Double>.late get() = sorted()[size * 19 / 20]

    private companion object {
        const val ROUNDS = 3
        const val STARTS = 9
        const val NOW = 1_793_600_000_000uL
    }
}
