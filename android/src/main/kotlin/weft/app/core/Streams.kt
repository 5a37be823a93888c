package weft.app.core

import java.nio.ByteBuffer
import weft.core.Ending
import weft.core.Http
import weft.core.Wire

/**
 * What comes to the core by streams of its own, beside what hands do. Each call waits on the thread of whoever calls, which is
 * never the main one, and throws `WeftException.Locked` once the notebook is locked.
 */
interface Streams {
    /**
     * Meets another device over a stream: one that was accepted ([tried] is none), or one that was opened after so many that went
     * unanswered at the same address. How it ended; none once it need not be tried again.
     */
    fun meet(wire: Wire, tried: UInt?): Ending?

    /** Carries calls to relays until there are no more. [metered]: the way costs by the byte. */
    fun call(http: Http, metered: Boolean)

    /** Tells where this phone waits for others, the best address first. */
    fun foundAt(addresses: List<String>)

    /** What a camera sees, as [weft.core.Weft.frameIn] takes it: a direct buffer. True once it is needed no longer. */
    fun frameIn(effect: String, width: Int, height: Int, stride: Int, luminance: ByteBuffer): Boolean

    /** Draws the screen anew, if anything of it changed. Does not wait; may be called from any thread. */
    fun redraw()
}
