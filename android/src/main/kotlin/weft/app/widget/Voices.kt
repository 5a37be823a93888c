package weft.app.widget

import android.view.Gravity
import android.view.View
import android.widget.ImageButton
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.Switch
import android.widget.ToggleButton
import weft.app.R
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.Space
import weft.app.look.say
import weft.app.look.sayOrHide
import weft.app.look.tagged
import weft.core.Control
import weft.core.Glyph
import weft.core.Widget

/** A recording to be heard, or a film to be seen: held to the ear unless whoever listens chooses otherwise, each time. */
class PlayerView(look: Look, hand: Hand, private val film: Boolean) : WidgetView(look, hand) {
    private val icon: ImageView = look.icon(Glyph.HEAR)
    private val label = look.words(bold = true)
    private val does = look.words(Letters.HINT, colour = look.palette.soft).apply { live(true) }
    private val button: LinearLayout = Beside(look, 12).apply {
        background = look.touchable(look.ground(look.palette.card, look.colour.strong, Space.CORNER, 2))
        setPadding(look.dp(14), look.dp(10), look.dp(14), look.dp(10))
        minimumHeight = look.dp(Space.MAIN)
        isFocusable = true
        icon(icon, Space.ICON)
        words(look.column(2).apply {
            wide(label)
            wide(does)
        })
        accessibilityDelegate = Role(android.widget.Button::class.java)
    }
    private val aloud = Switch(look.context).apply {
        with(look) { letters(Letters.HINT, bold = false, colour = palette.ink) }
        text = hand.words.aloud.tagged()
        minHeight = look.dp(Space.TARGET)
        isSaveEnabled = false
    }
    private val hint = look.words(Letters.HINT, colour = look.palette.soft)
    override val view: View = look.column(6).apply {
        wide(button)
        wide(aloud)
        wide(hint)
    }
    override val focus: View get() = button

    override fun bind(widget: Widget) {
        label.say(widget.label)
        hint.sayOrHide(widget.hint)
        stands(if (film) R.drawable.glyph_film else R.drawable.play, hand.words.listen)
        button.setOnClickListener { hand.play(widget.id, aloud.isChecked, film, ::heard) }
    }

    private fun heard(now: Playing) = when (now) {
        Playing.PLAYS -> stands(R.drawable.stop, hand.words.stop)
        Playing.ENDED -> stands(R.drawable.play, hand.words.listen)
        Playing.MISSING -> stands(R.drawable.play, hand.words.missing)
        Playing.UNPLAYABLE -> stands(R.drawable.play, hand.words.unplayable)
    }

    private fun stands(drawable: Int, words: weft.core.Phrase) {
        icon.setImageResource(drawable)
        does.say(words)
    }
}

/** The button that records: round, large, and a square to stop while it runs. */
class RecorderView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val button = ImageButton(look.context).apply {
        scaleType = ImageView.ScaleType.CENTER
        accessibilityDelegate = Role(ToggleButton::class.java, checkable = true) { Role.Described(checked = running) }
    }
    private val label = look.words(bold = true).apply { gravity = Gravity.CENTER }
    private val hint = look.words(Letters.HINT, colour = look.palette.soft).apply { gravity = Gravity.CENTER }
    private val wrong = look.words(Letters.HINT, bold = true, colour = look.palette.mistake)
    override val view: LinearLayout = look.column(8).apply {
        gravity = Gravity.CENTER_HORIZONTAL
        addView(button, look.dp(SIZE), look.dp(SIZE))
        wide(label)
        wide(hint)
        wide(wrong)
    }
    override val focus: View get() = button
    private var running = false

    override fun bind(widget: Widget) {
        running = (widget.control as Control.Recorder).running
        view.live(widget.live)
        label.say(widget.label)
        // The button is called by what stands under it.
        label.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        button.contentDescription = widget.label.tagged()
        hint.sayOrHide(widget.hint)
        wrong.sayOrHide(widget.mistake)
        val (strong, paper) = look.colour.strong to look.palette.paper
        button.background = look.touchable(look.ground(if (running) strong else look.colour.tint, strong, SIZE / 2f, 2))
        button.setImageResource(if (running) R.drawable.stop else R.drawable.glyph_record)
        button.imageTintList = android.content.res.ColorStateList.valueOf(if (running) paper else strong)
        button.setOnClickListener { hand.tap(widget.id) }
    }

    override fun mistake(said: weft.core.Phrase?) = wrong.sayOrHide(said)

    private companion object {
        /** dp; at least 72. */
        const val SIZE = 88
    }
}
