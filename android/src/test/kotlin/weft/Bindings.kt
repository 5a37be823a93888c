package weft

import java.nio.ByteBuffer
import weft.core.UniffiLib
import weft.core.uniffiCallbackInterfaceHardwareKeyStore
import weft.core.uniffiCallbackInterfaceHttp
import weft.core.uniffiCallbackInterfacePieces
import weft.core.uniffiCallbackInterfaceWire

/**
 * Robolectric loads the bindings once for each Android that it runs tests on, all in one process; the core calls back into those
 * that were loaded last. A test whose key store, pieces or streams are Kotlin's says before it begins that it is the one.
 */
object Bindings {
    /** From now on the core calls back here. */
    fun callHere() {
        uniffiCallbackInterfaceHardwareKeyStore.register(UniffiLib)
        uniffiCallbackInterfacePieces.register(UniffiLib)
        uniffiCallbackInterfaceHttp.register(UniffiLib)
        uniffiCallbackInterfaceWire.register(UniffiLib)
    }
}

/** Bytes as the core reads them without a copy. */
fun direct(bytes: ByteArray): ByteBuffer = ByteBuffer.allocateDirect(bytes.size).put(bytes).apply { flip() }

/** A code as a shell hands it over. */
fun direct(code: String): ByteBuffer = direct(code.toByteArray())
