package weft.app.widget

import android.text.TextPaint
import android.view.View
import android.view.ViewGroup
import android.widget.CheckBox
import android.widget.CompoundButton
import android.widget.ImageView
import android.widget.RadioButton
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.Space
import weft.app.look.named
import weft.app.look.say
import weft.app.look.sayOrHide
import weft.core.Control
import weft.core.Glyph
import weft.core.Phrase
import weft.core.Tile
import weft.core.Widget

/** Tiles to choose one of, or [any] of. */
class TilesView(look: Look, hand: Hand, private val any: Boolean) : WidgetView(look, hand) {
    private val column = look.column(10)
    private val labelled = Labelled(look, column)
    private val tiles = LinkedHashMap<String, TileView>()
    override val view: View = labelled.view
    override val focus: View get() = tiles.values.firstOrNull()?.view ?: view

    override fun bind(widget: Widget) {
        val (drawn, even) = when (val control = widget.control) {
            is Control.ChoiceTiles -> control.tiles to control.even
            is Control.Checklist -> control.tiles to false
            else -> return
        }
        labelled.bind(widget)
        if (tiles.keys.toList() != drawn.map { it.id }) {
            tiles.clear()
            column.removeAllViews()
            val into = if (even) column.wide(Even(look)) else column
            for (tile in drawn) {
                val made = TileView(look, any, { labelled.mistake }) { on ->
                    if (any) hand.toggle(widget.id, tile.id, on) else hand.choose(widget.id, tile.id)
                }
                tiles[tile.id] = made
                into.addView(made.view, ViewGroup.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT))
            }
        }
        for (tile in drawn) tiles.getValue(tile.id).bind(tile)
    }

    override fun mistake(said: Phrase?) = labelled.mistake(said)
}

/** A tile: a circle or a square that shows whether it is chosen, an icon, and words. */
class TileView(private val look: Look, private val any: Boolean, mistake: () -> Phrase?, private val tapped: (Boolean) -> Unit) {
    private val mark: CompoundButton = (if (any) CheckBox(look.context) else RadioButton(look.context)).apply {
        isClickable = false
        isFocusable = false
        background = null
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        buttonTintList = android.content.res.ColorStateList.valueOf(look.colour.strong)
    }
    private val icon: ImageView = look.icon(Glyph.CHOICE)
    // A name in letters of the other direction stands by its icon all the same.
    private val label = look.words(bold = true).apply { textAlignment = View.TEXT_ALIGNMENT_VIEW_START }
    private val hint = look.words(Letters.HINT, colour = look.palette.soft).apply { textAlignment = View.TEXT_ALIGNMENT_VIEW_START }
    val view = Beside(look, 10)

    init {
        val (across, down) = look.dp(14) to look.dp(12)
        view.setPadding(across, down, across, down)
        view.minimumHeight = look.dp(Space.MAIN)
        view.icon(mark, MARK)
        view.icon(icon, Space.ICON)
        view.words(look.column(2).apply {
            wide(label)
            wide(hint)
        })
        view.isFocusable = true
        view.setOnClickListener { tapped(!any || !mark.isChecked) }
        val type = if (any) CheckBox::class.java else RadioButton::class.java
        view.accessibilityDelegate = Role(type, checkable = true) { Role.Described(mark.isChecked, mistake()) }
    }

    fun bind(tile: Tile) {
        view.named(tile.id)
        label.say(tile.label)
        hint.sayOrHide(tile.hint)
        // The mark is a circle already.
        icon.visibility = if (tile.glyph == Glyph.CHOICE) View.GONE else View.VISIBLE
        with(look) { icon.drawing(tile.glyph, colour.strong) }
        mark.isChecked = tile.chosen
        // Mark and ground change together, without the mark's own animation.
        mark.jumpDrawablesToCurrentState()
        val (palette, colour) = look.palette to look.colour
        val ground =
            if (tile.chosen) look.ground(colour.tint, colour.strong, Space.TILE_CORNER, 2)
            else look.ground(palette.card, palette.line, Space.TILE_CORNER)
        view.background = look.touchable(ground)
    }

    private companion object {
        const val MARK = 32
    }
}

/** Tiles of the same size side by side; one below the other where a word would have to be broken. */
class Even(private val look: Look) : ViewGroup(look.context) {
    private val gap = look.dp(10)
    private var stacked = false

    private val shown: List<View> get() = (0 until childCount).map(::getChildAt)

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val width = MeasureSpec.getSize(widthSpec)
        val side = (width - gap * (childCount - 1)) / childCount.coerceAtLeast(1)
        stacked = shown.any { narrowest(it) > side }
        val each = MeasureSpec.makeMeasureSpec(if (stacked) width else side, MeasureSpec.EXACTLY)
        shown.forEach { it.measure(each, MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED)) }
        val highest = shown.maxOfOrNull { it.measuredHeight } ?: 0
        val high = MeasureSpec.makeMeasureSpec(highest, MeasureSpec.EXACTLY)
        shown.forEach { it.measure(each, high) }
        setMeasuredDimension(width, if (stacked) highest * childCount + gap * (childCount - 1) else highest)
    }

    override fun onLayout(changed: Boolean, l: Int, t: Int, r: Int, b: Int) {
        val rightToLeft = layoutDirection == LAYOUT_DIRECTION_RTL
        shown.forEachIndexed { place, child ->
            val (wide, high) = child.measuredWidth to child.measuredHeight
            val top = if (stacked) place * (high + gap) else 0
            val along = if (stacked) 0 else place * (wide + gap)
            val left = if (rightToLeft) width - along - wide else along
            child.layout(left, top, left + wide, top + high)
        }
    }

    /** The narrowest that a tile can be with no word broken. */
    private fun narrowest(tile: View): Int = tile.paddingLeft + tile.paddingRight + look.dp(BESIDE) + tile.longestWord()

    private companion object {
        /** The mark and the icon with the room between. */
        const val BESIDE = 32 + 10 + Space.ICON + 10
    }
}

/** How wide the longest word is, in pixels. */
fun longestWord(text: CharSequence, paint: TextPaint): Int =
    text.split(' ', '\n').maxOfOrNull { Math.ceil(paint.measureText(it).toDouble()).toInt() } ?: 0
