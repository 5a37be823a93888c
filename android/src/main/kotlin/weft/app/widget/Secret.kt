package weft.app.widget

import android.text.Editable
import android.text.InputType
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import android.widget.ImageButton
import android.widget.LinearLayout
import java.nio.ByteBuffer
import java.nio.CharBuffer
import weft.app.R
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.Space
import weft.app.look.tagged
import weft.core.Control
import weft.core.Phrase
import weft.core.Widget

/**
 * A code or a number, typed on keys of our own; letters only if somebody asks for them, since a keyboard may keep what it saw.
 * What is typed is never a `String`, stands nowhere on the screen, and is overwritten once it was handed over.
 */
class SecretView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val typed = Typed()
    private val dots = look.words(Letters.NUMBER, bold = true).apply {
        gravity = Gravity.CENTER
        minHeight = look.dp(40)
        accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
    }
    private val pad = Pad(look, hand, ::digit, ::delete) { letters(true) }
    private val entry = look.field().apply {
        inputType = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_PASSWORD or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS
    }
    private val back = look.key(Letters.HINT).apply {
        text = hand.words.digits.tagged()
        setOnClickListener { letters(false) }
    }
    private val content = look.column(10)
    private val labelled = Labelled(look, content)
    private var id = ""
    private var digitsFirst: Boolean? = null
    private var atMost = 0

    override val view: View = labelled.view
    override val focus: View get() = if (entry.visibility == View.VISIBLE) entry else labelled.label

    init {
        content.wide(dots)
        content.wide(pad)
        content.wide(entry)
        content.wide(back)
        labelled.names(entry, EditText::class.java)
    }

    override fun bind(widget: Widget) {
        val secret = widget.control as Control.Secret
        id = widget.id
        labelled.bind(widget)
        atMost = secret.atMost.toInt()
        // Once: somebody who asked for letters keeps them.
        if (digitsFirst != secret.digits) letters(!secret.digits)
        digitsFirst = secret.digits
        back.visibility = if (entry.visibility == View.VISIBLE && secret.digits) View.VISIBLE else View.GONE
        // Whatever was typed belonged to the screen before.
        clear()
    }

    private fun letters(on: Boolean) {
        clear()
        pad.visibility = if (on) View.GONE else View.VISIBLE
        dots.visibility = pad.visibility
        entry.visibility = if (on) View.VISIBLE else View.GONE
        back.visibility = entry.visibility
        if (on) entry.requestFocus()
    }

    private fun digit(digit: Char) {
        if (typed.length < atMost) typed.add(digit)
        shown()
    }

    private fun delete() {
        typed.deleteLast()
        shown()
    }

    private fun shown() {
        dots.text = DOT.repeat(typed.length)
        dots.contentDescription = if (typed.length == 0) "" else typed.length.toString()
    }

    /** Hands over what was typed, if anything was; false if nothing was. */
    fun handOver(): Boolean {
        if (entry.visibility == View.VISIBLE) typed.take(entry.text)
        if (typed.length == 0) return false
        hand.secret(id, typed.bytes())
        clear()
        return true
    }

    private fun clear() {
        typed.wipe()
        entry.text.overwritten()
        shown()
    }

    private companion object {
        const val DOT = "•"
    }
}

/** Letters that were typed, overwritten whenever they go. */
class Typed {
    private var chars = CharArray(0)
    val length: Int get() = chars.size

    fun add(char: Char) = become(CharArray(chars.size + 1).also {
        chars.copyInto(it)
        it[chars.size] = char
    })

    fun deleteLast() = become(chars.copyOf((chars.size - 1).coerceAtLeast(0)))

    /** Takes what stands in a field. */
    fun take(text: Editable) = become(CharArray(text.length).also { text.getChars(0, text.length, it, 0) })

    /** As UTF-8; whoever takes them overwrites them. */
    fun bytes(): ByteArray {
        val buffer: ByteBuffer = Charsets.UTF_8.encode(CharBuffer.wrap(chars))
        val bytes = ByteArray(buffer.remaining()).also(buffer::get)
        buffer.array().fill(0)
        return bytes
    }

    fun wipe() = become(CharArray(0))

    private fun become(next: CharArray) {
        chars.fill('\u0000')
        chars = next
    }
}

/** Overwrites what stands in a field before it goes. */
private fun Editable.overwritten() {
    val long = length
    if (long == 0) return
    replace(0, long, "0".repeat(long))
    clear()
}

/** The keys: digits as on a telephone, letters, and deleting the last one. They stand so in every language. */
class Pad(look: Look, hand: Hand, digit: (Char) -> Unit, delete: () -> Unit, letters: () -> Unit) : LinearLayout(look.context) {
    init {
        orientation = VERTICAL
        layoutDirection = LAYOUT_DIRECTION_LTR
        for (row in listOf("123", "456", "789")) addRow(look, row.map { number -> digitKey(look, number, digit) })
        val toLetters = look.picture(R.drawable.keyboard, hand.words.letters, letters)
        val deletes = look.picture(R.drawable.backspace, hand.words.delete, delete)
        addRow(look, listOf(toLetters, digitKey(look, '0', digit), deletes))
    }

    private fun digitKey(look: Look, number: Char, digit: (Char) -> Unit): View = look.key(Letters.TITLE).apply {
        text = number.toString()
        setOnClickListener { digit(number) }
    }

    private fun addRow(look: Look, keys: List<View>) {
        val row = look.row(10)
        for (key in keys) row.addView(key, LayoutParams(0, ViewGroup.LayoutParams.MATCH_PARENT, 1f))
        addView(row, LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, look.dp(Space.MAIN)).apply { topMargin = look.dp(8) })
    }
}

/** A key with a letter or a word. */
fun Look.key(size: Float): Button = Button(context).apply {
    letters(size, bold = true, colour = palette.ink)
    gravity = Gravity.CENTER
    isAllCaps = false
    stateListAnimator = null
    minWidth = 0
    minimumWidth = 0
    setPadding(dp(4), dp(4), dp(4), dp(4))
    minimumHeight = dp(Space.TARGET)
    background = touchable(ground(palette.card, palette.soft, Space.MAIN / 2f))
}

/** A key with a picture, called by words. */
private fun Look.picture(drawable: Int, called: Phrase, tapped: () -> Unit): View = ImageButton(context).apply {
    setImageResource(drawable)
    imageTintList = android.content.res.ColorStateList.valueOf(palette.ink)
    background = touchable(ground(palette.paper, palette.paper, Space.MAIN / 2f))
    contentDescription = called.tagged()
    setOnClickListener { tapped() }
}
