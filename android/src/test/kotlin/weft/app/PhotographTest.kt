package weft.app

import android.graphics.Bitmap
import android.graphics.BitmapFactory
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
        val approved = APPROVED[showing.name].orEmpty().toMutableSet()
        Shown.screens(showing.lang).forEachIndexed { place, screen ->
            shown.show(screen)
            val drawn = shown.picture()
            val name = "%03d-%s".format(place, screen.id)
            File(folder, "$name.png").outputStream().use { drawn.compress(Bitmap.CompressFormat.PNG, 100, it) }
            if (approved.remove(screen.id)) compare(drawn, "${screen.id}.${showing.name}")?.let { wrong += "$name: $it" }
            (Eye(shown.view).look() + Eye.pale(shown.view, drawn)).forEach { wrong += "$name: $it" }
        }
        approved.forEach { wrong += "there is no screen called $it" }
        assertEquals("in ${showing.name}:\n${wrong.joinToString("\n")}\n", 0, wrong.size)
    }

    /** What differs from the picture that somebody looked at and approved; none if nothing does. */
    private fun compare(drawn: Bitmap, called: String): String? {
        val changed = File(System.getProperty("weft.photographs"), "changed/$called.png")
        changed.parentFile!!.mkdirs()
        changed.outputStream().use { drawn.compress(Bitmap.CompressFormat.PNG, 100, it) }
        val how = "look at target/photographs/changed/$called.png, and put it into src/test/pictures if it is better"
        val approved = BitmapFactory.decodeFile(File(System.getProperty("weft.pictures"), "$called.png").path) ?: return "was never approved: $how"
        if (approved.width != drawn.width || approved.height != drawn.height) return "has another size than was approved: $how"
        val (one, other) = pixels(approved) to pixels(drawn)
        val differ = one.indices.count { one[it] != other[it] }
        if (differ > one.size / SAME) return "differs in $differ of ${one.size} pixels from what was approved: $how"
        changed.delete()
        return null
    }

    private fun pixels(of: Bitmap) = IntArray(of.width * of.height).also { of.getPixels(it, 0, of.width, 0, 0, of.width, of.height) }

    private companion object {
        /** One pixel in so many may differ: processors round the edges of letters in their own ways. */
        const val SAME = 500
        /** Screens that were looked at one by one, the first state of each. */
        val APPROVED = mapOf(
            "en" to setOf("unlock", "home", "today"),
            "ar" to setOf("home", "entry", "tell-what"),
            "ta-large" to setOf("home", "sitting-hear"),
            "si-dark" to setOf("exchange", "case"),
            "hi-dark-large" to setOf("receipt"),
            "en-XA-large" to setOf("ask-scopes"),
        )
    }
}
