package weft.app.screen

import android.animation.ValueAnimator
import android.content.Context
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityEvent
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ScrollView
import weft.app.look.Edge
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.Palette
import weft.app.look.Space
import weft.app.look.heading
import weft.app.look.layout
import weft.app.look.say
import weft.app.widget.Hand
import weft.app.widget.SecretView
import weft.app.widget.column
import weft.app.widget.wide
import weft.app.widgets
import weft.core.Contents
import weft.core.Edited
import weft.core.Lines
import weft.core.Phrase
import weft.core.Screen

/** What belongs to a place: where it was scrolled to, while somebody is elsewhere. */
data class Place(val screen: String, val record: String?)

/** Asks the core for further lines of the list that is shown. */
typealias MoreLines = (after: String, then: (Lines?) -> Unit) -> Unit

/**
 * Draws a screen: edge, corners, contents, actions. It is given one screen after the other; as long as that is the same place,
 * views stay and are bound anew, so that focus, what is being typed, and where it is scrolled to stay too.
 */
class ScreenView(context: Context, private val hand: Hand, private val more: MoreLines) : FrameLayout(context) {
    private val column = LinearLayout(context).apply { orientation = LinearLayout.VERTICAL }
    private val scrolled = HashMap<Place, Scrolled>()
    private var drawn: Drawn? = null
    private var over: View? = null

    /** The palette from the next screen on; none = as the phone says. */
    var palette: Palette? = null

    /** The screen that is shown. */
    val screen: Screen? get() = drawn?.screen

    /** The views of one place. */
    private class Drawn(var screen: Screen, val look: Look, val top: TopBar, val body: Body, val pinned: Actions) {
        val place get() = Place(screen.id, screen.record)
    }

    init {
        id = View.generateViewId()
        isSaveFromParentEnabled = false
        addView(column, LayoutParams.MATCH_PARENT, LayoutParams.MATCH_PARENT)
    }

    /** Shows a screen. */
    fun show(screen: Screen) {
        val palette = palette ?: Palette.of(context)
        val before = drawn
        val same = before != null && before.place == Place(screen.id, screen.record) && before.body.fits(screen.body) &&
            before.look.area == screen.area && before.screen.corners.help.label.lang == screen.corners.help.label.lang
        val now = if (same) before!! else anew(screen, Look(context, palette, screen.area), before)
        val told = now.screen.banner?.label != screen.banner?.label
        // A mistake that is new takes the focus; one that stood there does not, while somebody mends another.
        val wrong = screen.focus != null && now.screen.focus != screen.focus && now.screen.mistakeOf(screen.focus!!) == null
        now.screen = screen
        now.top.bind(screen)
        now.body.bind(screen)
        now.pinned.bind(screen.actions)
        if (!same) scrolled.remove(now.place)?.let(now.body::scrollTo)
        // What is told stands before everything else.
        if (same && told && screen.banner != null) now.body.toTop()
        if (!same || wrong) focus(now, moved = !same)
        requestLayout()
    }

    private fun Screen.mistakeOf(id: String): Phrase? = widgets.firstOrNull { it.id == id }?.mistake

    private fun anew(screen: Screen, look: Look, before: Drawn?): Drawn {
        closeOver()
        if (before != null) {
            before.body.flush()
            scrolled[before.place] = before.body.scrolled()
            // Whoever came home is done with what lies further in.
            if (screen.depth == 0u) scrolled.clear()
        }
        column.removeAllViews()
        setBackgroundColor(look.palette.paper)
        layoutDirection = screen.corners.help.label.dir.layout()
        val top = TopBar(look, hand)
        val body = when (screen.body) {
            is Contents.Form -> Form(look, hand)
            is Contents.Rows -> Rows(look, hand, more)
        }
        val pinned = Actions(look, hand) { secret() }.apply {
            setPadding(look.dp(Space.MARGIN), look.dp(8), look.dp(Space.MARGIN), look.dp(16))
        }
        body.end.secret = { secret() }
        column.addView(Edge(look), LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT)
        column.addView(top, LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT)
        column.addView(body.view, LinearLayout.LayoutParams(LayoutParams.MATCH_PARENT, 0, 1f))
        column.addView(pinned, LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT)
        fadeIn()
        return Drawn(screen, look, top, body, pinned).also { drawn = it }
    }

