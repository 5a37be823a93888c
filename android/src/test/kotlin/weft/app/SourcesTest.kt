package weft.app

import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import weft.app.look.Palette
import weft.core.Area

/** What the shell's sources must agree with, and must not have. */
class SourcesTest {
    private val root = File(System.getProperty("weft.scenarios")).parentFile.parentFile
    private val sources = File(root, "android/src/main/kotlin").walk().filter { it.extension == "kt" }.toList()

    @Test fun `no words that people read stand in Kotlin`() {
        val found = sources.flatMap { file ->
            val code = file.readLines().filterNot { it.trim().startsWith("*") || it.trim().startsWith("//") || it.trim().startsWith("/**") }
            code.flatMap { line -> LITERAL.findAll(line).map { it.groupValues[1] }.filter { SENTENCE.containsMatchIn(it) } }.map { "${file.name}: $it" }
        }
        assertEquals(found.joinToString("\n"), emptyList<String>(), found)
    }

    @Test fun `colours are those of the pages that leave`() {
        val style = File(root, "core/pages/src/style.css").readLines()
        val (day, night) = style.first { it.startsWith(":root{") } to style.first { it.startsWith("@media (prefers-color-scheme:dark)") }
        for ((css, palette) in listOf(day to Palette.LIGHT, night to Palette.DARK)) {
            fun shall(name: String) = css.substringAfter("--$name:#").take(6)
            fun has(colour: Int) = "%06X".format(colour and 0xFFFFFF)
            val shown = mapOf("paper" to palette.paper, "card" to palette.card, "ink" to palette.ink, "soft" to palette.soft, "line" to palette.line)
            for ((name, colour) in shown) assertEquals(name, shall(name), has(colour))
            val areas = mapOf("indigo" to Area.EVERYTHING, "madder" to Area.CASE, "turmeric" to Area.LEDGER, "leaf" to Area.CONSENT, "slate" to Area.EXCHANGE)
            for ((name, area) in areas) {
                assertEquals(name, shall(name), has(palette.of(area).strong))
                assertEquals("tint of $name", shall("$name-t"), has(palette.of(area).tint))
            }
        }
    }

    @Test fun `the system draws around the views in their colours`() {
        for ((folder, palette) in listOf("values" to Palette.LIGHT, "values-night" to Palette.DARK)) {
            val colours = File(root, "android/src/main/res/$folder/colors.xml").readText()
            assertTrue(folder, ">#%06X<".format(palette.paper and 0xFFFFFF) in colours.substringAfter("name=\"paper\"").substringBefore("\n"))
            assertTrue(folder, ">#%06X<".format(palette.of(Area.EVERYTHING).strong and 0xFFFFFF) in colours.substringAfter("name=\"accent\"").substringBefore("\n"))
        }
    }

    @Test fun `the system offers the languages that there are words in`() {
        val offered = Regex("android:name=\"([^\"]*)\"").findAll(File(root, "android/src/main/res/xml/locales.xml").readText()).map { it.groupValues[1] }
        assertEquals(File(root, "locales").list()!!.sorted(), offered.sorted().toList())
    }

    @Test fun `nothing is logged`() {
        val found = sources.filter { file -> Regex("""\b(Log\.[vdiwe]|println|printStackTrace)\(""").containsMatchIn(file.readText()) }
        assertEquals(emptyList<File>(), found)
    }

    private companion object {
        /** A text between quotes, on one line. */
        val LITERAL = Regex("\"((?:[^\"\\\\]|\\\\.)*)\"")
        /** Two words with a space between, as no name, key or format has them. */
        val SENTENCE = Regex("""\p{L}{2,}[,.:]? \p{L}{2,}""")
    }
}
