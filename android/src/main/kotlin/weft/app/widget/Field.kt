package weft.app.widget

import android.os.Handler
import android.os.LocaleList
import android.os.Looper
import android.text.Editable
import android.text.InputFilter
import android.text.InputType
import android.text.TextWatcher
import android.view.Gravity
import android.view.View
import android.view.inputmethod.BaseInputConnection
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import java.util.Locale
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.Space
import weft.core.Control
import weft.core.Phrase
import weft.core.Sensitivity
import weft.core.Widget

/**
 * A field for words or a number. While somebody types, what stands in it is the field's: the core's value is written only if
 * the core changed it, and never into letters that a keyboard is still composing.
 */
class FieldView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val entry = look.field()
    private val labelled = Labelled(look, entry)
    private val later = Handler(Looper.getMainLooper())
    private val send = Runnable { flush() }
    private var id = ""
    /** The revision of the value that stands here; none before the first. */
    private var seen: ULong? = null
    private var writing = false
    /** What the core knows. */
    private var sent = ""
    /** A value that waits until the keyboard has composed its letters. */
    private var waiting: String? = null

    override val view: View = labelled.view
    override val focus: View get() = entry

    init {
        labelled.names(entry, EditText::class.java)
        entry.addTextChangedListener(object : TextWatcher {
            override fun beforeTextChanged(text: CharSequence, start: Int, count: Int, after: Int) = Unit
            override fun onTextChanged(text: CharSequence, start: Int, before: Int, count: Int) = Unit
            override fun afterTextChanged(text: Editable) {
                if (writing) return
                later.removeCallbacks(send)
                later.postDelayed(send, QUIET)
            }
        })
        entry.setOnFocusChangeListener { _, focused ->
            if (focused) return@setOnFocusChangeListener
            flush()
            waiting?.let(::write)
        }
    }

    override fun bind(widget: Widget) {
        id = widget.id
        labelled.bind(widget)
        when (val control = widget.control) {
            is Control.Field -> {
                words(control, widget.sensitivity)
                value(control.value, control.valueRev)
            }
            is Control.Amount -> {
                entry.setRawInputType(InputType.TYPE_CLASS_NUMBER or InputType.TYPE_NUMBER_FLAG_DECIMAL)
                value(control.value, control.valueRev)
            }
            else -> return
        }
    }

    private fun words(control: Control.Field, sensitivity: Sensitivity) {
        var type = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_CAP_SENTENCES
        if (control.long) type = type or InputType.TYPE_TEXT_FLAG_MULTI_LINE
        if (sensitivity != Sensitivity.OPEN) type = type or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS
        if (entry.inputType != type) {
            entry.inputType = type
            entry.isSingleLine = !control.long
            entry.minLines = if (control.long) LINES else 1
            entry.gravity = Gravity.START or if (control.long) Gravity.TOP else Gravity.CENTER_VERTICAL
        }
        entry.imeHintLocales = LocaleList(Locale.forLanguageTag(control.lang))
        entry.textLocales = LocaleList(Locale.forLanguageTag(control.lang))
        entry.textDirection = View.TEXT_DIRECTION_FIRST_STRONG
        // Characters as people count them: a letter outside the first plane is two of Java's.
        entry.filters = arrayOf(InputFilter.LengthFilter(control.atMost.toInt() * 2))
    }

    private fun value(value: String, rev: ULong) {
        val known = seen
        if (known != null && rev <= known) return
        seen = rev
        if (BaseInputConnection.getComposingSpanStart(entry.text) >= 0) waiting = value else write(value)
    }

    private fun write(value: String) {
        waiting = null
        if (entry.text.toString() != value) {
            writing = true
            entry.setText(value)
            entry.setSelection(entry.text.length)
            writing = false
        }
        sent = value
    }

    override fun flush() {
        later.removeCallbacks(send)
        val typed = entry.text.toString()
        if (typed == sent) return
        sent = typed
        hand.edit(id, typed)
    }

    override fun mistake(said: Phrase?) = labelled.mistake(said)

    private companion object {
        /** Milliseconds without a change after which what is typed is sent. */
        const val QUIET = 300L
        const val LINES = 4
    }
}

/** A field: nothing of it is kept by the system, learned by a keyboard, or filled in by another app. */
fun Look.field(): EditText = EditText(context).apply {
    letters(Letters.WORDS, bold = false, colour = palette.ink)
    background = ground(palette.card, palette.soft, Space.CORNER, 2)
    setPadding(dp(14), dp(10), dp(14), dp(10))
    // Not the height that is counted in lines, which single lines reset.
    minimumHeight = dp(Space.TARGET)
    isSaveEnabled = false
    importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO
    imeOptions = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or EditorInfo.IME_FLAG_NO_EXTRACT_UI or EditorInfo.IME_FLAG_NO_FULLSCREEN
    highlightColor = colour.strong and 0x55FFFFFF
}
