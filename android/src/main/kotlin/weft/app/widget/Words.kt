package weft.app.widget

import android.view.View
import android.widget.LinearLayout
import android.widget.TextView
import weft.app.look.Colour
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.heading
import weft.app.look.say
import weft.app.look.sayOrHide
import weft.core.Control
import weft.core.Glyph
import weft.core.Phrase
import weft.core.Widget

/** A heading below the title. */
class HeadingView(look: Look, hand: Hand) : WidgetView(look, hand) {
    override val view: TextView = look.words(Letters.HEADING, bold = true).apply { heading() }

    override fun bind(widget: Widget) = view.say(widget.label)
}

/** Words to read. */
class ParagraphView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val words = look.words()
    private val hint = look.words(Letters.HINT, colour = look.palette.soft)
    override val view: LinearLayout = look.column(4).apply {
        wide(words)
        wide(hint)
    }

    override fun bind(widget: Widget) {
        view.live(widget.live)
        words.say(widget.label)
        hint.sayOrHide(widget.hint)
    }
}

/** Words as they were said, with a translation under them. */
class PairView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val label = look.words(Letters.HINT, colour = look.palette.soft)
    private val original = look.words()
    private val line = View(look.context).apply { setBackgroundColor(look.palette.line) }
    private val other = look.words(colour = look.palette.soft)
    private val note = look.words(Letters.HINT, colour = look.palette.soft)
    override val view: LinearLayout = look.column(8).apply {
        background = look.card()
        val inside = look.dp(14)
        setPadding(inside, inside, inside, inside)
        wide(label)
        wide(original)
        addView(line, LinearLayout.LayoutParams.MATCH_PARENT, look.dp(1))
        wide(other)
        wide(note)
    }

    override fun bind(widget: Widget) {
        val pair = widget.control as Control.BilingualPair
        label.say(widget.label)
        original.say(pair.original)
        line.visibility = if (pair.other == null) View.GONE else View.VISIBLE
        other.sayOrHide(pair.other)
        note.say(pair.note)
    }
}

/** An icon beside words. */
abstract class ToldView(look: Look, hand: Hand, private val words: TextView, private val hint: TextView) : WidgetView(look, hand) {
    private val icon = look.icon(Glyph.KNOW)
    final override val view: LinearLayout = Beside(look, 12).apply {
        icon(icon, 24)
        words(look.column(2).apply {
            wide(words)
            wide(hint)
        })
    }

    protected fun tell(widget: Widget, glyph: Glyph, colour: Colour) {
        view.live(widget.live)
        with(look) { icon.drawing(glyph, colour.strong) }
        words.say(widget.label)
        hint.sayOrHide(widget.hint)
    }
}

/** How something stands. */
class StatusView(look: Look, hand: Hand) : ToldView(look, hand, look.words(), look.words(Letters.HINT, colour = look.palette.soft)) {
    override fun bind(widget: Widget) {
        val status = widget.control as Control.Status
        tell(widget, status.glyph, look.palette.of(status.tone, look.area))
    }
}

/** Something to know before anything else. */
class BannerView(look: Look, hand: Hand) : ToldView(look, hand, look.words(Letters.HINT, bold = true), look.words(Letters.HINT)) {
    init {
        val inside = look.dp(14)
        view.setPadding(inside, inside, inside, inside)
    }

    override fun bind(widget: Widget) {
        val banner = widget.control as Control.Banner
        val colour = look.palette.of(banner.tone, look.area)
        view.background = look.ground(colour.tint, if (look.palette.sun) colour.strong else colour.tint, 16f)
        tell(widget, banner.glyph, colour)
    }
}

/** Whether a change is read aloud by itself. */
fun View.live(live: Boolean) {
    accessibilityLiveRegion = if (live) View.ACCESSIBILITY_LIVE_REGION_POLITE else View.ACCESSIBILITY_LIVE_REGION_NONE
}

/** Rows under the names of their columns, each row a card, so that nothing has to be scrolled sideways. */
class GridView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val label = look.words(bold = true)
    private val rows = look.column(10)
    override val view: LinearLayout = look.column(8).apply {
        wide(label)
        wide(rows)
    }

    override fun bind(widget: Widget) {
        val grid = widget.control as Control.Grid
        label.say(widget.label)
        rows.removeAllViews()
        for (row in grid.rows) rows.wide(card(grid.header, row.cells))
    }

    private fun card(header: List<Phrase>, cells: List<Phrase>): View = look.column(6).apply {
        background = look.card()
        setPadding(look.dp(14), look.dp(12), look.dp(14), look.dp(12))
        header.zip(cells).forEachIndexed { place, (name, cell) ->
            wide(look.column(0).apply {
                // A name and its value are read as one.
                isFocusable = true
                wide(look.words(Letters.HINT, colour = look.palette.soft)).say(name)
                wide(look.words(bold = place == 0).apply { textAlignment = View.TEXT_ALIGNMENT_VIEW_START }).say(cell)
            })
        }
    }
}

/** So many of so many: said in words; the line under them repeats it for the eye. */
class ProgressView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val words = look.words(bold = true)
    private val bar = Bar(look)
    override val view: LinearLayout = look.column(6).apply {
        wide(words)
        wide(bar)
    }

    override fun bind(widget: Widget) {
        val progress = widget.control as Control.Progress
        words.say(widget.label)
        view.live(widget.live)
        bar.show(progress.done.toInt(), progress.of.toInt())
    }
}

/** A number for a person to keep, in groups; its digits run from left to right in every language. */
class NumberView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val label = look.words(Letters.HINT, colour = look.palette.soft)
    private val digits = look.words(Letters.NUMBER, bold = true).apply {
        typeface = android.graphics.Typeface.MONOSPACE
        textDirection = View.TEXT_DIRECTION_LTR
    }
    override val view: LinearLayout = look.column(4).apply {
        wide(label)
        wide(digits)
    }

    override fun bind(widget: Widget) {
        val groups = (widget.control as Control.Number).groups
        label.say(widget.label)
        // A line breaks between groups only: inside one nothing can be broken.
        digits.text = groups.joinToString("  ")
        digits.contentDescription = groups.joinToString(", ") { it.toList().joinToString(" ") }
    }
}
