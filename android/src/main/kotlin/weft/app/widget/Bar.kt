package weft.app.widget

import android.graphics.Canvas
import android.graphics.Paint
import android.view.View
import weft.app.look.Look

/** A line of which so many parts of so many are filled, from the side where reading begins. */
class Bar(private val look: Look) : View(look.context) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)
    private var done = 0
    private var of = 1

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    fun show(done: Int, of: Int) {
        this.done = done.coerceAtMost(of)
        this.of = of.coerceAtLeast(1)
        invalidate()
    }

    override fun onMeasure(width: Int, height: Int) = setMeasuredDimension(MeasureSpec.getSize(width), look.dp(8))

    override fun onDraw(canvas: Canvas) {
        val (wide, high) = width.toFloat() to height.toFloat()
        paint.color = look.palette.line
        canvas.drawRoundRect(0f, 0f, wide, high, high / 2, high / 2, paint)
        val filled = wide * done / of
        val start = if (layoutDirection == LAYOUT_DIRECTION_RTL) wide - filled else 0f
        paint.color = look.colour.strong
        canvas.drawRoundRect(start, 0f, start + filled, high, high / 2, high / 2, paint)
    }
}