    /** Where the main action hands over what was typed into a hidden field, if the screen has one. */
    private fun secret(): SecretView? = drawn?.body?.secret()

    /** Nothing moves for whoever turned animations off. */
    private fun fadeIn() {
        if (!ValueAnimator.areAnimatorsEnabled() || !isLaidOut) return
        column.alpha = 0f
        column.animate().alpha(1f).setDuration(FADE).start()
    }

    private fun focus(now: Drawn, moved: Boolean) {
        val widget = now.screen.focus?.let(now.body::widget)
        if (widget != null) {
            now.body.reveal(widget.view)
            widget.focus.requestFocus()
            widget.focus.sendAccessibilityEvent(AccessibilityEvent.TYPE_VIEW_FOCUSED)
            widget.focus.performAccessibilityAction(ACCESSIBILITY_FOCUS, null)
        } else if (moved) {
            val title = now.top.title(now.body)
            title.performAccessibilityAction(ACCESSIBILITY_FOCUS, null)
        }
    }

    /** What is wrong with fields changed, and nothing else. */
    fun edited(edited: Edited) {
        drawn?.body?.mistakes(edited.mistakes.associate { it.widget to it.said })
    }

    /** Sends what is typed and not sent yet. */
    fun flush() {
        drawn?.body?.flush()
    }

    /** Lays a view over the screen; what is under it is not read aloud meanwhile. */
    fun over(view: View, closes: Boolean = false) {
        closeOver()
        val look = drawn?.look ?: return
        over = Over(look, hand, view, closes).also {
            addView(it, LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.MATCH_PARENT))
            column.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
            (if (closes) view else it.close).performAccessibilityAction(ACCESSIBILITY_FOCUS, null)
        }
    }

    /** Lays words over the screen. */
    fun tell(vararg said: Phrase) {
        val look = drawn?.look ?: return
        val words = look.column(Space.GAP)
        said.forEachIndexed { place, phrase ->
            words.wide(if (said.size > 1 && place == 0) look.words(Letters.TITLE, bold = true).apply { heading() } else look.words()).say(phrase)
        }
        over(ScrollView(context).apply { addView(words) })
    }

    /** Lays help over the screen. */
    fun help() = screen?.let { tell(it.title, it.corners.helpWords) } ?: Unit

    /** Takes everything away at once, also from memory. */
    fun cover() {
        closeOver()
        scrolled.clear()
        drawn = null
        column.removeAllViews()
    }

    /** Takes it away; false if nothing lies over the screen. */
    fun closeOver(): Boolean {
        val view = over ?: return false
        over = null
        removeView(view)
        column.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_AUTO
        return true
    }

    val isCovered: Boolean get() = over != null

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        drawn?.let { arrange(it, MeasureSpec.getSize(widthSpec), MeasureSpec.getSize(heightSpec)) }
        super.onMeasure(widthSpec, heightSpec)
    }

    /**
     * Whether the title stands between the corners or above the contents, and whether actions stay at the bottom or come after
     * the contents: there on a low screen, above a keyboard, and where they would take too much of it.
     */
    private fun arrange(now: Drawn, width: Int, height: Int) {
        now.body.titled(if (now.top.holdsTitle(width)) null else now.screen.title)
        now.pinned.visibility = View.VISIBLE
        val wide = MeasureSpec.makeMeasureSpec(width, MeasureSpec.EXACTLY)
        now.pinned.measure(wide, MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED))
        val fits = height >= now.look.dp(LOW) && now.pinned.measuredHeight <= height * MOST && now.screen.actions.isNotEmpty()
        now.pinned.visibility = if (fits) View.VISIBLE else View.GONE
        now.body.end.visibility = if (fits || now.screen.actions.isEmpty()) View.GONE else View.VISIBLE
    }

    private companion object {
        /** Milliseconds. */
        const val FADE = 150L
        /** dp of height below which actions come after the contents. */
        const val LOW = 480
        /** How much of the height actions at the bottom may take. */
        const val MOST = 0.3f
        const val ACCESSIBILITY_FOCUS = android.view.accessibility.AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS
    }
}
