package weft.app.look

import android.content.Context
import android.content.res.Configuration
import weft.core.Area
import weft.core.Tone

/** A colour with meaning, and the ground on which words of that colour stand. */
class Colour(val strong: Int, val tint: Int)

/**
 * Every colour there is. Words on [paper] and [card] are [ink] or, less weighty, [soft]; what can be tapped has the colour of its area.
 * The values are those of the pages that leave (`core/pages/src/style.css`), which a test compares.
 */
class Palette(
    val paper: Int,
    val card: Int,
    val ink: Int,
    val soft: Int,
    val line: Int,
    private val indigo: Colour,
    private val madder: Colour,
    private val turmeric: Colour,
    private val leaf: Colour,
    private val slate: Colour,
    /** Black on white with strong borders, to be read outdoors. */
    val sun: Boolean = false,
) {
    fun of(area: Area): Colour = when (area) {
        Area.CONSENT, Area.VISIT -> leaf
        Area.LEDGER -> turmeric
        Area.CASE -> madder
        Area.EXCHANGE -> slate
        Area.EVERYTHING -> indigo
    }

    /** What is plain has the colour of its area. */
    fun of(tone: Tone, area: Area): Colour = when (tone) {
        Tone.PLAIN -> of(area)
        Tone.SETTLED -> leaf
        Tone.WAITING -> turmeric
        Tone.CARE -> madder
    }

    /** Of what is wrong with a field. */
    val mistake: Int get() = madder.strong

    companion object {
        val LIGHT = Palette(
            paper = rgb(0xFBF8F2), card = rgb(0xFFFFFF), ink = rgb(0x1D1B20), soft = rgb(0x5A5560), line = rgb(0xD9D2C5),
            indigo = Colour(rgb(0x2D3A8C), rgb(0xE8EAF7)), madder = Colour(rgb(0x9B2C2C), rgb(0xF9E6E4)),
            turmeric = Colour(rgb(0x8A5A00), rgb(0xFBF0D8)), leaf = Colour(rgb(0x2F6B3A), rgb(0xE4F1E6)),
            slate = Colour(rgb(0x35586B), rgb(0xE4EDF2)),
        )
        val DARK = Palette(
            paper = rgb(0x15161E), card = rgb(0x20222E), ink = rgb(0xF4F0E8), soft = rgb(0xBDB8C6), line = rgb(0x3A3D4D),
            indigo = Colour(rgb(0xAEB9FF), rgb(0x272C4A)), madder = Colour(rgb(0xFF9C94), rgb(0x452523)),
            turmeric = Colour(rgb(0xF0C36D), rgb(0x40331B)), leaf = Colour(rgb(0x8FD19E), rgb(0x20382A)),
            slate = Colour(rgb(0x9CC7DD), rgb(0x22343E)),
        )
        val SUN = Palette(
            paper = rgb(0xFFFFFF), card = rgb(0xFFFFFF), ink = rgb(0x000000), soft = rgb(0x000000), line = rgb(0x000000),
            indigo = Colour(rgb(0x2D3A8C), rgb(0xFFFFFF)), madder = Colour(rgb(0x9B2C2C), rgb(0xFFFFFF)),
            turmeric = Colour(rgb(0x8A5A00), rgb(0xFFFFFF)), leaf = Colour(rgb(0x2F6B3A), rgb(0xFFFFFF)),
            slate = Colour(rgb(0x35586B), rgb(0xFFFFFF)), sun = true,
        )

        /** By day or by night, as the phone says. */
        fun of(context: Context): Palette {
            val night = context.resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK
            return if (night == Configuration.UI_MODE_NIGHT_YES) DARK else LIGHT
        }

        private fun rgb(value: Int) = value or (0xFF shl 24)
    }
}
