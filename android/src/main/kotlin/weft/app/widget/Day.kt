package weft.app.widget

import android.app.DatePickerDialog
import android.icu.text.DateFormat
import android.icu.util.Calendar
import android.icu.util.TimeZone
import android.icu.util.ULocale
import android.view.View
import android.widget.Button
import weft.app.R
import weft.app.look.Look
import weft.app.look.say
import weft.core.Control
import weft.core.Phrase
import weft.core.Widget

/** A field for a day: a tap opens the phone's calendar. */
class DayView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val chosen = look.opening(R.drawable.calendar)
    private val none = look.button(filled = false).apply { called(hand.words.noDay) }
    private val content = look.column(8).apply {
        wide(chosen)
        wide(none)
    }
    private val labelled = Labelled(look, content)
    override val view: View = labelled.view
    override val focus: View get() = chosen

    init {
        labelled.names(chosen, Button::class.java, described = true)
    }

    override fun bind(widget: Widget) {
        val day = widget.control as Control.DayField
        labelled.bind(widget)
        val shown = hand.words.chooseDay.takeIf { day.value.isEmpty() } ?: said(day.value, widget.label)
        chosen.say(shown)
        chosen.contentDescription = "${widget.label.value}, ${shown.value}"
        chosen.setOnClickListener { calendar(widget.id, day).show() }
        none.contentDescription = "${widget.label.value}, ${hand.words.noDay.value}"
        none.visibility = if (day.value.isEmpty()) View.GONE else View.VISIBLE
        none.setOnClickListener { hand.pick(widget.id, "") }
    }

    private fun calendar(id: String, day: Control.DayField): DatePickerDialog {
        val shown = date(day.value) ?: date(day.earliest)?.takeIf { it.after(Calendar.getInstance()) } ?: Calendar.getInstance()
        val dialog = DatePickerDialog(
            context,
            { _, year, month, date -> hand.pick(id, "%04d-%02d-%02d".format(java.util.Locale.ROOT, year, month + 1, date)) },
            shown.get(Calendar.YEAR), shown.get(Calendar.MONTH), shown.get(Calendar.DAY_OF_MONTH),
        )
        // Its limits count in the phone's own time.
        date(day.earliest)?.let { dialog.datePicker.minDate = it.timeInMillis }
        date(day.latest)?.let { dialog.datePicker.maxDate = it.timeInMillis }
        return dialog
    }

    override fun mistake(said: Phrase?) = labelled.mistake(said)

    private companion object {
        /** Noon of a day as `2026-11-22`, in the phone's own time; none if it is empty. */
        fun date(day: String): Calendar? {
            val parts = day.split('-').map { it.toIntOrNull() ?: return null }
            if (parts.size != 3) return null
            return Calendar.getInstance(TimeZone.getDefault(), ULocale.ROOT).apply { set(parts[0], parts[1] - 1, parts[2], 12, 0, 0) }
        }

        /** A day in words of the language around it, with Latin digits as everywhere. */
        fun said(day: String, beside: Phrase): Phrase {
            val date = date(day) ?: return beside.copy(value = day)
            val locale = ULocale.forLanguageTag("${beside.lang}-u-ca-gregory-nu-latn")
            return beside.copy(value = DateFormat.getInstanceForSkeleton("yMMMMd", locale).format(date.time))
        }
    }
}
