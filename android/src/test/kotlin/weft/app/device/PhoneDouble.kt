package weft.app.device

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyInfo
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.io.InputStream
import java.io.OutputStream
import java.security.AlgorithmParameters
import java.security.InvalidAlgorithmParameterException
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.SecureRandom
import java.security.Security
import java.security.UnrecoverableKeyException
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.security.spec.KeySpec
import java.util.Collections
import java.util.Date
import java.util.concurrent.ConcurrentHashMap
import javax.crypto.Cipher
import javax.crypto.CipherSpi
import javax.crypto.IllegalBlockSizeException
import javax.crypto.KeyGeneratorSpi
import javax.crypto.Mac
import javax.crypto.MacSpi
import javax.crypto.SecretKey
import javax.crypto.SecretKeyFactorySpi
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec

/** What a phone's key store is asked. */
enum class Ask { LIST, FIND, MAKE, DELETE, USE, INFO }

/** What a chip of its own does when it is asked for a key. */
enum class Chip { WORKS, UNAVAILABLE, BREAKS }

/** A key as the double has it; to others it is a name, as on a phone. */
class DoubleKey(val spec: KeyGenParameterSpec, private val kind: String, val inChip: Boolean) : SecretKey {
    val bytes = ByteArray(32).also { SecureRandom().nextBytes(it) }
    val name: String get() = spec.keystoreAlias
    @Volatile var invalidated = false

    override fun getAlgorithm() = kind
    override fun getFormat(): String? = null
    override fun getEncoded(): ByteArray? = null
}

/**
 * A phone's key store in memory, which the platform finds under the name of the real one. It honours what the adapter asks of
 * keys, and fails as it is told.
 */
class PhoneDouble : Provider("AndroidKeyStore", 1.0, "a phone's key store in memory") {
    val held: MutableMap<String, DoubleKey> = ConcurrentHashMap()
    /** Thrown when this is asked. */
    val faults = ConcurrentHashMap<Ask, () -> Throwable>()
    @Volatile var chip = Chip.WORKS
    /** What protects keys outside the chip: a [KeyProperties] security level, or, before Android 12, whether it is 0. */
    @Volatile var level = 1
    /** Lists nothing, knows no key and makes none, as before Android 12 when the system's key store is down. */
    @Volatile var down = false
    /** Lists nothing, and does everything else. */
    @Volatile var blind = false
    @Volatile var enrolled = true
    /** How an invalidated key is told: when it is looked up, as older phones do, or when it is used. */
    @Volatile var toldEarly = false
    /** Called before each thing that is asked. */
    @Volatile var before: (Ask, String) -> Unit = { _, _ -> }
    /** Operations that wait for a finger: by nonce for ciphers. */
    private val confirmed = Collections.newSetFromMap(ConcurrentHashMap<Any, Boolean>())
    private val macs = Collections.newSetFromMap(ConcurrentHashMap<Hmac, Boolean>())

    init {
        service("KeyStore", "AndroidKeyStore") { Store() }
        service("KeyGenerator", "AES") { Maker("AES") }
        service("KeyGenerator", "HmacSHA256") { Maker("HmacSHA256") }
        service("SecretKeyFactory", "AES") { Infos() }
        service("SecretKeyFactory", "HmacSHA256") { Infos() }
        service("Cipher", "AES/GCM/NoPadding") { Gcm() }
        service("Mac", "HmacSHA256") { Hmac() }
    }

    fun install() {
        Security.removeProvider(name)
        Security.insertProviderAt(this, 1)
    }

    fun remove() = Security.removeProvider(name)

    /** A finger is added to the phone. */
    fun enrol() = held.values.filter { it.spec.isUserAuthenticationRequired }.forEach { it.invalidated = true }

    /** The names of keys, of which the mark is left out. */
    fun names(): Set<String> = held.keys - PhoneKeys.MARK

    /** The person gives a finger for what this cipher began. */
    fun confirm(cipher: Cipher) {
        confirmed.add(cipher.iv.toList())
    }

    /** The person gives a finger for what codes began. */
    fun confirmMacs() {
        confirmed.addAll(macs)
    }

    private fun asked(ask: Ask, name: String) {
        before(ask, name)
        faults[ask]?.let { throw it() }
    }

