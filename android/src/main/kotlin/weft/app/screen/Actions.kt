package weft.app.screen

import android.view.Gravity
import android.widget.Button
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.Space
import weft.app.look.named
import weft.app.look.say
import weft.app.look.sayOrHide
import weft.app.widget.Beside
import weft.app.widget.Hand
import weft.app.widget.Role
import weft.app.widget.SecretView
import weft.app.widget.spaced
import weft.app.widget.wide
import weft.core.Action

/** What can be done on a screen, the main action first. */
class Actions(private val look: Look, private val hand: Hand, var secret: () -> SecretView? = { null }) : LinearLayout(look.context) {
    private val made = LinkedHashMap<String, Made>()

    private class Made(val button: LinearLayout, val icon: ImageView, val label: TextView, val hint: TextView, val main: Boolean)

    init {
        orientation = VERTICAL
        spaced(look, 10)
    }

    fun bind(actions: List<Action>) {
        if (made.keys.toList() != actions.map { it.id } || made.values.map { it.main } != actions.map { it.main }) {
            removeAllViews()
            made.clear()
            for (action in actions) made[action.id] = make(action)
        }
        for (action in actions) with(made.getValue(action.id)) {
            button.named(action.id)
            label.say(action.label)
            hint.sayOrHide(action.hint)
            with(look) { icon.drawing(action.glyph, if (main) palette.paper else colour.strong) }
        }
    }

    private fun make(action: Action): Made {
        val (palette, colour) = look.palette to look.colour
        val hint = look.words(Letters.HINT, colour = palette.soft).apply { gravity = Gravity.CENTER }
        val icon = look.icon(action.glyph)
        val label = look.words(bold = true, colour = if (action.main) palette.paper else colour.strong).apply { gravity = Gravity.CENTER }
        val button = Beside(look, 10).apply {
            gravity = Gravity.CENTER
            minimumHeight = look.dp(if (action.main) Space.MAIN else Space.TARGET)
            setPadding(look.dp(16), look.dp(10), look.dp(16), look.dp(10))
            background = look.touchable(look.ground(if (action.main) colour.strong else palette.paper, colour.strong, Space.CORNER, 2))
            icon(icon, SIZE)
            words(label, centred = true)
            isFocusable = true
            accessibilityDelegate = Role(Button::class.java)
            setOnClickListener {
                // On a screen with a hidden field the main action hands over what was typed there.
                if (!action.main || secret()?.handOver() != true) hand.tap(action.id)
            }
        }
        // What it means is said before it is done.
        wide(hint)
        wide(button)
        return Made(button, icon, label, hint, action.main)
    }

    private companion object {
        /** dp of an icon on a button. */
        const val SIZE = 24
    }
}
