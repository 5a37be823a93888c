package weft.app.look

import android.os.LocaleList
import android.text.SpannableString
import android.text.Spanned
import android.text.style.LocaleSpan
import android.view.View
import android.widget.TextView
import java.util.Locale
import weft.core.Dir
import weft.core.Phrase

/** Words with the language they are in, so that they are shaped and read aloud in it. */
fun Phrase.tagged(): CharSequence = SpannableString(value).apply {
    if (lang != UNKNOWN) setSpan(LocaleSpan(locale()), 0, length, Spanned.SPAN_INCLUSIVE_INCLUSIVE)
}

/** The language of a phrase. */
fun Phrase.locale(): Locale = Locale.forLanguageTag(lang)

/** Puts words into a view, in their own language and direction. */
fun TextView.say(phrase: Phrase) {
    if (phrase.lang != UNKNOWN) textLocales = LocaleList(phrase.locale())
    textDirection = if (phrase.dir == Dir.RTL) View.TEXT_DIRECTION_RTL else View.TEXT_DIRECTION_LTR
    val words = phrase.tagged()
    // Words that did not change are not said again.
    if (text.toString() != phrase.value) text = words
}

/** Shows words, or nothing in their place. */
fun TextView.sayOrHide(phrase: Phrase?) {
    visibility = if (phrase == null) View.GONE else View.VISIBLE
    phrase?.let(::say)
}

/** Notes what the core calls that of which this view is drawn. */
fun View.named(id: String) = setTag(weft.app.R.id.core, id)

/** Direction in which a screen is laid out. */
fun Dir.layout(): Int = if (this == Dir.RTL) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR

/** BCP 47: nobody said which language. */
private const val UNKNOWN = "und"

/** Marks a view as a heading: screen readers jump between these. Before Android 9 through the place in a collection. */
fun TextView.heading() {
    if (android.os.Build.VERSION.SDK_INT >= 28) {
        isAccessibilityHeading = true
        return
    }
    accessibilityDelegate = object : View.AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(host: View, info: android.view.accessibility.AccessibilityNodeInfo) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            info.collectionItemInfo =
                android.view.accessibility.AccessibilityNodeInfo.CollectionItemInfo.obtain(0, 1, 0, 1, true)
        }
    }
}