    private fun service(type: String, algorithm: String, make: () -> Any) = putService(
        object : Service(this, type, algorithm, "double", null, null) {
            override fun newInstance(parameter: Any?): Any = make()
            override fun supportsParameter(parameter: Any?): Boolean = parameter is DoubleKey
        },
    )

    private inner class Store : KeyStoreSpi() {
        override fun engineGetKey(name: String, password: CharArray?): Key? {
            asked(Ask.FIND, name)
            val key = held[name].takeUnless { down } ?: return null
            if (key.invalidated && toldEarly) throw UnrecoverableKeyException("Key permanently invalidated")
            return key
        }

        override fun engineAliases() = Collections.enumeration(emptyList<String>().takeIf { down || blind } ?: held.keys.toList())
            .also { asked(Ask.LIST, "") }

        override fun engineDeleteEntry(name: String) {
            asked(Ask.DELETE, name)
            if (!down) held.remove(name)
        }

        override fun engineContainsAlias(name: String) = !down && name in held
        override fun engineLoad(stream: InputStream?, password: CharArray?) = Unit
        override fun engineSize() = held.size
        override fun engineIsKeyEntry(name: String) = engineContainsAlias(name)
        override fun engineIsCertificateEntry(name: String) = false
        override fun engineGetCertificateChain(name: String): Array<Certificate>? = null
        override fun engineGetCertificate(name: String): Certificate? = null
        override fun engineGetCreationDate(name: String): Date? = null
        override fun engineGetCertificateAlias(certificate: Certificate): String? = null
        override fun engineStore(stream: OutputStream?, password: CharArray?) = throw UnsupportedOperationException()
        override fun engineSetKeyEntry(name: String, key: Key, password: CharArray?, chain: Array<Certificate>?) =
            throw UnsupportedOperationException()
        override fun engineSetKeyEntry(name: String, key: ByteArray, chain: Array<Certificate>?) = throw UnsupportedOperationException()
        override fun engineSetCertificateEntry(name: String, certificate: Certificate) = throw UnsupportedOperationException()
    }

    private inner class Maker(private val kind: String) : KeyGeneratorSpi() {
        private var spec: KeyGenParameterSpec? = null

        override fun engineInit(wanted: AlgorithmParameterSpec?, random: SecureRandom?) {
            val asks = (wanted as KeyGenParameterSpec).isUserAuthenticationRequired
            if (asks && !enrolled) {
                throw InvalidAlgorithmParameterException(IllegalStateException("At least one biometric must be enrolled"))
            }
            spec = wanted
        }

        override fun engineGenerateKey(): SecretKey {
            val spec = checkNotNull(spec)
            asked(Ask.MAKE, spec.keystoreAlias)
            check(spec.keySize == 256)
            if (down) throw java.security.ProviderException("Keystore operation failed")
            val inChip = Build.VERSION.SDK_INT >= 28 && spec.isStrongBoxBacked
            if (inChip && chip == Chip.UNAVAILABLE) throw StrongBoxUnavailableException("no room")
            if (inChip && chip == Chip.BREAKS) throw java.security.ProviderException("a vendor's chip")
            return DoubleKey(spec, kind, inChip).also { held[it.name] = it }
        }

        override fun engineInit(random: SecureRandom?) = throw UnsupportedOperationException()
        override fun engineInit(size: Int, random: SecureRandom?) = throw UnsupportedOperationException()
    }

    private inner class Infos : SecretKeyFactorySpi() {
        override fun engineGetKeySpec(key: SecretKey, wanted: Class<*>): KeySpec {
            key as DoubleKey
            asked(Ask.INFO, key.name)
            check(wanted == KeyInfo::class.java)
            return infoOf(key.name, if (key.inChip) KeyProperties.SECURITY_LEVEL_STRONGBOX else level)
        }

        /** By the constructor that this Android has, which is no documented one. */
        private fun infoOf(name: String, level: Int): KeyInfo {
            val constructor = KeyInfo::class.java.constructors.maxByOrNull { it.parameterTypes.size }!!
            var booleans = 0
            var integers = 0
            val last = constructor.parameterTypes.count { it == Int::class.java } - 2
            val values = constructor.parameterTypes.map { type ->
                when (type) {
                    String::class.java -> name
                    // The first says whether it is inside secure hardware, the last but one integer of newer ones how.
                    Boolean::class.java -> booleans++ == 0 && level != 0
                    Int::class.java -> if (integers++ == last && Build.VERSION.SDK_INT >= 31) level else 0
                    Array<String>::class.java -> emptyArray<String>()
                    else -> null
                }
            }
            return constructor.newInstance(*values.toTypedArray()) as KeyInfo
        }

        override fun engineGenerateSecret(spec: KeySpec?) = throw UnsupportedOperationException()
        override fun engineTranslateKey(key: SecretKey?) = throw UnsupportedOperationException()
    }

