package weft.app.device

import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.Socket
import kotlin.concurrent.thread
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test

/** Who is met next. */
class LineTest {
    private class Caller(private val from: String) : Socket() {
        override fun getInetAddress(): InetAddress = InetAddress.getByName(from)
    }

    private var now = 0L
    private val line = Line { now }
    private val there = InetSocketAddress(InetAddress.getByName("192.168.1.7"), 4000)

    @Test fun `those who came and those who are reached out to take turns, and so do addresses`() {
        val (first, second, third) = List(3) { Caller("10.0.0.1").also(line::came) }
        assertTrue("two of one address wait", first.isClosed && !second.isClosed)
        val other = Caller("10.0.0.2").also(line::came)
        line.reach(Visit.Out(listOf(there), 0) { })
        line.look("own")
        line.found("a-neighbour", there)
        now = Neighbours.LET_THE_OTHER
        val met = List(5) { line.next()!! }
        assertEquals(listOf(second, there, other, there, third), met.map { (it as? Visit.In)?.socket ?: (it as Visit.Out).at.single() })
    }

    @Test fun `no more wait than there is room for`() {
        val many = List(Line.WAITING + 1) { Caller("10.0.0.$it").also(line::came) }
        assertEquals(listOf(many.last()), many.filter { it.isClosed })
    }

    @Test fun `of two that find each other one reaches out at once, and each again after a while`() {
        line.look("bbbb")
        line.found("bbbb", there)
        line.found("cccc", there)
        assertEquals("it does not wait", listOf(there), (line.next() as Visit.Out).at)
        val here = Neighbours("bbbb") { now }
        here.found("aaaa", there)
        assertNull("the other one comes first", here.next())
        now += Neighbours.LET_THE_OTHER
        assertEquals(there, here.next())
        assertNull(here.next())
        here.found("aaaa", there)
        assertNull("found anew is not met anew", here.next())
        now += Neighbours.AGAIN_AFTER
        assertEquals(there, here.next())
        here.gone("aaaa")
        now += Neighbours.AGAIN_AFTER
        assertNull(here.next())
    }

    @Test fun `a network full of devices is not looked after`() {
        val here = Neighbours("0") { now }
        for (number in 1..Neighbours.AT_MOST + 10) here.found("$number", InetSocketAddress(there.address, number))
        assertEquals((1..Neighbours.AT_MOST).toSet(), generateSequence { here.next() }.map { it.port }.toSet())
    }

    @Test fun `at rest only those are met whom somebody asked for, and at the end nobody`() {
        val asked = Visit.Out(listOf(there), 0) { told += it }
        val came = Caller("10.0.0.1").also(line::came)
        line.look("own")
        line.again(Visit.Out(listOf(there), 1, null))
        line.reach(asked)
        line.rest()
        assertTrue(came.isClosed)
        line.again(Visit.Out(listOf(there), 1, null))
        assertSame(asked, line.next())
        line.reach(asked)
        val waits = thread { line.next(); line.next() }
        Thread.sleep(50)
        line.end()
        waits.join(5_000)
        assertTrue("nobody waits for ever", !waits.isAlive)
        assertNull(line.next())
        line.reach(asked)
        val late = Caller("10.0.0.1").also(line::came)
        assertTrue(late.isClosed)
        assertEquals("nobody was there", listOf(false), told)
    }

    private val told = mutableListOf<Boolean>()
}
