package weft.app.widget

import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.CompoundButton
import android.widget.LinearLayout
import android.widget.TextView
import weft.app.look.Look

/**
 * A row of icons around words. Where the room beside the icons would break a word that fits a line of its own, large letters on a
 * narrow phone, the icons stand above the words.
 */
class Beside(private val look: Look, private val gap: Int) : LinearLayout(look.context) {
    private var words: View? = null

    init {
        gravity = Gravity.CENTER_VERTICAL
        spaced(look, gap)
    }

    /** Whether the words keep to their own width, as on a button. */
    private var centred = false

    /** What only hints that more follows; not shown where icons stand above the words. */
    private var last: View? = null

    /** An icon of a size in dp. */
    fun icon(view: View, size: Int) = addView(view, LayoutParams(look.dp(size), look.dp(size)))

    /** An icon after the words, without a meaning of its own. */
    fun end(view: View, size: Int) {
        last = view
        icon(view, size)
    }

    /** The words; [centred] as on a button, else they take the room that is left. */
    fun words(view: View, centred: Boolean = false) {
        words = view
        this.centred = centred
        addView(view, if (centred) LayoutParams(LayoutParams.WRAP_CONTENT, LayoutParams.WRAP_CONTENT) else LayoutParams(0, LayoutParams.WRAP_CONTENT, 1f))
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val shown = (0 until childCount).map(::getChildAt).filter { it !== words && (it === last || it.visibility != GONE) }
        val icons = shown.sumOf { it.layoutParams.width + look.dp(gap) }
        val room = MeasureSpec.getSize(widthSpec) - paddingLeft - paddingRight
        val longest = words?.longestWord() ?: 0
        val above = longest > room - icons && shown.isNotEmpty()
        val now = if (above) VERTICAL else HORIZONTAL
        if (now != orientation) {
            orientation = now
            last?.visibility = if (above) GONE else VISIBLE
            if (!centred) (words?.layoutParams as? LayoutParams)?.apply {
                width = if (above) LayoutParams.MATCH_PARENT else 0
                weight = if (above) 0f else 1f
            }
        }
        super.onMeasure(widthSpec, heightSpec)
    }
}

/** The longest word of every text in a view, in pixels. */
fun View.longestWord(): Int = when (this) {
    is CompoundButton -> 0
    is TextView -> if (visibility == View.GONE) 0 else longestWord(text, paint)
    is ViewGroup -> (0 until childCount).maxOfOrNull { getChildAt(it).longestWord() } ?: 0
    else -> 0
}
