package weft.app.widget

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.ImageView
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.say
import weft.app.look.sayOrHide
import weft.core.Control
import weft.core.Widget

/**
 * A code to be photographed by another device: black on white by day and by night, with the quiet zone that readers need; under it
 * what it says, for whoever cannot photograph it.
 */
class QrView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val code = Modules(look)
    private val label = look.words(Letters.HINT, colour = look.palette.soft).apply { gravity = Gravity.CENTER }
    private val hint = look.words().apply { gravity = Gravity.CENTER }
    override val view: View = look.column(8).apply {
        wide(code)
        wide(label)
        wide(hint)
    }

    override fun bind(widget: Widget) {
        val shown = widget.control as Control.QrShow
        label.say(widget.label)
        hint.sayOrHide(widget.hint)
        code.contentDescription = widget.label.value
        code.show(shown.width.toInt(), shown.modules)
    }
}

private class Modules(private val look: Look) : View(look.context) {
    private val paint = Paint()
    private var width = 0
    private var modules = ByteArray(0)

    init {
        accessibilityDelegate = Role(ImageView::class.java)
    }

    fun show(width: Int, modules: ByteArray) {
        this.width = width
        this.modules = modules
        invalidate()
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val room = MeasureSpec.getSize(widthSpec)
        setMeasuredDimension(room, minOf(room, look.dp(MOST)))
    }

    override fun onDraw(canvas: Canvas) {
        if (width == 0) return
        // Whole pixels, so that no line between modules is grey.
        val across = width + 2 * QUIET
        val size = minOf(getWidth(), height) / across
        val (left, top) = (getWidth() - size * across) / 2 to (height - size * across) / 2
        paint.color = Color.WHITE
        canvas.drawRect(left.toFloat(), top.toFloat(), (left + size * across).toFloat(), (top + size * across).toFloat(), paint)
        paint.color = Color.BLACK
        for (place in modules.indices) {
            if (modules[place].toInt() == 0) continue
            val x = left + size * (place % width + QUIET).toFloat()
            val y = top + size * (place / width + QUIET).toFloat()
            canvas.drawRect(x, y, x + size, y + size, paint)
        }
    }

    private companion object {
        /** Modules of white around a code (ISO/IEC 18004). */
        const val QUIET = 4
        /** The most dp it is wide. */
        const val MOST = 300
    }
}

/** A picture with its name; its bytes come from the core and are kept nowhere. */
class PhotoView(look: Look, hand: Hand) : WidgetView(look, hand) {
    private val picture = ImageView(look.context).apply {
        adjustViewBounds = true
        scaleType = ImageView.ScaleType.FIT_CENTER
        minimumHeight = look.dp(PLACE)
        background = look.card()
        clipToOutline = true
    }
    private val label = look.words(Letters.HINT, colour = look.palette.soft)
    override val view: View = look.column(6).apply {
        addView(picture, ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT)
        wide(label)
    }
    private var shown: weft.core.Bytes? = null

    override fun bind(widget: Widget) {
        val of = (widget.control as Control.Photo).of
        label.say(widget.label)
        picture.contentDescription = widget.label.value
        if (of == shown) return
        shown = of
        picture.setImageDrawable(null)
        hand.picture(widget.id) { bytes ->
            if (of == shown) bytes?.let { picture.setImageBitmap(decoded(it)) }
            if (bytes == null) label.say(hand.words.missing)
            bytes?.fill(0)
        }
    }

    private companion object {
        const val PLACE = 120
        /** The most pixels a side needs on a phone's screen. */
        const val SIDE = 1600

        fun decoded(bytes: ByteArray): Bitmap? {
            val size = BitmapFactory.Options().apply { inJustDecodeBounds = true }
            BitmapFactory.decodeByteArray(bytes, 0, bytes.size, size)
            var sample = 1
            while (maxOf(size.outWidth, size.outHeight) / sample > SIDE) sample *= 2
            return BitmapFactory.decodeByteArray(bytes, 0, bytes.size, BitmapFactory.Options().apply { inSampleSize = sample })
        }
    }
}
