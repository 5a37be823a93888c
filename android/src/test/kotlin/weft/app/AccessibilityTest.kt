package weft.app

import android.os.Build
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.Button
import android.widget.CheckBox
import android.widget.EditText
import android.widget.ImageButton
import android.widget.ListView
import android.widget.RadioButton
import android.widget.Spinner
import android.widget.Switch
import android.widget.ToggleButton
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import weft.core.Contents
import weft.core.Control
import weft.core.Screen
import weft.core.Tile
import weft.core.Widget

/**
 * What a screen reader is told of every screen: each thing that can be touched has a name, a role and how it stands; what is wrong
 * is tied to its field; there is one title, and headings below it; and all is read in the order in which the core gives it.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [26, 34])
class AccessibilityTest {
    private val wrong = mutableListOf<String>()

    @Test fun `every screen can be used without being seen`() {
        val shown = Shown(Showing("en"))
        Shown.screens("en").forEachIndexed { place, screen ->
            shown.show(screen)
            Walk("%03d-%s".format(place, screen.id), shown.view, screen).walk()
        }
        assertEquals(wrong.joinToString("\n"), 0, wrong.size)
    }

    private inner class Walk(private val name: String, private val view: View, private val screen: Screen) {
        /** What is read, in order. */
        private val read = mutableListOf<String>()
        private var headings = 0

        fun walk() {
            of(view)
            if (headings == 0) wrong("has no heading")
            inOrder()
            for (widget in screen.widgets) told(widget)
        }

        private fun of(view: View) {
            if (view.visibility != View.VISIBLE || view.importantForAccessibility == View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS) return
            if (view.importantForAccessibility != View.IMPORTANT_FOR_ACCESSIBILITY_NO) {
                val node = view.createAccessibilityNodeInfo()
                (node.contentDescription ?: node.text)?.let { read += it.toString() }
                if (Build.VERSION.SDK_INT >= 28 && node.isHeading || node.collectionItemInfo?.isHeading == true) headings++
                if (node.isClickable && view !is ListView) touched(view, node)
            }
            if (view is ViewGroup) (0 until view.childCount).forEach { of(view.getChildAt(it)) }
        }

        private fun touched(view: View, node: AccessibilityNodeInfo) {
            val called = Eye.named(view)
            if (called.isBlank()) wrong("${view.javaClass.simpleName} has no name")
            val role = node.className?.toString()
            if (role !in ROLES) wrong("\"$called\" is a $role, which no screen reader names")
            if (role in CHECKABLE && !node.isCheckable) wrong("\"$called\" does not say whether it is chosen")
        }

        /** Title, widgets, lines and actions, each after the one before. */
        private fun inOrder() {
            // Of a long list only what is in sight is there.
            val there = all(view).filter { it.isShown }.mapNotNull { it.getTag(R.id.core) }.toSet()
            val lines = (screen.body as? Contents.Rows)?.rows.orEmpty().filter { it.id in there }.map { it.label.value }
            val actions = screen.actions.filter { it.id in there }.map { it.label.value }
            // Fields stand above a list, wherever the core has them.
            val widgets = screen.widgets.filter { screen.body is Contents.Form || it.control !is Control.Field }.map { it.label.value }
            val wanted = listOf(screen.title.value) + widgets + lines + actions
            var from = 0
            for (words in wanted) {
                val at = (from until read.size).firstOrNull { read[it] == words || read[it].startsWith("$words,") }
                if (at == null) return wrong("\"$words\" is not read after \"${read.getOrNull(from - 1)}\"")
                from = at + 1
            }
        }

        private fun told(widget: Widget) {
            val there = all(view).filter { it.getTag(R.id.core) == widget.id }
            if (there.isEmpty()) return wrong("${widget.id} is not drawn")
            val nodes = there.flatMap { all(it) }.filter { it.visibility == View.VISIBLE }.map { it to it.createAccessibilityNodeInfo() }
            if (widget.live && there.none { it.accessibilityLiveRegion != View.ACCESSIBILITY_LIVE_REGION_NONE }) wrong("${widget.id} changes unheard")
            val said = widget.mistake?.value
            if (said != null && nodes.none { (_, node) -> node.isContentInvalid && node.error?.toString() == said || node.text?.toString() == said }) {
                wrong("what is wrong with ${widget.id} is not told")
            }
            if (said != null && widget.control is Control.Field && nodes.none { (_, node) -> node.isContentInvalid && node.error?.toString() == said }) {
                wrong("what is wrong with ${widget.id} is not tied to its field")
            }
            for (tile in tiles(widget)) {
                val node = nodes.firstOrNull { (one, _) -> one.getTag(R.id.core) == tile.id }?.second
                if (node == null) wrong("${tile.id} of ${widget.id} is not drawn")
                else if (node.isChecked != tile.chosen) wrong("${tile.id} of ${widget.id} is chosen: ${tile.chosen}, and told otherwise")
            }
            if (widget.control is Control.Field || widget.control is Control.Amount) {
                val entry = nodes.firstOrNull { (one, _) -> one is EditText }?.first
                if (entry == null || Eye.named(entry).isBlank() && entry is EditText && entry.text.isEmpty()) wrong("${widget.id} has no label")
            }
        }

        private fun tiles(widget: Widget): List<Tile> = when (val control = widget.control) {
            is Control.ChoiceTiles -> control.tiles
            is Control.Checklist -> control.tiles
            else -> emptyList()
        }

        private fun wrong(what: String) {
            wrong += "$name: $what"
        }
    }

    private companion object {
        val CHECKABLE = setOf(RadioButton::class.java.name, CheckBox::class.java.name, ToggleButton::class.java.name)
        /** What screen readers have a word for. */
        val ROLES = CHECKABLE + setOf(Button::class.java, ImageButton::class.java, EditText::class.java, Spinner::class.java, Switch::class.java).map { it.name }
    }
}
