package weft.app

import android.graphics.Bitmap
import android.graphics.Color
import android.graphics.Rect
import android.text.Layout
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.ImageView
import android.widget.ListView
import android.widget.ScrollView
import android.widget.TextView

/** Looks at a screen that is laid out, and says what is wrong with it. */
class Eye(private val root: View) {
    private val density = root.resources.displayMetrics.density
    private val found = mutableListOf<String>()

    /** Everything that is wrong; empty if nothing is. */
    fun look(): List<String> {
        walk(root)
        between()
        return found
    }

    /** What can be tapped on its own, in the order in which it is read. */
    private val targets = mutableListOf<Pair<View, Rect>>()

    private fun walk(view: View) {
        if (view.visibility != View.VISIBLE) return
        if (view is TextView) words(view)
        if (view.isClickable && view !is EditText && view.hasOnClickListeners()) target(view)
        if (view is EditText) target(view)
        if (view is ImageView) picture(view)
        if (view !is ViewGroup) return
        val children = (0 until view.childCount).map(view::getChildAt).filter { it.visibility == View.VISIBLE && it.width > 0 && it.height > 0 }
        for (child in children) {
            if (child.left < 0 || child.right > view.width) wrong(child, "stands out at the side of ${kind(view)}: ${child.left}…${child.right} of ${view.width}")
            if (view !is ScrollView && view !is ListView && (child.top < 0 || child.bottom > view.height)) {
                wrong(child, "stands out of ${kind(view)}: ${child.top}…${child.bottom} of ${view.height}")
            }
            walk(child)
        }
        // In a frame things lie over each other on purpose.
        if (view is android.widget.FrameLayout && view !is ScrollView) return
        children.zipWithNext { one, next -> if (Rect.intersects(bounds(one), bounds(next))) wrong(next, "lies over ${say(one)}") }
    }

    /** Words stand there whole: no dots in place of an end, no line cut, no word broken that has room on a line of its own. */
    private fun words(view: TextView) {
        if (view.width == 0 || view.text.isBlank()) return
        val layout: Layout = view.layout ?: return
        val room = view.width - view.compoundPaddingLeft - view.compoundPaddingRight
        if (layout.height > view.height - view.compoundPaddingTop - view.compoundPaddingBottom) {
            wrong(view, "is cut: ${layout.height} of ${view.height - view.compoundPaddingTop - view.compoundPaddingBottom}")
        }
        for (line in 0 until layout.lineCount) {
            if (layout.getEllipsisCount(line) > 0) wrong(view, "ends in dots")
            if (layout.getLineMax(line) > room + 1 && view !is EditText) wrong(view, "is wider than its place: ${layout.getLineMax(line)} of $room")
            val end = layout.getLineEnd(line)
            if (end >= view.text.length || line == layout.lineCount - 1) continue
            val (before, after) = view.text[end - 1] to view.text[end]
            val broken = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
            if (!broken) continue
            val start = view.text.lastIndexOfAny(charArrayOf(' ', '\n'), end - 1) + 1
            val stop = view.text.indexOfAny(charArrayOf(' ', '\n'), end).takeIf { it >= 0 } ?: view.text.length
            val word = view.text.subSequence(start, stop).toString()
            if (view.paint.measureText(word) <= room) wrong(view, "breaks the word $word")
        }
    }

    private fun target(view: View) {
        val (wide, high) = view.width / density to view.height / density
        if (wide < LEAST || high < LEAST) wrong(view, "is too small to hit: $wide × $high dp")
        if (named(view).isBlank()) wrong(view, "has no name")
        // What is scrolled away stands near to nothing.
        Rect().let { if (view.getGlobalVisibleRect(it)) targets += view to it }
    }

    private fun picture(view: ImageView) {
        val silent = view.importantForAccessibility == View.IMPORTANT_FOR_ACCESSIBILITY_NO
        if (!silent && view.contentDescription.isNullOrBlank()) wrong(view, "is a picture without a name")
    }

