package weft.app.screen

import android.view.View
import android.widget.ImageButton
import android.widget.LinearLayout
import weft.app.R
import weft.app.look.Letters
import weft.app.look.Look
import weft.app.look.Space
import weft.app.look.drawable
import weft.app.look.heading
import weft.app.look.named
import weft.app.look.say
import weft.app.look.tagged
import weft.app.widget.Hand
import weft.core.Back
import weft.core.Corner
import weft.core.Screen

/** Back, the title if it has room, then speaker, help and leave in the same corner of every screen. */
class TopBar(private val look: Look, private val hand: Hand) : LinearLayout(look.context) {
    private val back = picture(R.drawable.back, plain = true).apply {
        contentDescription = hand.words.back.tagged()
        setOnClickListener { hand.tap(BACK) }
    }
    private val title = look.words(Letters.TITLE, bold = true).apply {
        heading()
        maxLines = 1
    }
    private val step = look.words(Letters.HINT, colour = look.palette.soft).apply { textDirection = View.TEXT_DIRECTION_LTR }
    private val speaker = picture(R.drawable.glyph_speaker, plain = false)
    private val help = picture(R.drawable.glyph_help, plain = true)
    private val leave = picture(R.drawable.glyph_leave, plain = true)

    init {
        orientation = HORIZONTAL
        gravity = android.view.Gravity.CENTER_VERTICAL
        setPadding(look.dp(8), look.dp(6), look.dp(12), look.dp(Space.BETWEEN))
        val target = look.dp(Space.TARGET)
        addView(back, target, target)
        addView(LinearLayout(look.context).apply {
            orientation = VERTICAL
            setPadding(look.dp(8), 0, look.dp(4), 0)
            addView(title)
            addView(step)
        }, LayoutParams(0, LayoutParams.WRAP_CONTENT, 1f))
        for (corner in listOf(speaker, help, leave)) addView(corner, LayoutParams(target, target).apply { marginStart = look.dp(Space.BETWEEN) })
    }

    fun bind(screen: Screen) {
        val leadsBack = screen.back is Back.To
        back.visibility = if (leadsBack) View.VISIBLE else View.GONE
        // Without it the title stands above the contents.
        setPaddingRelative(look.dp(if (leadsBack) 8 else Space.MARGIN - 8), paddingTop, look.dp(12), paddingBottom)
        title.say(screen.title)
        step.visibility = if (screen.step == null) View.GONE else View.VISIBLE
        screen.step?.let { step.text = "${it.n}/${it.of}" }
        val corners = screen.corners
        corner(speaker, corners.speaker)
        corner(help, corners.help)
        corner(leave, corners.leave)
    }

    /** Whether the title stands here: if all of it has room in one line. */
    fun holdsTitle(width: Int): Boolean {
        val text = title.text
        val buttons = 3 * (look.dp(Space.TARGET) + look.dp(Space.BETWEEN)) + if (back.visibility == View.VISIBLE) look.dp(Space.TARGET) else 0
        val room = width - paddingLeft - paddingRight - buttons - look.dp(12)
        val holds = android.text.Layout.getDesiredWidth(text, title.paint) <= room && '\n' !in text
        title.visibility = if (holds) View.VISIBLE else View.GONE
        return holds
    }

    /** The title, wherever it stands. */
    fun title(body: Body): View = if (title.visibility == View.VISIBLE) title else body.title

    private fun corner(button: ImageButton, corner: Corner) {
        button.named(corner.id)
        button.setImageResource(corner.glyph.drawable)
        button.contentDescription = corner.label.tagged()
        button.setOnClickListener { hand.tap(corner.id) }
    }

    private fun picture(drawable: Int, plain: Boolean): ImageButton = ImageButton(look.context).apply {
        setImageResource(drawable)
        val palette = look.palette
        imageTintList = android.content.res.ColorStateList.valueOf(if (plain) palette.ink else look.colour.strong)
        val fill = if (plain) palette.paper else look.colour.tint
        background = look.touchable(look.ground(fill, fill, Space.TARGET / 2f))
        setPadding(look.dp(10), look.dp(10), look.dp(10), look.dp(10))
        scaleType = android.widget.ImageView.ScaleType.FIT_CENTER
    }

    companion object {
        /** What a tap on back is called; no widget of the core's is called so. */
        const val BACK = "\u0000back"
    }
}
