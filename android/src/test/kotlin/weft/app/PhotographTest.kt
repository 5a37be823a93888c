package weft.app

import android.graphics.Bitmap
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/**
 * Photographs every screen on a phone of 320 × 568 dp and looks for what is cut, lies over something else, cannot be hit, has no
 * name, or is too pale to be read. The pictures lie in `target/photographs`.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [34])
class PhotographTest {
    @Test fun `in English`() = photograph(Showing("en"))

    @Test fun `in Arabic, from right to left`() = photograph(Showing("ar"))

    @Test fun `in Tamil, with letters of twice the size`() = photograph(Showing("ta", scale = 2f))

    @Test fun `in Sinhala, by night`() = photograph(Showing("si", dark = true))

    @Test fun `in Hindi, by night, with letters of twice the size`() = photograph(Showing("hi", dark = true, scale = 2f))

    @Test fun `in longer words than English has`() = photograph(Showing("en-XA", scale = 2f))

    private fun photograph(showing: Showing) {
        val folder = File(System.getProperty("weft.photographs"), showing.name).apply { deleteRecursively(); mkdirs() }
        val shown = Shown(showing)
        val wrong = mutableListOf<String>()
        Shown.screens(showing.lang).forEachIndexed { place, screen ->
            shown.show(screen)
            val drawn = shown.picture()
            val name = "%03d-%s".format(place, screen.id)
            File(folder, "$name.png").outputStream().use { drawn.compress(Bitmap.CompressFormat.PNG, 100, it) }
            (Eye(shown.view).look() + Eye.pale(shown.view, drawn)).forEach { wrong += "$name: $it" }
        }
        assertEquals("in ${showing.name}:\n${wrong.joinToString("\n")}\n", 0, wrong.size)
    }
}