    /** Nothing to tap touches its neighbour: lines of a list, which are one column of targets as high as fingers, excepted. */
    private fun between() {
        for ((place, one) in targets.withIndex()) for (next in targets.drop(place + 1)) {
            if (inList(one.first) && inList(next.first)) continue
            val room = Rect(one.second).apply { inset(-(GAP * density).toInt() + 1, -(GAP * density).toInt() + 1) }
            if (Rect.intersects(room, next.second) && !inside(one.first, next.first)) wrong(next.first, "stands too near to ${say(one.first)}")
        }
    }

    private fun inList(view: View): Boolean = generateSequence(view.parent) { it.parent }.any { it is ListView }

    private fun inside(one: View, other: View): Boolean = generateSequence(other.parent) { it.parent }.any { it === one }

    private fun bounds(view: View) = Rect(view.left, view.top, view.right, view.bottom)

    private fun wrong(view: View, what: String) {
        found += "${say(view)} $what"
    }

    private fun say(view: View) = "${kind(view)} \"${named(view).take(40)}\""

    private fun kind(view: View) = view.javaClass.simpleName

    companion object {
        const val LEAST = 48
        const val GAP = 8

        /** What a view is called: what it says, or what stands in it. */
        fun named(view: View): String {
            val own = view.contentDescription ?: (view as? TextView)?.text?.ifEmpty { null }
            if (own != null) return own.toString()
            val labelled = (view.rootView.findLabel(view.id) as? TextView)?.text
            if (labelled != null) return labelled.toString()
            if (view !is ViewGroup) return ""
            return (0 until view.childCount).map(view::getChildAt).filter { it.visibility == View.VISIBLE }.joinToString(" ") { named(it) }.trim()
        }

        private fun View.findLabel(of: Int): View? = when {
            of == View.NO_ID -> null
            labelFor == of -> this
            this is ViewGroup -> (0 until childCount).firstNotNullOfOrNull { getChildAt(it).findLabel(of) }
            else -> null
        }

        /** Words whose colour stands out too little from what is behind them, measured from the pixels that were drawn. */
        fun pale(root: View, drawn: Bitmap): List<String> {
            val pale = mutableListOf<String>()
            fun walk(view: View) {
                if (view.visibility != View.VISIBLE) return
                if (view is TextView && view.text.isNotBlank()) {
                    val at = IntArray(2).also(view::getLocationInWindow)
                    val from = IntArray(2).also(root::getLocationInWindow)
                    val box = Rect(at[0] - from[0], at[1] - from[1], at[0] - from[0] + view.width, at[1] - from[1] + view.height)
                    if (box.intersect(0, 0, drawn.width, drawn.height) && box.height() > view.lineHeight) {
                        val ratio = contrast(drawn, box)
                        if (ratio < 4.5) pale += "\"${view.text.take(40)}\" has a contrast of %.1f".format(ratio)
                    }
                }
                if (view is ViewGroup) (0 until view.childCount).forEach { walk(view.getChildAt(it)) }
            }
            walk(root)
            return pale
        }

        /** The colour most of a box has, against the one that stands out from it most. */
        private fun contrast(drawn: Bitmap, box: Rect): Double {
            val pixels = IntArray(box.width() * box.height())
            drawn.getPixels(pixels, 0, box.width(), box.left, box.top, box.width(), box.height())
            val behind = pixels.toList().groupingBy { it }.eachCount().maxBy { it.value }.key
            return pixels.toSet().maxOf { ratio(luminance(it), luminance(behind)) }
        }

        private fun luminance(colour: Int) = Color.luminance(colour).toDouble()

        /** WCAG 2.2, contrast ratio. */
        private fun ratio(one: Double, other: Double) = (maxOf(one, other) + 0.05) / (minOf(one, other) + 0.05)
    }
}

/** A view and all that stand in it, in the order in which they were put there. */
fun all(view: View): List<View> =
    listOf(view) + if (view is ViewGroup) (0 until view.childCount).flatMap { all(view.getChildAt(it)) } else emptyList()