    private fun begin(key: Key?, purpose: Int): DoubleKey {
        key as DoubleKey
        asked(Ask.USE, key.name)
        if (key.invalidated) throw KeyPermanentlyInvalidatedException()
        check(key.spec.purposes and purpose != 0) { "this key is not for that" }
        return key
    }

    /** Each use of a key that asks needs a finger of its own. */
    private fun end(key: DoubleKey, operation: Any) {
        if (held[key.name] !== key) throw IllegalBlockSizeException("the key is gone")
        if (key.spec.isUserAuthenticationRequired && !confirmed.remove(operation)) {
            throw IllegalBlockSizeException("Key user not authenticated")
        }
    }

    private inner class Hmac : MacSpi() {
        private lateinit var key: DoubleKey
        private lateinit var mac: Mac

        override fun engineInit(key: Key?, params: AlgorithmParameterSpec?) {
            this.key = begin(key, KeyProperties.PURPOSE_SIGN)
            mac = Mac.getInstance("HmacSHA256", "SunJCE").apply { init(SecretKeySpec(this@Hmac.key.bytes, "HmacSHA256")) }
            macs.add(this)
        }

        override fun engineDoFinal(): ByteArray {
            try {
                end(key, this)
            } catch (refused: IllegalBlockSizeException) {
                throw java.security.ProviderException(refused)
            }
            return mac.doFinal()
        }

        override fun engineGetMacLength() = 32
        override fun engineUpdate(input: Byte) = mac.update(input)
        override fun engineUpdate(input: ByteArray?, offset: Int, length: Int) = mac.update(input, offset, length)
        override fun engineReset() = mac.reset()
    }

    private inner class Gcm : CipherSpi() {
        private lateinit var key: DoubleKey
        private lateinit var cipher: Cipher

        override fun engineInit(mode: Int, key: Key?, random: SecureRandom?) =
            engineInit(mode, key, null as AlgorithmParameterSpec?, random)

        override fun engineInit(mode: Int, key: Key?, params: AlgorithmParameterSpec?, random: SecureRandom?) {
            val encrypts = mode == Cipher.ENCRYPT_MODE
            this.key = begin(key, if (encrypts) KeyProperties.PURPOSE_ENCRYPT else KeyProperties.PURPOSE_DECRYPT)
            check(this.key.spec.blockModes.single() == KeyProperties.BLOCK_MODE_GCM)
            // A phone makes the nonces itself.
            check(encrypts == (params == null))
            val nonce = params ?: GCMParameterSpec(128, ByteArray(12).also { SecureRandom().nextBytes(it) })
            cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE")
            cipher.init(mode, SecretKeySpec(this.key.bytes, "AES"), nonce)
        }

        override fun engineDoFinal(input: ByteArray?, offset: Int, length: Int): ByteArray {
            end(key, cipher.iv.toList())
            return cipher.doFinal(input ?: ByteArray(0), offset, length)
        }

        override fun engineGetIV(): ByteArray = cipher.iv
        override fun engineGetBlockSize() = 16
        override fun engineGetOutputSize(length: Int) = cipher.getOutputSize(length)
        override fun engineSetMode(mode: String?) = Unit
        override fun engineSetPadding(padding: String?) = Unit
        override fun engineGetParameters(): AlgorithmParameters? = null
        override fun engineInit(mode: Int, key: Key?, params: AlgorithmParameters?, random: SecureRandom?) =
            throw UnsupportedOperationException()
        override fun engineUpdate(input: ByteArray?, offset: Int, length: Int) = throw UnsupportedOperationException()
        override fun engineUpdate(input: ByteArray?, offset: Int, length: Int, output: ByteArray?, at: Int) =
            throw UnsupportedOperationException()
        override fun engineDoFinal(input: ByteArray?, offset: Int, length: Int, output: ByteArray?, at: Int) =
            throw UnsupportedOperationException()
    }
}
