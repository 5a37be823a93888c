import java.io.ByteArrayOutputStream
import java.io.File
import javax.crypto.Cipher
import javax.crypto.Mac
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec
import kotlin.system.exitProcess
import weft.core.Answer
import weft.core.DeviceKeys
import weft.core.Done
import weft.core.Effect
import weft.core.HardwareKeyStore
import weft.core.Input
import weft.core.KeyStoreException
import weft.core.KeyUse
import weft.core.Level
import weft.core.Outcome
import weft.core.Pieces
import weft.core.Weft
import weft.core.WeftException
import weft.core.shellWords

/**
 * Reaches the core through what R8 leaves of the bindings: words, screens, a practice notebook with a key store that the core calls
 * back, a voice that goes in and comes back in pieces, errors both ways. scripts/apk has R8 shrink it with the app and runs it on a
 * JVM, with an empty folder and a recording. Anything that is missing ends it with an exception.
 */
fun main(given: Array<String>) {
    val (folder, recording) = given.map(::File)
    val voice = recording.readBytes()
    val store = Keys()
    expect(shellWords(listOf("en"))!!.back.value.isNotEmpty(), "a word")
    DeviceKeys(store).use { keys ->
        val notebook = folder.resolve("notebook").path
        Weft.at(notebook, keys, listOf("en")).use { weft ->
            weft.begin()
            weft.tap("next")
            repeat(2) { weft.code(CODE) }
            expect(weft.screen().id == "join", "a notebook, but ${weft.screen().id}")
            expect(store.asked.containsAll(setOf("level", "create", "strengthen", "keep")), "calls to the key store, but ${store.asked}")
            weft.lock()
        }
        Weft.at(notebook, keys, listOf("en")).use { weft ->
            weft.code(CODE.reversed())
            expect(weft.screen().id == "unlock", "a refusal, but ${weft.screen().id}")
            weft.code(CODE)
            expect(weft.screen().id == "join", "what is in the notebook, but ${weft.screen().id}")
            weft.lock()
        }
        store.failing = true
        expect(refused { Weft.openByPresence(notebook, keys).close() } is WeftException, "an error")
        Weft.at(folder.resolve("practice").path, keys, listOf("en")).use { weft ->
            weft.begin()
            listOf("try", "begin", "cases", "tell").forEach(weft::tap)
            expect(weft.screen().id == "tell-what", "a practice notebook, but ${weft.screen().id}")
            weft.input(Input.Choose("with", "voice"))
            val asked = (weft.tap("record") as Answer.Ask).v1 as Effect.Record
            voice.toList().chunked(700).forEach { weft.bytesIn(asked.id, it.toByteArray()) }
            weft.input(Input.EffectDone(asked.id, Outcome.Done))
            val back = ByteArrayOutputStream()
            val here = weft.bytesOf("recorded", object : Pieces {
                override fun take(piece: ByteArray) = back.write(piece)
            })
            expect(here && back.size() > voice.size / 2, "a voice: ${back.size()} of ${voice.size} bytes")
            weft.lock()
        }
    }
    println("shrunk: ${store.asked}")
    // JNA's threads may wait for ever.
    exitProcess(0)
}

private fun Weft.tap(id: String) = input(Input.Tap(id, screen().revision))

private fun Weft.code(code: String) {
    input(Input.Secret("number", code.toByteArray()))
    tap("find")
}

private fun Weft.begin() {
    input(Input.Choose("first", "en"))
    input(Input.Choose("second", "fr"))
    tap("next")
}

/** A key store in memory. */
private class Keys : HardwareKeyStore {
    private val keys = sortedMapOf<String, ByteArray>()
    private val kept = sortedMapOf<String, ByteArray>()
    val asked = sortedSetOf<String>()
    var failing = false

    override fun level(): Level = asked("level") { Level.SECURE_ELEMENT }

    override fun create(alias: String, usage: KeyUse): Done = asked("create") {
        if (alias in keys) throw KeyStoreException.Exists()
        keys[alias] = ByteArray(32) { alias.hashCode().toByte() }
        Done.DONE
    }

    override fun strengthen(alias: String, input: ByteArray): ByteArray = asked("strengthen") {
        Mac.getInstance("HmacSHA256").run {
            init(key(alias, "HmacSHA256"))
            doFinal(input)
        }
    }

    override fun seal(alias: String, plain: ByteArray): ByteArray = asked("seal") { gcm(Cipher.ENCRYPT_MODE, alias).doFinal(plain) }

    override fun unseal(alias: String, sealed: ByteArray): ByteArray = asked("unseal") { gcm(Cipher.DECRYPT_MODE, alias).doFinal(sealed) }

    override fun delete(alias: String): Done = asked("delete") {
        keys.remove(alias)
        kept.remove(alias)
        Done.DONE
    }

    override fun keep(alias: String, value: ByteArray): Done = asked("keep") {
        kept[alias] = value.copyOf()
        Done.DONE
    }

    override fun kept(alias: String): ByteArray? = asked("kept") { kept[alias]?.copyOf() }

    override fun aliases(): List<String> = asked("aliases") { (keys.keys + kept.keys).toList() }

    private fun <T> asked(what: String, answer: () -> T): T {
        asked += what
        if (failing) throw KeyStoreException.Unavailable()
        return answer()
    }

    private fun key(alias: String, of: String) = SecretKeySpec(keys[alias] ?: throw KeyStoreException.NoKey(), of)

    private fun gcm(mode: Int, alias: String) = Cipher.getInstance("AES/GCM/NoPadding").apply { init(mode, key(alias, "AES"), GCMParameterSpec(128, ByteArray(12))) }
}

private fun refused(asked: () -> Unit): Exception? = try {
    asked()
    null
} catch (refused: Exception) {
    refused
}

private const val CODE = "25 80 14 70 36"

private fun expect(holds: Boolean, what: String) {
    if (!holds) throw AssertionError("the core gave not $what")
}
