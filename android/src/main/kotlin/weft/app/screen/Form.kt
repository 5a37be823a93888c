package weft.app.screen

import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.widget.LinearLayout
import android.widget.ScrollView
import weft.app.look.Look
import weft.app.look.Space
import weft.app.widget.Hand
import weft.app.widget.column
import weft.core.Contents
import weft.core.Screen

/** Widgets one below the other. Never recycled: a field keeps what is typed into it. */
class Form(look: Look, hand: Hand) : Body(look, hand) {
    private val column = look.column(Space.GAP).apply {
        val margin = look.dp(Space.MARGIN)
        setPadding(margin, look.dp(8), margin, look.dp(16))
    }
    private val scroll = ScrollView(look.context).apply {
        isFillViewport = true
        isSaveEnabled = false
        addView(column, ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT)
    }
    override val view: View = scroll

    override fun fits(contents: Contents) = contents is Contents.Form

    override fun bind(screen: Screen) {
        val form = screen.body as Contents.Form
        if (rebind(listOfNotNull(screen.banner) + form.widgets)) {
            arranged(listOf(title) + widgets.values.map { it.shown.view } + end)
        }
        end.bind(screen.actions)
    }

    /** Puts views in this order; those that stand right already are not touched, so that none loses its focus. */
    private fun arranged(views: List<View>) {
        val gone = (0 until column.childCount).map(column::getChildAt).filter { it !in views }
        gone.forEach(column::removeView)
        views.forEachIndexed { place, view ->
            if (column.getChildAt(place) === view) return@forEachIndexed
            (view.parent as? ViewGroup)?.removeView(view)
            column.addView(view, place, LinearLayout.LayoutParams(LinearLayout.LayoutParams.MATCH_PARENT, LinearLayout.LayoutParams.WRAP_CONTENT))
        }
    }

    override fun scrolled() = Scrolled.Form(scroll.scrollY)

    override fun scrollTo(place: Scrolled) {
        if (place is Scrolled.Form) scroll.post { scroll.scrollTo(0, place.y) }
    }

    override fun toTop() {
        scroll.post { scroll.scrollTo(0, 0) }
    }

    override fun reveal(view: View) {
        view.post { view.requestRectangleOnScreen(Rect(0, 0, view.width, view.height), true) }
    }
}
