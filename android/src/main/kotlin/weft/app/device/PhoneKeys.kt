package weft.app.device

import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyInfo
import android.security.keystore.KeyProperties
import java.security.KeyStore
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import java.util.concurrent.ConcurrentHashMap
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.SecretKeyFactory
import javax.crypto.spec.GCMParameterSpec
import weft.core.KeyStoreException
import weft.core.Level

/** What a key of the phone's does; each does one thing. */
internal enum class Kind(val algorithm: String) {
    /** HMAC-SHA256 with a key of 256 bits. */
    STRENGTHENS(KeyProperties.KEY_ALGORITHM_HMAC_SHA256),

    /** AES-256-GCM. */
    SEALS(KeyProperties.KEY_ALGORITHM_AES),
}

/**
 * Keys in the phone's own key store, by the names they have there. They never leave it. May be called from any thread; whoever
 * makes keys sees to it that no two threads make the same one. Every method throws what the platform throws, or a
 * [KeyStoreException].
 */
internal class PhoneKeys(private val context: Context) {
    /** What protects a key does not change as long as it is there. */
    private val levels = ConcurrentHashMap<String, Level>()
    private val chip: Boolean by lazy {
        Build.VERSION.SDK_INT >= 28 && context.packageManager.hasSystemFeature(PackageManager.FEATURE_STRONGBOX_KEYSTORE)
    }

    /**
     * The names of all keys but the [MARK].
     *
     * Before Android 12 a key store that is down lists nothing, and says of each key that it is not there. What is said to be
     * lost is written off, and what is said to be deleted is promised to be: so a list counts only with the mark on it.
     */
    fun names(): Set<String> {
        var listed = list()
        if (MARK !in listed) {
            synchronized(marking) { if (MARK !in list()) make(MARK, Kind.SEALS) }
            listed = list()
        }
        if (MARK !in listed) throw KeyStoreException.Unavailable()
        return listed - MARK
    }

    /**
     * Makes a key in a chip of its own, if this phone has one and [inChip] is wanted, else in the processor's trusted environment,
     * else in software. A key of this name would be replaced. One that [asks] is for one use each time that somebody gives a
     * finger or a face, and for none after another one was enrolled.
     */
    fun make(name: String, kind: Kind, asks: Boolean = false, inChip: Boolean = true): SecretKey {
        levels.remove(name)
        if (inChip && chip) {
            try {
                return generate(kind, spec(name, kind, asks).setIsStrongBoxBacked(true).build())
            } catch (_: ProviderException) {
                // The chip is full, busy, or cannot do it; on some phones it fails in ways of its own.
            }
        }
        return generate(kind, spec(name, kind, asks).build())
    }

    private fun spec(name: String, kind: Kind, asks: Boolean): KeyGenParameterSpec.Builder {
        val purposes = when (kind) {
            Kind.STRENGTHENS -> KeyProperties.PURPOSE_SIGN
            Kind.SEALS -> KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        }
        val spec = KeyGenParameterSpec.Builder(name, purposes).setKeySize(KEY_BITS)
        if (kind == Kind.SEALS) {
            spec.setBlockModes(KeyProperties.BLOCK_MODE_GCM).setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
        }
        if (asks) {
            spec.setUserAuthenticationRequired(true).setInvalidatedByBiometricEnrollment(true)
            // Before, each use is what a key asks for unless told otherwise.
            if (Build.VERSION.SDK_INT >= 30) spec.setUserAuthenticationParameters(0, KeyProperties.AUTH_BIOMETRIC_STRONG)
        }
        return spec
    }

    private fun generate(kind: Kind, spec: KeyGenParameterSpec): SecretKey =
        KeyGenerator.getInstance(kind.algorithm, PROVIDER).apply { init(spec) }.generateKey()

    /** The key of this name, which was made so that it [asks] or not; none if there seems to be none. */
    fun find(name: String, asks: Boolean = false): SecretKey? = try {
        store().getKey(name, null) as SecretKey?
    } catch (unreadable: UnrecoverableKeyException) {
        val failure = declared(unreadable)
        // That a key ended with a new finger is said without a cause, and by older phones as they say that they are busy. For such
        // a key there is the code instead; a key that asks nobody has no such end.
        val ended = asks && failure is KeyStoreException.Unavailable && !isNumbered(unreadable)
        throw if (ended) KeyStoreException.Changed() else failure
    }

    /** Deletes the key of this name, if there is one. */
    fun delete(name: String) {
        store().deleteEntry(name)
        levels.remove(name)
    }

    /** What protects the key of this name; none if it is not there, or can never be used again and so protects nothing. */
    fun level(name: String, asks: Boolean = false): Level? = levels[name] ?: try {
        find(name, asks)?.let { levelOf(it) }?.also { levels[name] = it }
    } catch (_: KeyStoreException.Changed) {
        null
    }

    private fun levelOf(key: SecretKey): Level {
        val info = SecretKeyFactory.getInstance(key.algorithm, PROVIDER).getKeySpec(key, KeyInfo::class.java) as KeyInfo
        if (Build.VERSION.SDK_INT >= 31) {
            return when (info.securityLevel) {
                KeyProperties.SECURITY_LEVEL_STRONGBOX -> Level.SECURE_ELEMENT
                // Documented as at least a trusted environment.
                KeyProperties.SECURITY_LEVEL_TRUSTED_ENVIRONMENT, KeyProperties.SECURITY_LEVEL_UNKNOWN_SECURE ->
                    Level.TRUSTED_ENVIRONMENT
                else -> Level.SOFTWARE
            }
        }
        @Suppress("DEPRECATION")
        return if (info.isInsideSecureHardware) Level.TRUSTED_ENVIRONMENT else Level.SOFTWARE
    }

    private fun list(): Set<String> = store().aliases().toList().toSet()

    private fun store(): KeyStore = KeyStore.getInstance(PROVIDER).apply { load(null) }

    companion object {
        /** A key that seals nothing: it shows that the key store answers, and before other keys are made what protects them. */
        const val MARK = "mark"
        private val marking = Any()
        private const val PROVIDER = "AndroidKeyStore"
        private const val KEY_BITS = 256
    }
}

private const val GCM = "AES/GCM/NoPadding"
/** Bytes; the phone's key store makes nonces of no other length. */
private const val NONCE = 12
/** Bits. */
private const val TAG = 128

/** Seals bytes as nonce 12 ‖ sealed ‖ tag 16. [begun] is called before the key is used, with the cipher that will use it. */
internal fun seal(key: SecretKey, plain: ByteArray, begun: (Cipher) -> Unit = {}): ByteArray {
    val cipher = Cipher.getInstance(GCM).apply { init(Cipher.ENCRYPT_MODE, key) }
    val nonce = cipher.iv
    if (nonce?.size != NONCE) throw KeyStoreException.Unavailable()
    begun(cipher)
    return nonce + cipher.doFinal(plain)
}

/** Opens what [seal] made. Throws [KeyStoreException.Unopened] or, for the same reason, what a cipher throws. */
internal fun open(key: SecretKey, sealed: ByteArray, begun: (Cipher) -> Unit = {}): ByteArray {
    if (sealed.size < NONCE + TAG / 8) throw KeyStoreException.Unopened()
    val cipher = Cipher.getInstance(GCM).apply { init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG, sealed, 0, NONCE)) }
    begun(cipher)
    return cipher.doFinal(sealed, NONCE, sealed.size - NONCE)
}
