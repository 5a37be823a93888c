package weft.app.screen

import android.view.View
import android.view.ViewGroup
import android.widget.BaseAdapter
import android.widget.Button
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ListView
import weft.app.R
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.Space
import weft.app.look.named
import weft.app.look.say
import weft.app.look.sayOrHide
import weft.app.widget.Beside
import weft.app.widget.FieldView
import weft.app.widget.Hand
import weft.app.widget.Role
import weft.app.widget.column
import weft.app.widget.wide
import weft.core.Contents
import weft.core.Glyph
import weft.core.Line
import weft.core.Screen
import weft.core.Tone

/** A long list under a header. Fields stand above it and stay there: in a list they would lose their focus. */
class Rows(look: Look, hand: Hand, private val more: MoreLines) : Body(look, hand) {
    private val margin = look.dp(Space.MARGIN)
    private val fields = look.column(Space.GAP).apply { setPadding(margin, look.dp(4), margin, look.dp(8)) }
    private val header = look.column(Space.GAP).apply { setPadding(0, look.dp(8), 0, look.dp(8)) }
    private val lines = LineAdapter(look, hand, ::further)
    private val list = ListView(look.context).apply {
        divider = null
        dividerHeight = 0
        clipToPadding = false
        isSaveEnabled = false
        scrollBarStyle = View.SCROLLBARS_OUTSIDE_OVERLAY
        setPadding(margin, 0, margin, look.dp(16))
        selector = android.graphics.drawable.ColorDrawable(android.graphics.Color.TRANSPARENT)
        itemsCanFocus = true
        addHeaderView(header, null, false)
        // What is gone inside takes no room.
        addFooterView(FrameLayout(look.context).apply { addView(end) }, null, false)
    }
    override val view: View = LinearLayout(look.context).apply {
        orientation = LinearLayout.VERTICAL
        addView(fields)
        addView(list, LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, 0, 1f))
    }
    private var asked: String? = null
    private var wanted: Scrolled.Rows? = null

    init {
        end.setPadding(0, look.dp(12), 0, 0)
        list.adapter = lines
    }

    override fun fits(contents: Contents) = contents is Contents.Rows

    override fun bind(screen: Screen) {
        val rows = screen.body as Contents.Rows
        if (rebind(listOfNotNull(screen.banner) + rows.header)) {
            fields.removeAllViews()
            header.removeAllViews()
            (if (widgets.values.any { it.shown is FieldView }) fields else header).wide(title)
            for (bound in widgets.values) (if (bound.shown is FieldView) fields else header).wide(bound.shown.view)
            fields.visibility = if (fields.childCount == 0) View.GONE else View.VISIBLE
        }
        end.bind(screen.actions)
        asked = null
        lines.show(rows.rows, rows.more)
    }

    /** Asks for the lines after the last one, once. */
    private fun further(last: String) {
        if (asked == last) return
        asked = last
        more(last) { came ->
            if (came == null || asked != last) return@more
            lines.add(came.rows, came.more)
            wanted?.let(::scrollTo)
        }
    }

    override fun scrolled(): Scrolled {
        val top = list.getChildAt(0)?.top ?: 0
        return Scrolled.Rows(lines.count, list.firstVisiblePosition, top - list.paddingTop)
    }

    override fun scrollTo(place: Scrolled) {
        if (place !is Scrolled.Rows) return
        // The core draws the first lines; those that stood there are asked for until the place is reached.
        if (place.first - list.headerViewsCount >= lines.count && lines.more) {
            wanted = place
            lines.last?.let(::further)
            return
        }
        wanted = null
        list.setSelectionFromTop(place.first, place.top)
    }

    override fun toTop() = list.setSelection(0)

    override fun reveal(view: View) = Unit
}

/** The lines that are here, and whether there are more. */
private class LineAdapter(private val look: Look, private val hand: Hand, private val further: (String) -> Unit) : BaseAdapter() {
    private var lines = listOf<Line>()
    var more = false
        private set
    val last: String? get() = lines.lastOrNull()?.id

    fun show(first: List<Line>, more: Boolean) {
        // Lines that are here and still lead on from these stay: nothing jumps.
        val stays = lines.size > first.size && lines.subList(0, first.size).map { it.id } == first.map { it.id } && more
        lines = if (stays) first + lines.drop(first.size) else first
        if (!stays) this.more = more
        notifyDataSetChanged()
    }

    fun add(further: List<Line>, more: Boolean) {
        lines = lines + further
        this.more = more
        notifyDataSetChanged()
    }

    override fun getCount() = lines.size
    override fun getItem(place: Int) = lines[place]
    override fun getItemId(place: Int) = place.toLong()
    override fun areAllItemsEnabled() = false
    override fun isEnabled(place: Int) = false

    override fun getView(place: Int, old: View?, parent: ViewGroup): View {
        if (more && place >= lines.size - AHEAD) last?.let(further)
        val shown = (old?.tag as? LineView) ?: LineView(look, hand)
        shown.bind(lines[place])
        return shown.view
    }

    private companion object {
        /** So many lines before the end, more are asked for. */
        const val AHEAD = 20
    }
}

/** A line: an icon, a name, what else stands there, how it stands. All of it is one button. */
private class LineView(private val look: Look, private val hand: Hand) {
    private val icon = look.icon(Glyph.KNOW)
    private val label = look.words(bold = true)
    private val hint = look.words(Letters.HINT, colour = look.palette.soft)
    private val status = look.words(Letters.HINT, bold = true).apply {
        setPadding(look.dp(12), look.dp(4), look.dp(12), look.dp(4))
    }
    private val on = look.icon(Glyph.FORWARD, size = 20).apply { setImageResource(R.drawable.on) }
    private var id = ""
    private val touched = Beside(look, 14)
    val view: View = FrameLayout(look.context)

    init {
        val line = touched
        line.setPadding(look.dp(4), look.dp(10), 0, look.dp(10))
        line.minimumHeight = look.dp(Space.MAIN)
        line.icon(icon, Space.ICON)
        line.words(look.column(3).apply {
            wide(label)
            wide(hint)
            addView(status, ViewGroup.LayoutParams.WRAP_CONTENT, ViewGroup.LayoutParams.WRAP_CONTENT)
        })
        line.end(on, 20)
        line.isFocusable = true
        line.background = look.touchable(look.ground(look.palette.paper, look.palette.paper, 0f, 0))
        line.accessibilityDelegate = Role(Button::class.java)
        line.setOnClickListener { hand.tap(id) }
        val between = View(look.context).apply { setBackgroundColor(look.palette.line) }
        (view as FrameLayout).addView(line, ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT)
        val edge = FrameLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, look.dp(1), android.view.Gravity.BOTTOM)
        view.addView(between, edge)
        view.tag = this
    }

    fun bind(line: Line) {
        id = line.id
        touched.named(id)
        val colour = look.palette.of(line.tone, look.area)
        with(look) { icon.drawing(line.glyph, if (line.tone == Tone.CARE) colour.strong else this.colour.strong) }
        label.say(line.label)
        hint.sayOrHide(line.hint)
        status.sayOrHide(line.status)
        status.setTextColor(colour.strong)
        status.background = look.ground(colour.tint, if (look.palette.sun) colour.strong else colour.tint, 14f)
    }
}
