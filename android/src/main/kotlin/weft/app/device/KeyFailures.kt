package weft.app.device

import android.os.Build
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.UserNotAuthenticatedException
import android.system.ErrnoException
import android.system.OsConstants
import javax.crypto.BadPaddingException
import weft.core.KeyStoreException

/**
 * What was thrown, in the words that the core has for it; whatever it has none for is [KeyStoreException.Unavailable]. A failure that
 * may pass must never be one that says that a key is lost: the core writes off what was under such a key.
 */
internal fun declared(thrown: Throwable): KeyStoreException {
    val causes = causes(thrown)
    if (causes.any { it is InterruptedException }) Thread.currentThread().interrupt()
    return causes.firstNotNullOfOrNull(::said) ?: KeyStoreException.Unavailable()
}

private fun said(cause: Throwable): KeyStoreException? = when {
    cause is KeyStoreException -> cause
    cause is KeyPermanentlyInvalidatedException -> KeyStoreException.Changed()
    cause is UserNotAuthenticatedException -> KeyStoreException.Refused()
    cause is BadPaddingException -> KeyStoreException.Unopened()
    cause is ErrnoException && cause.errno in NO_ROOM -> KeyStoreException.Full()
    Build.VERSION.SDK_INT >= 33 && cause is android.security.KeyStoreException -> when (cause.numericErrorCode) {
        android.security.KeyStoreException.ERROR_USER_AUTHENTICATION_REQUIRED -> KeyStoreException.Refused()
        android.security.KeyStoreException.ERROR_KEY_DOES_NOT_EXIST -> KeyStoreException.NoKey()
        android.security.KeyStoreException.ERROR_KEY_CORRUPTED -> KeyStoreException.Changed()
        else -> null
    }
    else -> null
}

/** Whether the phone says what failed, by a number that is documented; older ones do not. */
internal fun isNumbered(thrown: Throwable): Boolean =
    Build.VERSION.SDK_INT >= 33 && causes(thrown).any { it is android.security.KeyStoreException }

private fun causes(thrown: Throwable): List<Throwable> = generateSequence(thrown) { it.cause }.take(DEEPEST).toList()

private val NO_ROOM = listOf(OsConstants.ENOSPC, OsConstants.EDQUOT)

/** More causes than a platform nests; a chain may be a ring. */
private const val DEEPEST = 10
