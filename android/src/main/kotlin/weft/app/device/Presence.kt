package weft.app.device

import android.app.Activity
import android.app.KeyguardManager
import android.content.Context
import android.content.pm.PackageManager
import android.hardware.biometrics.BiometricManager
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import android.os.Handler
import android.os.Looper
import java.util.concurrent.CompletableFuture
import java.util.concurrent.Executor
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException
import java.util.concurrent.locks.ReentrantLock
import weft.core.KeyStoreException

/** Asks people for a finger or a face. */
interface Presence {
    /** Whether somebody can be asked on this phone: it has a sensor that keys rest on, and a finger or a face is enrolled. */
    fun canAsk(): Boolean

    /**
     * Asks once; when it returns, [crypto] can be used once. Waits for the answer, and must not be called on the main thread.
     *
     * Throws [KeyStoreException.Refused] if nobody gave one, [KeyStoreException.NoPresence] if this phone cannot ask,
     * [KeyStoreException.Unavailable] if the app is not in front or the sensor does not work now.
     */
    fun confirm(crypto: BiometricPrompt.CryptoObject)
}

/**
 * Asks by the system's own prompt, over the activity that is in front: one [attach]es itself when it is shown, and [detach]es
 * itself when it is hidden, which ends the prompt. [words] gives the prompt's title and the words of the button that ends it; it
 * is called on the main thread. Somebody has [limit] milliseconds to answer.
 */
class Prompt(
    private val context: Context,
    private val limit: Long = LIMIT,
    private val words: () -> Pair<CharSequence, CharSequence>,
) : Presence {
    private val main = Handler(Looper.getMainLooper())
    private val onMain = Executor { main.post(it) }
    private val turn = ReentrantLock()
    private var front: Activity? = null
    /** What the prompt that is shown is waited for with. */
    private var asked: CompletableFuture<KeyStoreException?>? = null

    /** From now on this activity is in front. Called on the main thread. */
    fun attach(activity: Activity) {
        front = activity
    }

    /** This activity is not in front any more. Called on the main thread. */
    fun detach(activity: Activity) {
        if (front !== activity) return
        front = null
        asked?.complete(KeyStoreException.Refused())
    }

    override fun canAsk(): Boolean = when {
        Build.VERSION.SDK_INT >= 30 -> manager().canAuthenticate(BiometricManager.Authenticators.BIOMETRIC_STRONG) == CAN
        @Suppress("DEPRECATION")
        Build.VERSION.SDK_INT == 29 -> manager().canAuthenticate() == CAN
        // Whether a finger is enrolled shows when a key is made.
        Build.VERSION.SDK_INT == 28 -> context.packageManager.hasSystemFeature(PackageManager.FEATURE_FINGERPRINT) &&
            context.getSystemService(KeyguardManager::class.java).isDeviceSecure
        else -> false
    }

    private fun manager() = context.getSystemService(BiometricManager::class.java)

    override fun confirm(crypto: BiometricPrompt.CryptoObject) {
        if (Build.VERSION.SDK_INT < 28) throw KeyStoreException.NoPresence()
        if (Looper.myLooper() === Looper.getMainLooper()) throw KeyStoreException.Unavailable()
        val until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limit)
        if (!turn.tryLock(limit, TimeUnit.MILLISECONDS)) throw KeyStoreException.Unavailable()
        try {
            val answer = CompletableFuture<KeyStoreException?>()
            main.post { ask(crypto, answer) }
            val failure = try {
                answer.get(until - System.nanoTime(), TimeUnit.NANOSECONDS)
            } catch (_: TimeoutException) {
                KeyStoreException.Refused()
            } finally {
                // Whatever ended the waiting: a prompt that nobody waits for goes, and one that was not shown yet stays away.
                answer.complete(KeyStoreException.Refused())
            }
            if (failure != null) throw failure
        } finally {
            turn.unlock()
        }
    }

    private fun ask(crypto: BiometricPrompt.CryptoObject, answer: CompletableFuture<KeyStoreException?>) {
        if (answer.isDone) return
        try {
            val activity = front ?: throw KeyStoreException.Unavailable()
            val (title, none) = words()
            val prompt = BiometricPrompt.Builder(activity)
                .setTitle(title)
                .setNegativeButton(none, onMain) { _, _ -> answer.complete(KeyStoreException.Refused()) }
            if (Build.VERSION.SDK_INT >= 30) prompt.setAllowedAuthenticators(BiometricManager.Authenticators.BIOMETRIC_STRONG)
            val signal = CancellationSignal()
            asked = answer
            answer.whenComplete { failure, _ -> onMain.execute { if (failure != null) signal.cancel() } }
            prompt.build().authenticate(crypto, signal, onMain, Answer(answer))
        } catch (failed: Throwable) {
            answer.complete(declared(failed))
        }
    }

    /** A finger that was not read is no answer: the prompt goes on asking, for as long as the system lets it. */
    private class Answer(private val answer: CompletableFuture<KeyStoreException?>) : BiometricPrompt.AuthenticationCallback() {
        override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) {
            answer.complete(null)
        }

        override fun onAuthenticationError(code: Int, words: CharSequence?) {
            answer.complete(
                when (code) {
                    BiometricPrompt.BIOMETRIC_ERROR_HW_NOT_PRESENT, BiometricPrompt.BIOMETRIC_ERROR_NO_BIOMETRICS ->
                        KeyStoreException.NoPresence()
                    BiometricPrompt.BIOMETRIC_ERROR_HW_UNAVAILABLE, BiometricPrompt.BIOMETRIC_ERROR_UNABLE_TO_PROCESS,
                    BiometricPrompt.BIOMETRIC_ERROR_NO_SPACE, BiometricPrompt.BIOMETRIC_ERROR_VENDOR ->
                        KeyStoreException.Unavailable()
                    else -> KeyStoreException.Refused()
                },
            )
        }
    }

    companion object {
        /** Milliseconds that somebody has to answer: the core waits for a minute, and the key is used after the answer. */
        const val LIMIT = 50_000L
        private const val CAN = BiometricManager.BIOMETRIC_SUCCESS
    }
}
