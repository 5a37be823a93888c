package weft.app.look

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.Typeface
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.RippleDrawable
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.widget.ImageView
import android.widget.TextView
import weft.core.Area
import weft.core.Glyph

/** Sizes of letters in sp; nothing is smaller than [HINT]. */
object Letters {
    const val NUMBER = 28f
    const val TITLE = 22f
    const val HEADING = 20f
    const val WORDS = 18f
    const val HINT = 16f
}

/** Sizes in dp, on a grid of four. */
object Space {
    const val MARGIN = 20
    const val GAP = 14
    const val CORNER = 16f
    const val TILE_CORNER = 20f
    const val TARGET = 48
    /** Between two targets. */
    const val BETWEEN = 8
    const val MAIN = 56
    const val RECORD = 72
    const val ICON = 28
}

/** How one screen looks: its palette and the colour of its area. Makes the views that several widgets are built of. */
class Look(val context: Context, val palette: Palette, val area: Area) {
    val colour: Colour = palette.of(area)

    fun dp(size: Int): Int = Math.round(size * context.resources.displayMetrics.density)

    fun dp(size: Float): Float = size * context.resources.displayMetrics.density

    /** A view for words; they come with [say]. */
    fun words(size: Float = Letters.WORDS, bold: Boolean = false, colour: Int = palette.ink): TextView = TextView(context).apply {
        letters(size, bold, colour)
    }

    /** Letters of a size in sp, with room between lines: tall scripts take more by themselves. */
    fun TextView.letters(size: Float, bold: Boolean, colour: Int) {
        setTextSize(TypedValue.COMPLEX_UNIT_SP, size)
        setTextColor(colour)
        if (bold) typeface = BOLD
        setLineSpacing(0f, if (size >= Letters.HEADING) 1.1f else 1.2f)
        gravity = Gravity.START or Gravity.CENTER_VERTICAL
    }

    fun icon(glyph: Glyph, colour: Int = this.colour.strong, size: Int = Space.ICON): ImageView = ImageView(context).apply {
        drawing(glyph, colour)
        minimumWidth = dp(size)
        minimumHeight = dp(size)
        maxWidth = dp(size)
        maxHeight = dp(size)
        adjustViewBounds = true
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    fun ImageView.drawing(glyph: Glyph, colour: Int) {
        setImageResource(glyph.drawable)
        imageTintList = ColorStateList.valueOf(colour)
    }

    /** The ground of a card. */
    fun card(): Drawable = ground(palette.card, palette.line, Space.CORNER)

    /** A ground with round corners and a border; in the sun every border is strong. */
    fun ground(fill: Int, border: Int, corner: Float, width: Int = 1): GradientDrawable = GradientDrawable().apply {
        setColor(fill)
        cornerRadius = dp(corner)
        setStroke(dp(if (palette.sun) maxOf(width, 2) else width), border)
    }

    /** A ground that answers a touch. */
    fun touchable(ground: Drawable): Drawable = RippleDrawable(ColorStateList.valueOf(colour.strong and 0x33FFFFFF), ground, ground)

    private companion object {
        val BOLD: Typeface = Typeface.create(Typeface.DEFAULT, Typeface.BOLD)
    }
}
