package weft.app.widget

import android.content.Context
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.LinearLayout
import android.widget.TextView
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.sayOrHide
import weft.core.Control
import weft.core.Phrase
import weft.core.Widget

/** What is drawn of one widget. It is bound anew each time the widget is drawn, so that focus and what is being typed stay. */
abstract class WidgetView(protected val look: Look, protected val hand: Hand) {
    abstract val view: View

    abstract fun bind(widget: Widget)

    /** Sends what is typed and not sent yet. */
    open fun flush() = Unit

    /** What is wrong with it now. */
    open fun mistake(said: Phrase?) = Unit

    /** What takes the focus, if the core gives it to this widget. */
    open val focus: View get() = view

    protected val context: Context get() = look.context

    companion object {
        /** The view of a kind of widget. A kind without one does not compile. */
        fun of(control: Control, look: Look, hand: Hand): WidgetView = when (control) {
            is Control.Heading -> HeadingView(look, hand)
            is Control.Paragraph -> ParagraphView(look, hand)
            is Control.BilingualPair -> PairView(look, hand)
            is Control.ChoiceTiles -> TilesView(look, hand, any = false)
            is Control.Checklist -> TilesView(look, hand, any = true)
            is Control.Select -> SelectView(look, hand)
            is Control.Field, is Control.Amount -> FieldView(look, hand)
            is Control.Secret -> SecretView(look, hand)
            is Control.DayField -> DayView(look, hand)
            is Control.Number -> NumberView(look, hand)
            is Control.QrShow -> QrView(look, hand)
            is Control.Photo -> PhotoView(look, hand)
            is Control.Player -> PlayerView(look, hand, film = false)
            is Control.Film -> PlayerView(look, hand, film = true)
            is Control.Recorder -> RecorderView(look, hand)
            is Control.Grid -> GridView(look, hand)
            is Control.Status -> StatusView(look, hand)
            is Control.Progress -> ProgressView(look, hand)
            is Control.Banner -> BannerView(look, hand)
        }
    }
}

/** A column with room between what stands in it. */
fun Look.column(gap: Int): LinearLayout = LinearLayout(context).apply {
    orientation = LinearLayout.VERTICAL
    spaced(this@column, gap)
}

/** A row with room between what stands in it. */
fun Look.row(gap: Int): LinearLayout = LinearLayout(context).apply {
    orientation = LinearLayout.HORIZONTAL
    gravity = android.view.Gravity.CENTER_VERTICAL
    spaced(this@row, gap)
}

/** Room in dp between what stands in it. */
fun LinearLayout.spaced(look: Look, gap: Int) {
    val size = look.dp(gap)
    dividerDrawable = android.graphics.drawable.GradientDrawable().apply { setSize(size, size) }
    showDividers = LinearLayout.SHOW_DIVIDER_MIDDLE
}

/** Adds a view as wide as its parent. */
fun <V : View> LinearLayout.wide(view: V): V = view.also {
    addView(it, LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT))
}

/** What a screen reader is told about a view beyond its words. */
class Role(
    private val type: Class<out View>,
    private val checkable: Boolean = false,
    private val described: () -> Described = { Described() },
) : View.AccessibilityDelegate() {
    /** How it stands now. */
    class Described(val checked: Boolean = false, val mistake: Phrase? = null)

    override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
        super.onInitializeAccessibilityNodeInfo(host, info)
        val now = described()
        info.className = type.name
        info.isCheckable = checkable
        info.isChecked = now.checked
        if (now.mistake != null) {
            info.isContentInvalid = true
            info.error = now.mistake.value
        }
    }
}

/** The name of a widget, what helps with it, and what is wrong, around what is filled in. */
class Labelled(private val look: Look, content: View) {
    val label: TextView = look.words(bold = true)
    private val hint = look.words(Letters.HINT, colour = look.palette.soft)
    private val wrong = look.words(Letters.HINT, bold = true, colour = look.palette.mistake)
    val view: LinearLayout = look.column(6)

    /** What is wrong now. */
    var mistake: Phrase? = null
        private set

    init {
        view.wide(label)
        view.wide(hint)
        view.wide(content)
        view.wide(wrong)
        wrong.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        mistake(null)
    }

    fun bind(widget: Widget) {
        label.sayOrHide(widget.label)
        hint.sayOrHide(widget.hint)
        mistake(widget.mistake)
    }

    fun mistake(said: Phrase?) {
        mistake = said
        wrong.sayOrHide(said)
    }

    /** What is filled in there: called by the label, unless it is described by label and value itself, and told what is wrong. */
    fun names(entry: View, type: Class<out View>, described: Boolean = false) {
        entry.id = View.generateViewId()
        if (!described) label.labelFor = entry.id
        entry.accessibilityDelegate = Role(type) { Role.Described(mistake = mistake) }
    }
}
