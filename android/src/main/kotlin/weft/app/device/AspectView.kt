package weft.app.device

import android.content.Context
import android.graphics.Matrix
import android.graphics.RectF
import android.view.Gravity
import android.view.TextureView
import android.view.View
import android.view.ViewGroup
import android.widget.FrameLayout

/** A film, or what a camera sees: as large as there is room for, in its own shape. It is part of the window, and as secret. */
class AspectView(context: Context) : TextureView(context) {
    private var shape = 0 to 0
    private var turned = 0

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    /** How wide and how high it is as it is seen, in any unit; and by how many degrees the phone is turned from upright. */
    fun shape(width: Int, height: Int, turned: Int = 0) {
        if (width <= 0 || height <= 0 || shape == width to height && this.turned == turned) return
        shape = width to height
        this.turned = turned
        requestLayout()
        turn()
    }

    /** In the middle of the room there is. */
    fun framed(): View = FrameLayout(context).also {
        val room = ViewGroup.LayoutParams.MATCH_PARENT
        it.addView(this, FrameLayout.LayoutParams(room, room, Gravity.CENTER))
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val (width, height) = MeasureSpec.getSize(widthSpec) to MeasureSpec.getSize(heightSpec)
        val (wide, high) = shape
        when {
            wide == 0 -> setMeasuredDimension(width, height)
            width.toLong() * high > height.toLong() * wide -> setMeasuredDimension(height * wide / high, height)
            else -> setMeasuredDimension(width, width * high / wide)
        }
    }

    override fun onSizeChanged(width: Int, height: Int, oldWidth: Int, oldHeight: Int) {
        super.onSizeChanged(width, height, oldWidth, oldHeight)
        turn()
    }

    /** A camera's picture is upright on an upright phone only: on one that is turned, it is turned back. */
    private fun turn() {
        val (wide, high) = width.toFloat() to height.toFloat()
        val matrix = Matrix()
        if (turned % 180 != 0) {
            val whole = RectF(0f, 0f, wide, high)
            val upright = RectF(0f, 0f, high, wide).apply { offset((wide - high) / 2, (high - wide) / 2) }
            matrix.setRectToRect(whole, upright, Matrix.ScaleToFit.FILL)
        }
        matrix.postRotate(-turned.toFloat(), wide / 2, high / 2)
        setTransform(matrix)
    }
}
