package weft.app.screen

import android.view.View
import android.view.ViewGroup
import android.widget.LinearLayout
import weft.app.look.Look
import weft.app.look.Space
import weft.app.widget.Hand
import weft.app.widget.button
import weft.app.widget.called

/** Something laid over a screen: help, a list of choices. Its button closes it, and so does back. */
class Over(look: Look, hand: Hand, view: View, closes: Boolean) : LinearLayout(look.context) {
    val close = look.button(filled = false).apply {
        called(hand.words.close)
        setOnClickListener { hand.closeOver() }
    }

    init {
        orientation = VERTICAL
        val margin = look.dp(Space.MARGIN)
        setPadding(margin, margin, margin, margin)
        setBackgroundColor(look.palette.paper)
        // Touches end here.
        isClickable = true
        addView(view, LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, 0, 1f))
        if (!closes) addView(close, LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT).apply { topMargin = look.dp(12) })
    }
}
