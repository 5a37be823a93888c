package weft.app.widget

import android.text.Editable
import android.text.TextWatcher
import android.view.View
import android.view.ViewGroup
import android.widget.BaseAdapter
import android.widget.Button
import android.widget.LinearLayout
import android.widget.ListView
import android.widget.Spinner
import android.widget.TextView
import java.text.Normalizer
import weft.app.R
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.Space
import weft.app.look.heading
import weft.app.look.say
import weft.app.look.tagged
import weft.core.Control
import weft.core.Phrase
import weft.core.Tile
import weft.core.Widget

/** One of many: what is chosen stands in a field; a tap lays the list over the screen, searched by typing. */
class SelectView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val chosen = look.opening(R.drawable.down)
    private val labelled = Labelled(look, chosen)
    override val view: View = labelled.view
    override val focus: View get() = chosen

    init {
        labelled.names(chosen, Spinner::class.java, described = true)
    }

    override fun bind(widget: Widget) {
        val tiles = (widget.control as Control.Select).tiles
        labelled.bind(widget)
        val now = tiles.find { it.chosen }
        if (now == null) chosen.text = "" else chosen.say(now.label)
        chosen.contentDescription = listOfNotNull(widget.label.value, now?.label?.value).joinToString(", ")
        chosen.setOnClickListener {
            hand.over(Choices(look, hand, widget.label, tiles) { tile ->
                hand.closeOver()
                hand.choose(widget.id, tile.id)
            })
        }
    }

    override fun mistake(said: Phrase?) = labelled.mistake(said)
}

/** A long list of choices with a field to search it. */
class Choices(look: Look, hand: Hand, label: Phrase, tiles: List<Tile>, chosen: (Tile) -> Unit) : LinearLayout(look.context) {
    private val search = look.field().apply {
        isSingleLine = true
        id = View.generateViewId()
    }

    init {
        orientation = VERTICAL
        val list = ListView(look.context).apply {
            divider = null
            dividerHeight = look.dp(8)
            clipToPadding = false
        }
        val adapter = ChoiceAdapter(look, tiles, chosen)
        list.adapter = adapter
        val nothing = look.words(colour = look.palette.soft).apply {
            say(hand.words.nothing)
            live(true)
        }
        val inner = look.column(8)
        inner.wide(look.words(Letters.TITLE, bold = true).apply { heading() }).say(label)
        inner.wide(look.words(Letters.HINT, colour = look.palette.soft).apply { labelFor = search.id }).say(hand.words.search)
        inner.wide(search)
        inner.wide(nothing)
        addView(inner)
        addView(list, LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, 0, 1f).apply { topMargin = look.dp(12) })
        search.addTextChangedListener(object : TextWatcher {
            override fun beforeTextChanged(text: CharSequence, start: Int, count: Int, after: Int) = Unit
            override fun onTextChanged(text: CharSequence, start: Int, before: Int, count: Int) = Unit
            override fun afterTextChanged(text: Editable) {
                adapter.search(text.toString())
                nothing.visibility = if (adapter.count == 0) View.VISIBLE else View.GONE
            }
        })
        nothing.visibility = View.GONE
    }
}

private class ChoiceAdapter(private val look: Look, private val tiles: List<Tile>, private val chosen: (Tile) -> Unit) : BaseAdapter() {
    private var found = tiles

    fun search(letters: String) {
        val wanted = letters.folded()
        found = tiles.filter { wanted in it.label.value.folded() || wanted in it.hint?.value.orEmpty().folded() }
        notifyDataSetChanged()
    }

    override fun getCount() = found.size
    override fun getItem(place: Int) = found[place]
    override fun getItemId(place: Int) = place.toLong()

    override fun getView(place: Int, old: View?, parent: ViewGroup): View {
        val tile = found[place]
        // A tile is cheap, and a list of choices is short beside a list of records.
        return TileView(look, any = false, { null }) { chosen(tile) }.apply { bind(tile) }.view
    }
}

/** Without accents and case, as people type when they search. */
private fun String.folded(): String =
    Normalizer.normalize(this, Normalizer.Form.NFD).filterNot { Character.getType(it) == Character.NON_SPACING_MARK.toInt() && it < '\u0900' }.lowercase()

/** Looks like a field, and opens something to choose from: an icon at its end says so. */
fun Look.opening(drawable: Int): TextView = words().apply {
    background = touchable(ground(palette.card, palette.soft, Space.CORNER, 2))
    setPadding(dp(14), dp(10), dp(14), dp(10))
    minHeight = dp(Space.TARGET)
    isFocusable = true
    val icon = context.getDrawable(drawable)!!.mutate()
    icon.setTint(colour.strong)
    icon.setBounds(0, 0, dp(20), dp(20))
    setCompoundDrawablesRelative(null, null, icon, null)
    compoundDrawablePadding = dp(8)
}

/** A button of words, outlined or filled. */
fun Look.button(filled: Boolean): Button = Button(context).apply {
    letters(Letters.WORDS, bold = true, colour = if (filled) palette.paper else colour.strong)
    gravity = android.view.Gravity.CENTER
    isAllCaps = false
    stateListAnimator = null
    minimumHeight = dp(if (filled) Space.MAIN else Space.TARGET)
    minHeight = minimumHeight
    setPadding(dp(16), dp(10), dp(16), dp(10))
    background = touchable(ground(if (filled) colour.strong else palette.paper, colour.strong, Space.CORNER, 2))
}

/** Words on a button. */
fun Button.called(phrase: Phrase) {
    text = phrase.tagged()
    textDirection = if (phrase.dir == weft.core.Dir.RTL) View.TEXT_DIRECTION_RTL else View.TEXT_DIRECTION_LTR
}
