package weft.app.device

import android.media.MediaDataSource
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** What the phone's player reads from. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [34])
class MemoryTest {
    private val bytes = ByteArray(1000) { (it + 1).toByte() }

    @Test fun `what is read of it is what it holds, and nothing once it is closed`() {
        val memory: MediaDataSource = Memory(bytes)
        val into = ByteArray(50)
        assertEquals(1000L, memory.size)
        assertEquals(30, memory.readAt(990 - 20L, into, 10, 30))
        assertArrayEquals(ByteArray(30) { (971 + it).toByte() }, into.copyOfRange(10, 40))
        assertEquals("to its end", 10, memory.readAt(990, into, 0, 50))
        assertEquals(-1, memory.readAt(1000, into, 0, 1))
        assertEquals(-1, memory.readAt(Long.MAX_VALUE, into, 0, 1))
        memory.close()
        assertArrayEquals(ByteArray(1000), bytes)
        assertEquals(-1, memory.readAt(0, into, 0, 1))
    }
}
