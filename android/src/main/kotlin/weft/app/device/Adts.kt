package weft.app.device

/**
 * The head of a frame of a recorded voice: ADTS (ISO/IEC 13818-7, 6.2) around one block of AAC-LC at [RATE], one channel, without
 * a check sum. It is the only thing of a frame that the phone's encoder does not make.
 */
object Adts {
    /** Samples a second. */
    const val RATE = 16_000
    /** Samples of one frame: 64 milliseconds. */
    const val BLOCK = 1024
    /** Bytes of a head. */
    const val HEAD = 7
    /** Bytes of the longest frame with its head: its length has 13 bits. */
    const val LONGEST = 0x1FFF

    /** The place of [RATE] among the rates (ISO/IEC 14496-3, table 1.18). */
    private const val RATE_INDEX = 8
    /** AAC-LC is audio object type 2; the head has one less. */
    private const val PROFILE = 1
    private const val CHANNELS = 1
    /** How full the encoder's buffer is: not said, as where the rate of bits varies. */
    private const val FULLNESS = 0x7FF

    /** Writes the head of a frame with [after] bytes after it into [bytes], from [at] on. */
    fun head(bytes: ByteArray, at: Int, after: Int) {
        require(after in 1..LONGEST - HEAD)
        val length = HEAD + after
        // Twelve bits that begin every frame; then MPEG-4 (ISO/IEC 14496-3, 1.A.2.2), layer 0, no check sum.
        bytes[at] = 0xFF.toByte()
        bytes[at + 1] = 0xF1.toByte()
        bytes[at + 2] = (PROFILE shl 6 or (RATE_INDEX shl 2) or (CHANNELS shr 2)).toByte()
        bytes[at + 3] = (CHANNELS and 3 shl 6 or (length shr 11)).toByte()
        bytes[at + 4] = (length shr 3).toByte()
        bytes[at + 5] = (length and 7 shl 5 or (FULLNESS shr 6)).toByte()
        // One block to a frame, which is written as none besides the first.
        bytes[at + 6] = (FULLNESS and 0x3F shl 2).toByte()
    }
}
