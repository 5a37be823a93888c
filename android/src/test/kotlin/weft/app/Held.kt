package weft.app

import android.app.Activity
import android.app.DatePickerDialog
import android.content.DialogInterface
import android.content.Intent
import android.net.Uri
import android.os.Looper
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.ListView
import android.widget.TextView
import java.io.File
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowDialog
import org.robolectric.shadows.ShadowLooper
import weft.app.core.Session
import weft.app.screen.ScreenView
import weft.core.Control
import weft.core.Screen

/** The app in somebody's hand: finds what the core names among the views, and touches it as a finger would. */
class Held {
    private val application = RuntimeEnvironment.getApplication() as TestApplication
    lateinit var controller: ActivityController<MainActivity>
    val activity: MainActivity get() = controller.get()
    val view: ScreenView get() = activity.findScreen()
    val session: Session get() = application.session
    val screen: Screen get() = checkNotNull(view.screen) { "nothing is drawn" }

    fun words() = activity.words

    /** Starts the app over the notebook in this folder. */
    fun start(notebook: File, now: ULong) {
        weft.Bindings.callHere()
        application.over(notebook, now)
        controller = Robolectric.buildActivity(MainActivity::class.java).setup()
        settle()
    }

    /** Types a code on the screen that asks for one, and goes on. */
    fun open(code: String) {
        type(SECRET, code)
        press(screen.actions.first { it.main }.id)
    }

    /** Waits until the core and the views have nothing left to do. */
    fun settle() {
        val until = System.nanoTime() + 20_000_000_000
        do {
            ShadowLooper.idleMainLooper()
            if (session.isQuiet) {
                ShadowLooper.idleMainLooper()
                if (session.isQuiet) return
            }
            Thread.sleep(1)
        } while (System.nanoTime() < until)
        error("the core did not answer")
    }

    /** Touches an action, a line or a corner. */
    fun press(id: String) = touch(find(id))

    fun type(widget: String, words: String) {
        val hidden = screen.widgets.any { it.id == widget && it.control is Control.Secret }
        val entry = within(widget) { it is EditText && it.visibility == View.VISIBLE } as? EditText
        if (entry != null) {
            entry.requestFocus()
            entry.setText(words)
        } else {
            for (digit in words.filter(Char::isDigit)) touch(within(widget) { it is TextView && it.isClickable && it.text.toString() == digit.toString() }!!)
        }
        if (!hidden) {
            // As when somebody types no further.
            shadowOf(Looper.getMainLooper()).idleFor(java.time.Duration.ofMillis(400))
            settle()
        }
    }

    fun choose(widget: String, tile: String) {
        val drawn = within(widget) { it.getTag(R.id.core) == tile }
        if (drawn != null) return touch(drawn)
        touch(within(widget) { it.isClickable }!!)
        val list = all(view).filterIsInstance<ListView>().last()
        touch(inList(list, tile) ?: error("$widget has no choice called $tile"))
    }

    fun pick(widget: String, day: String) {
        val (year, month, date) = day.split('-').map(String::toInt)
        touch(within(widget) { it.isClickable }!!)
        val calendar = ShadowDialog.getLatestDialog() as DatePickerDialog
        calendar.updateDate(year, month - 1, date)
        calendar.getButton(DialogInterface.BUTTON_POSITIVE).performClick()
        calendar.dismiss()
        settle()
    }

    fun back() {
        activity.onBackPressed()
        settle()
    }

    fun hide() {
        controller.pause().stop()
        settle()
        controller.restart().start().resume()
        settle()
    }

    /** Answers the list of files that the app opened with this place, and with others beside it if it asks again. */
    fun file(place: File) {
        var (number, further) = 1 to false
        while (true) {
            val asked = shadowOf(activity).peekNextStartedActivityForResult() ?: break
            // What was picked may lead to a file that is written: that is another one.
            if (number > 1 && asked.intent.action != Intent.ACTION_CREATE_DOCUMENT || number > 1 && !further) break
            shadowOf(activity).nextStartedActivityForResult
            further = asked.intent.action == Intent.ACTION_CREATE_DOCUMENT
            val to = if (number == 1) place else File(place.parentFile, "${place.nameWithoutExtension}.$number")
            number++
            shadowOf(activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(Uri.fromFile(to)))
            settle()
            // Copies are made on a thread of their own.
            for (wait in 0..100) if (activity.devices.documents.isAtWork) Thread.sleep(5) else break
            settle()
        }
        check(number > 1) { "nothing asked for a file" }
    }

    fun handOver(bytes: ByteArray) {
        application.hands.handOver(bytes)
        settle()
    }

    fun stop() {
        application.hands.end()
        settle()
    }

    /** Leaves, if that was not done. */
    fun putDown() {
        press(screen.corners.leave.id)
        controller.pause().stop().destroy()
    }

    /** As near as this process can come to one that was killed: nothing is told to the app before. */
    fun killed() {
        session.leave()
        settle()
    }

    /** Everything that the views say, in the order in which they stand; all lines of a list, not only those in sight. */
    fun says(): String {
        val said = mutableListOf<String>()
        fun read(view: View) {
            if (view.visibility != View.VISIBLE) return
            if (view is ListView) {
                val adapter = view.adapter
                for (place in 0 until adapter.count) read(adapter.getView(place, null, view))
                return
            }
            if (view is TextView && view.text.isNotEmpty()) said += view.text.toString()
            view.contentDescription?.let { said += it.toString() }
            if (view is ViewGroup) (0 until view.childCount).forEach { read(view.getChildAt(it)) }
        }
        read(view)
        // A list of choices says what it holds once it is opened.
        for (widget in screen.widgets.filter { it.control is Control.Select }) {
            touch(within(widget.id) { it.isClickable }!!)
            read(view)
            back()
        }
        return said.joinToString("\n")
    }

    private fun touch(view: View) {
        check(view.isEnabled) { "${view.getTag(R.id.core)} is not to be touched" }
        check(view.performClick()) { "nothing happens where ${view.getTag(R.id.core)} is touched" }
        settle()
    }

    private fun find(id: String): View {
        val there = all(view).filter { it.getTag(R.id.core) == id && it.isShown }
        there.firstOrNull { it.isClickable }?.let { return it }
        there.firstNotNullOfOrNull { one -> all(one).firstOrNull { it.isClickable } }?.let { return it }
        return all(view).filterIsInstance<ListView>().firstNotNullOfOrNull { inList(it, id) } ?: error("$id is not drawn on ${screen.id}")
    }

    /** A line of a list by what the core calls it, wherever it is scrolled to. */
    private fun inList(list: ListView, id: String): View? {
        val adapter = list.adapter
        return (0 until adapter.count).firstNotNullOfOrNull { place ->
            all(adapter.getView(place, null, list)).firstOrNull { it.getTag(R.id.core) == id && it.isClickable }
        }
    }

    private fun within(widget: String, wanted: (View) -> Boolean): View? =
        all(view).filter { it.getTag(R.id.core) == widget }.firstNotNullOfOrNull { all(it).firstOrNull { one -> one.isShown && wanted(one) } }

    private fun MainActivity.findScreen(): ScreenView = all(window.decorView).filterIsInstance<ScreenView>().single()

    companion object {
        /** The field into which a code or a number is typed, on every screen that asks for one. */
        const val SECRET = "number"
    }
}
