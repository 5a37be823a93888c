package weft.app.core

import weft.core.Pieces
import weft.core.Stopped

/** Pieces put together, in memory only. */
internal class Whole : Pieces {
    private val pieces = mutableListOf<ByteArray>()
    private var size = 0

    override fun take(piece: ByteArray) {
        if (size + piece.size > AT_MOST) throw Stopped.TakesNoMore()
        pieces += piece
        size += piece.size
    }

    /** All of them, once: they are overwritten here. */
    fun taken(): ByteArray {
        val bytes = ByteArray(size)
        var at = 0
        for (piece in pieces) {
            piece.copyInto(bytes, at)
            at += piece.size
            piece.fill(0)
        }
        return bytes
    }

    private companion object {
        /** The largest that is held in memory to be seen or heard: a film of a minute is far below. */
        const val AT_MOST = 64 * 1024 * 1024
    }
}
