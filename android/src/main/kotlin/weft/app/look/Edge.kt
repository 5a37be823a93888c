package weft.app.look

import android.graphics.Canvas
import android.graphics.Paint
import android.view.View

/** The woven edge above every screen, in the colour of its area. Says nothing, so it is not read aloud. */
class Edge(private val look: Look) : View(look.context) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    override fun onMeasure(width: Int, height: Int) = setMeasuredDimension(MeasureSpec.getSize(width), look.dp(HEIGHT))

    override fun onDraw(canvas: Canvas) {
        val (thread, half) = look.dp(THREAD) to height / 2f
        paint.color = look.colour.strong
        canvas.drawRect(0f, 0f, width.toFloat(), height.toFloat(), paint)
        paint.color = look.palette.paper
        // Over and under: the gaps of the lower row lie under the threads of the upper one.
        var at = 0f
        while (at < width) {
            canvas.drawRect(at + thread, 0f, at + thread * 1.35f, half, paint)
            canvas.drawRect(at + thread * 0.35f, half, at + thread * 0.7f, height.toFloat(), paint)
            at += thread * 1.35f
        }
    }

    private companion object {
        const val HEIGHT = 6
        const val THREAD = 14f
    }
}
