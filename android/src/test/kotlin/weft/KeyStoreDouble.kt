package weft

import java.security.SecureRandom
import java.util.concurrent.TimeUnit
import java.util.concurrent.locks.ReentrantLock
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.Mac
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec
import kotlin.concurrent.withLock
import weft.core.Done
import weft.core.HardwareKeyStore
import weft.core.KeyStoreException
import weft.core.KeyUse
import weft.core.Level

/** A method of a key store. */
enum class Call { LEVEL, CREATE, STRENGTHEN, SEAL, UNSEAL, DELETE, KEEP, KEPT, ALIASES }

/** What a call does instead of its work. */
enum class Fault {
    /** Throws an exception that no key store declares. */
    EXCEPTION,
    /** Throws what is no `Exception`, as a class does that this Android lacks. */
    ERROR,
    /** Throws a declared error. */
    FAILS,
    /** Does not answer until the double is healed. */
    HANGS,
    /** Answers too few bytes. */
    SHORT,
    /** Answers too many bytes. */
    LONG,
    /** Answers nothing. */
    EMPTY,
    /** Answers zeros. */
    ZEROS,
    /** Answers what it was given. */
    SAME,
    /** Works with another key than it did. */
    OTHER_KEY,
    /** Has lost the key. */
    LOST_KEY,
}

/** A key store in memory with the level of a secure element, which fails as it is told. */
class KeyStoreDouble : HardwareKeyStore {
    private class Key(val bytes: ByteArray, val usage: KeyUse)

    private val lock = ReentrantLock()
    private val healed = lock.newCondition()
    private val keys = sortedMapOf<String, Key>()
    private val kept = sortedMapOf<String, ByteArray>()
    private val faults = mutableMapOf<Call, Fault>()

    /** Whether somebody gives a finger when asked. */
    @Volatile var present = true
    /** Called inside [strengthen], if set. */
    @Volatile var meanwhile: (() -> Unit)? = null
    /** How often each call was made. */
    val calls = mutableMapOf<Call, Int>()
    /** The arrays it was given, each with a copy of what stood in it then. */
    val given = mutableListOf<Pair<ByteArray, ByteArray>>()
    /** The arrays it answered with. */
    val answered = mutableListOf<ByteArray>()

    val isEmpty get() = lock.withLock { keys.isEmpty() && kept.isEmpty() }

    fun fail(call: Call, fault: Fault) = lock.withLock { faults[call] = fault }

    /** From now on everything works again; hanging calls go on. */
    fun heal() = lock.withLock {
        faults.clear()
        healed.signalAll()
    }

    override fun level() = call(Call.LEVEL) { Level.SECURE_ELEMENT }

    override fun create(alias: String, usage: KeyUse) = call(Call.CREATE) {
        if (alias in keys) throw KeyStoreException.Exists()
        keys[alias] = Key(random(32), usage)
        Done.DONE
    }

    override fun strengthen(alias: String, input: ByteArray): ByteArray {
        meanwhile?.invoke()
        return bytes(Call.STRENGTHEN, input) { fault -> hmac(key(alias, fault), input) }
    }

    override fun seal(alias: String, plain: ByteArray) = bytes(Call.SEAL, plain) { fault ->
        val nonce = random(12)
        nonce + gcm(Cipher.ENCRYPT_MODE, key(alias, fault), nonce).doFinal(plain)
    }

    override fun unseal(alias: String, sealed: ByteArray) = bytes(Call.UNSEAL, sealed) { fault ->
        val cipher = gcm(Cipher.DECRYPT_MODE, key(alias, fault), sealed.copyOf(12))
        try {
            cipher.doFinal(sealed, 12, sealed.size - 12)
        } catch (_: AEADBadTagException) {
            throw KeyStoreException.Unopened()
        }
    }

    override fun delete(alias: String) = call(Call.DELETE) {
        keys.remove(alias)
        kept.remove(alias)
        Done.DONE
    }

    override fun keep(alias: String, value: ByteArray) = call(Call.KEEP) {
        given += value to value.copyOf()
        kept[alias] = value.copyOf()
        Done.DONE
    }

    override fun kept(alias: String) = call(Call.KEPT) { kept[alias]?.copyOf()?.also { answered += it } }

    override fun aliases() = call(Call.ALIASES) { (keys.keys + kept.keys).toList() }

    private fun key(alias: String, fault: Fault?): ByteArray {
        val key = keys[alias].takeUnless { fault == Fault.LOST_KEY } ?: throw KeyStoreException.NoKey()
        if (key.usage == KeyUse.PRESENCE && !present) throw KeyStoreException.Refused()
        return if (fault == Fault.OTHER_KEY) hmac(key.bytes, "another".toByteArray()) else key.bytes
    }

    private fun bytes(call: Call, input: ByteArray, work: (Fault?) -> ByteArray): ByteArray = call(call) { fault ->
        given += input to input.copyOf()
        val answer = work(fault)
        when (fault) {
            Fault.SHORT -> answer.copyOf(minOf(answer.size - 1, input.size))
            Fault.LONG -> answer.copyOf(answer.size + 5000)
            Fault.EMPTY -> ByteArray(0)
            Fault.ZEROS -> ByteArray(answer.size)
            Fault.SAME -> input
            else -> answer
        }.also { answered += it }
    }

    private fun <T> call(call: Call, work: (Fault?) -> T): T = lock.withLock {
        calls[call] = (calls[call] ?: 0) + 1
        when (val fault = faults[call]) {
            Fault.EXCEPTION -> throw IllegalStateException("a driver threw")
            Fault.ERROR -> throw NoSuchMethodError("this Android has no such method")
            Fault.FAILS -> throw KeyStoreException.Unavailable()
            Fault.HANGS -> {
                while (faults[call] == Fault.HANGS) check(healed.await(1, TimeUnit.MINUTES))
                work(null)
            }
            else -> work(fault)
        }
    }

    private fun random(size: Int) = ByteArray(size).also { SecureRandom().nextBytes(it) }

    private fun hmac(key: ByteArray, input: ByteArray): ByteArray =
        Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec(key, "HmacSHA256")) }.doFinal(input)

    private fun gcm(mode: Int, key: ByteArray, nonce: ByteArray): Cipher {
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        return cipher.apply { init(mode, SecretKeySpec(key, "AES"), GCMParameterSpec(128, nonce)) }
    }
}
