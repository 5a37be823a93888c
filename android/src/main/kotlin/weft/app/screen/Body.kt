package weft.app.screen

import android.view.View
import android.widget.TextView
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.heading
import weft.app.look.named
import weft.app.look.sayOrHide
import weft.app.widget.Hand
import weft.app.widget.SecretView
import weft.app.widget.WidgetView
import weft.core.Contents
import weft.core.Phrase
import weft.core.Screen
import weft.core.Widget

/** Where contents were scrolled to. */
sealed class Scrolled {
    /** A form, in pixels. */
    class Form(val y: Int) : Scrolled()

    /** A list: so many lines were there, this one stood first, so many pixels from the top. */
    class Rows(val lines: Int, val first: Int, val top: Int) : Scrolled()
}

/** The contents of a screen between its corners and what stays at the bottom. */
abstract class Body(protected val look: Look, protected val hand: Hand) {
    abstract val view: View

    /** The title, where the corners leave it no room. */
    val title: TextView = look.words(Letters.TITLE, bold = true).apply { heading() }

    /** The actions, where they come after the contents. */
    val end = Actions(look, hand)

    /** The widgets, by their ids in reading order. */
    protected val widgets = LinkedHashMap<String, Bound>()

    /** A widget with the view that shows it. */
    protected class Bound(val widget: Widget, val shown: WidgetView)

    /** Whether this kind of contents can be bound here. */
    abstract fun fits(contents: Contents): Boolean

    abstract fun bind(screen: Screen)

    abstract fun scrolled(): Scrolled

    abstract fun scrollTo(place: Scrolled)

    abstract fun toTop()

    /** Brings a widget into sight. */
    abstract fun reveal(view: View)

    fun widget(id: String): WidgetView? = widgets[id]?.shown

    fun secret(): SecretView? = widgets.values.firstNotNullOfOrNull { it.shown as? SecretView }

    fun flush() = widgets.values.forEach { it.shown.flush() }

    fun mistakes(said: Map<String, Phrase>) = widgets.forEach { (id, bound) -> bound.shown.mistake(said[id]) }

    fun titled(phrase: Phrase?) = title.sayOrHide(phrase)

    private var arranged = false

    /** Widgets that were here keep their views; true if the order or the kinds changed, and the first time. */
    protected fun rebind(drawn: List<Widget>): Boolean {
        val before = widgets.toMap()
        val order = before.keys.toList()
        widgets.clear()
        var changed = !arranged || order != drawn.map { it.id }
        arranged = true
        for (widget in drawn) {
            val old = before[widget.id]?.takeIf { it.widget.control::class == widget.control::class }
            if (old == null) changed = true
            val shown = old?.shown ?: WidgetView.of(widget.control, look, hand)
            widgets[widget.id] = Bound(widget, shown)
            shown.view.named(widget.id)
            shown.bind(widget)
        }
        return changed
    }
}
