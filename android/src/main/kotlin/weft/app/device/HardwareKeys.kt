package weft.app.device

import android.content.Context
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import java.io.File
import java.security.InvalidAlgorithmParameterException
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.locks.ReentrantLock
import javax.crypto.Mac
import javax.crypto.SecretKey
import kotlin.concurrent.withLock
import weft.core.Done
import weft.core.HardwareKeyStore
import weft.core.KeyStoreException
import weft.core.KeyUse
import weft.core.Level

/**
 * The core's key store over the phone's own: keys in [PhoneKeys], values in [KeptValues]. Nothing but a [KeyStoreException]
 * is thrown, and arrays that were handed over with something private in them are overwritten.
 *
 * No key of the phone's both strengthens and seals, so that two stand under each alias. Which one is made first matters to
 * nobody but a process that is killed in between: an alias with one of them is there, and [create] makes the other.
 *
 * [presence] asks people for a finger or a face; without it there are no keys that need one.
 */
class HardwareKeys(context: Context, private val presence: Presence? = null) : HardwareKeyStore {
    private val keys = PhoneKeys(context.applicationContext ?: context)
    private val values = KeptValues(File(context.noBackupFilesDir, FOLDER), keys)

    /** What protects the least protected key there is; before there is one, what protects the [PhoneKeys.MARK]. */
    override fun level(): Level = answer {
        val made = keys.names().filter { aliasOf(it) != null }
        made.mapNotNull { keys.level(it, asks = isAsking(it)) }.minOrNull() ?: keys.level(PhoneKeys.MARK) ?: Level.SOFTWARE
    }

    override fun create(alias: String, usage: KeyUse): Done = answer {
        val asks = usage == KeyUse.PRESENCE
        if (asks && presence?.canAsk() != true) throw KeyStoreException.NoPresence()
        alone(alias) {
            val there = keys.names().filter { aliasOf(it) == alias }
            val missing = Kind.entries.filter { name(it, usage, alias) !in there }
            if (missing.isEmpty() || there.size + missing.size > Kind.entries.size) throw KeyStoreException.Exists()
            make(missing.associateBy { name(it, usage, alias) }, asks)
        }
        Done.DONE
    }

    override fun strengthen(alias: String, input: ByteArray): ByteArray = emptying(input) {
        using(alias, Kind.STRENGTHENS) { key, asks ->
            val mac = Mac.getInstance(key.algorithm).apply { init(key) }
            confirm(asks) { BiometricPrompt.CryptoObject(mac) }
            mac.doFinal(input)
        }
    }

    override fun seal(alias: String, plain: ByteArray): ByteArray = emptying(plain) {
        using(alias, Kind.SEALS) { key, asks ->
            seal(key, plain) { cipher -> confirm(asks) { BiometricPrompt.CryptoObject(cipher) } }
        }
    }

    override fun unseal(alias: String, sealed: ByteArray): ByteArray = answer {
        using(alias, Kind.SEALS) { key, asks ->
            open(key, sealed) { cipher -> confirm(asks) { BiometricPrompt.CryptoObject(cipher) } }
        }
    }

    override fun delete(alias: String): Done = answer {
        alone(alias) {
            // Whatever fails, the rest goes.
            val failed = keys.names().filter { aliasOf(it) == alias }.mapNotNull { failureOf { keys.delete(it) } } +
                listOfNotNull(failureOf { values.forget(alias) })
            failed.firstOrNull()?.let { throw it }
            if (keys.names().any { alias == (aliasOf(it) ?: KeptValues.aliasOf(it)) }) throw KeyStoreException.Unavailable()
        }
        Done.DONE
    }

    override fun keep(alias: String, value: ByteArray): Done = emptying(value) {
        alone(alias) { values.keep(alias, value) }
        Done.DONE
    }

    override fun kept(alias: String): ByteArray? = answer { alone(alias) { values.kept(alias) } }

    override fun aliases(): List<String> = answer {
        (keys.names().mapNotNull { aliasOf(it) ?: KeptValues.aliasOf(it) } + values.aliases()).distinct()
    }

    /** Makes these keys, or none of them. */
    private fun make(wanted: Map<String, Kind>, asks: Boolean) {
        try {
            for ((name, kind) in wanted) {
                keys.make(name, kind, asks)
                // Where software asks for the finger, whoever rules the software need not give one.
                if (asks && (keys.level(name, asks) ?: Level.SOFTWARE) == Level.SOFTWARE) throw KeyStoreException.NoPresence()
            }
        } catch (failed: Throwable) {
            wanted.keys.forEach { name -> failureOf { keys.delete(name) } }
            // How the system says that no finger or face is enrolled.
            throw if (asks && failed is InvalidAlgorithmParameterException) KeyStoreException.NoPresence() else failed
        }
    }

    private fun <T> using(alias: String, kind: Kind, work: (key: SecretKey, asks: Boolean) -> T): T {
        for (usage in KeyUse.entries) {
            val asks = usage == KeyUse.PRESENCE
            keys.find(name(kind, usage, alias), asks)?.let { return work(it, asks) }
        }
        val listed = keys.names()
        val isThere = KeyUse.entries.any { name(kind, it, alias) in listed }
        throw if (isThere) KeyStoreException.Unavailable() else KeyStoreException.NoKey()
    }

    private fun confirm(asks: Boolean, crypto: () -> BiometricPrompt.CryptoObject) {
        if (!asks) return
        if (presence == null || Build.VERSION.SDK_INT < 28) throw KeyStoreException.NoPresence()
        presence.confirm(crypto())
    }

    private companion object {
        /** Beside the notebook's folder, and like it in no backup. */
        const val FOLDER = "kept"

        /** One for each alias, over all stores of the process: two that change one alias would undo each other. */
        val turns = ConcurrentHashMap<String, ReentrantLock>()

        fun <T> alone(alias: String, work: () -> T): T = turns.getOrPut(alias) { ReentrantLock() }.withLock(work)

        fun <T> answer(work: () -> T): T = try {
            work()
        } catch (thrown: Throwable) {
            throw declared(thrown)
        }

        fun <T> emptying(given: ByteArray, work: () -> T): T = try {
            answer(work)
        } finally {
            given.fill(0)
        }

        fun failureOf(work: () -> Unit): Throwable? = try {
            work()
            null
        } catch (failed: Throwable) {
            failed
        }

        fun name(kind: Kind, usage: KeyUse, alias: String) = beginning(kind, usage) + alias

        /** The alias that a key was made for; none if the name is one of a kept value's key, or of no key of these. */
        fun aliasOf(name: String): String? = Kind.entries
            .flatMap { kind -> KeyUse.entries.map { beginning(kind, it) } }
            .firstOrNull(name::startsWith)
            ?.let(name::removePrefix)

        fun isAsking(name: String) = Kind.entries.any { name.startsWith(beginning(it, KeyUse.PRESENCE)) }

        fun beginning(kind: Kind, usage: KeyUse): String {
            val does = when (kind) {
                Kind.STRENGTHENS -> "strengthens"
                Kind.SEALS -> "seals"
            }
            return if (usage == KeyUse.PRESENCE) "$does.presence." else "$does.silent."
        }
    }
}
