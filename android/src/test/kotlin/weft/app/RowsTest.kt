package weft.app

import android.os.Looper
import android.view.View
import android.widget.ListView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import weft.core.Contents
import weft.core.Line
import weft.core.Lines
import weft.core.Screen

/** A list of 50 000 lines, which come page by page. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [34])
class RowsTest {
    private val model = Shown.screens("en").first { it.id == "consents" }
    private val line = (model.body as Contents.Rows).rows.first()
    private var asked = 0
    private val shown = Shown(Showing("en")) { after, then ->
        asked++
        val from = after.toInt() + 1
        then(Lines((from until minOf(from + PAGE, ALL)).map(::line), from + PAGE < ALL))
    }

    private fun line(number: Int): Line = line.copy(id = number.toString(), label = line.label.copy(value = "Line $number"))

    private fun screen(revision: Int): Screen =
        model.copy(revision = revision.toULong(), body = Contents.Rows(emptyList(), (0 until PAGE).map(::line), true))

    @Test fun `is scrolled to its end with as many views as a screen holds`() {
        shown.show(screen(1))
        val list = list()
        assertEquals("nothing is asked for before it is needed", 0, asked)
        val made = HashSet<View>()
        var frames = 0
        val from = System.nanoTime()
        while (list.lastVisiblePosition - list.headerViewsCount < ALL - 1) {
            list.setSelection(list.lastVisiblePosition + SCREENS * (list.lastVisiblePosition - list.firstVisiblePosition))
            shadowOf(Looper.getMainLooper()).idle()
            for (place in 0 until list.childCount) made += list.getChildAt(place)
            frames++
            check(frames < 2 * ALL) { "it does not come to an end" }
        }
        println("$ALL lines: ${(System.nanoTime() - from) / frames / 1000} µs to lay out each of $frames places, ${made.size} views, $asked pages")
        assertEquals("${ALL - 1}", all(list).mapNotNull { it.getTag(R.id.core) as? String }.last { it.all(Char::isDigit) })
        assertTrue("${made.size} views", made.size <= VIEWS)
        assertEquals("each page once", (ALL - PAGE + PAGE - 1) / PAGE, asked)
    }

    @Test fun `whoever comes back finds the place`() {
        shown.show(screen(1))
        val list = list()
        while (list.firstVisiblePosition < DEEP) {
            list.setSelection(list.firstVisiblePosition + PAGE / 2)
            shadowOf(Looper.getMainLooper()).idle()
        }
        val place = list.firstVisiblePosition
        shown.show(Shown.screens("en").first { it.id == "consent-card" })
        shown.show(screen(3))
        assertEquals(place, list().firstVisiblePosition)
    }

    @Test fun `a line that changes leaves the place where it is`() {
        shown.show(screen(1))
        list().setSelection(PAGE / 2)
        shadowOf(Looper.getMainLooper()).idle()
        val place = list().firstVisiblePosition
        shown.show(screen(2))
        assertEquals(place, list().firstVisiblePosition)
    }

    private fun list() = all(shown.view).filterIsInstance<ListView>().single()

    private companion object {
        const val ALL = 50_000
        const val PAGE = 50
        /** Screens at a time. */
        const val SCREENS = 3
        /** Lines deep. */
        const val DEEP = 400
        /** A screen holds some ten lines; some more wait to be used again. */
        const val VIEWS = 40
    }
}
