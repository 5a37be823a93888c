package weft.app.device

import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test

/** Heads of frames, beside those of a recorded voice. */
class AdtsTest {
    @Test fun `heads are those of a recorded voice`() {
        assertEquals(48, Voice.frames.size)
        for (frame in Voice.frames) {
            val ours = frame.copyOf().apply { fill(0x55, 0, Adts.HEAD) }
            Adts.head(ours, 0, frame.size - Adts.HEAD)
            assertArrayEquals(frame, ours)
        }
    }

    @Test fun `a head is written where it belongs, and nothing beside it`() {
        val bytes = ByteArray(20) { 0x55 }
        Adts.head(bytes, 5, 300)
        assertArrayEquals(ByteArray(5) { 0x55 }, bytes.copyOfRange(0, 5))
        assertArrayEquals(ByteArray(8) { 0x55 }, bytes.copyOfRange(12, 20))
        assertEquals(307, length(bytes.copyOfRange(5, 12)))
    }

    @Test fun `every length that a head can say is the one it says`() {
        val bytes = ByteArray(Adts.HEAD)
        for (after in 1..Adts.LONGEST - Adts.HEAD) {
            Adts.head(bytes, 0, after)
            assertEquals(after + Adts.HEAD, length(bytes))
        }
        for (after in listOf(-1, 0, Adts.LONGEST - Adts.HEAD + 1)) {
            assertThrows(IllegalArgumentException::class.java) { Adts.head(bytes, 0, after) }
        }
    }

    private fun length(head: ByteArray): Int {
        val (third, fourth, fifth) = listOf(3, 4, 5).map { head[it].toInt() and 0xFF }
        return third and 3 shl 11 or (fourth shl 3) or (fifth shr 5)
    }
}
