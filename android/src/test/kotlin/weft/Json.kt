package weft

import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor

/**
 * The canonical JSON of a value that came over the bridge, written by walking the Kotlin value and nothing else, so that
 * equal texts prove equal bindings. Fields in the order of their declaration; names as in Rust's JSON, which are words
 * joined by `_`; a variant without fields is its name, any other `{"name": …}`; bytes are numbers.
 */
object Json {
    fun of(value: Any?): String = when (value) {
        null, is Boolean, is Number, is UByte, is UShort, is UInt, is ULong -> value.toString()
        is String -> quoted(value)
        is ByteArray -> value.joinToString(",", "[", "]") { it.toUByte().toString() }
        is Collection<*> -> value.joinToString(",", "[", "]") { of(it) }
        is Enum<*> -> quoted(value.name.lowercase())
        else -> structure(value)
    }

    private fun structure(value: Any): String {
        val type = value::class
        val names = type.primaryConstructor?.parameters.orEmpty().map { it.name!! }
        val fields = names.map { name -> name to of(type.memberProperties.single { it.name == name }.getter.call(value)) }
        // The one unnamed field of a variant is called v1.
        val content = if (names == listOf("v1")) fields[0].second
        else fields.joinToString(",", "{", "}") { (name, json) -> quoted(snake(name)) + ":" + json }
        val isVariant = type.java.superclass.kotlin.isSealed
        return when {
            !isVariant -> content
            names.isEmpty() -> quoted(snake(type.simpleName!!))
            else -> "{" + quoted(snake(type.simpleName!!)) + ":" + content + "}"
        }
    }

    private fun snake(name: String) = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }.removePrefix("_")

    private fun quoted(text: String) = buildString {
        append('"')
        for (c in text) when (c) {
            '"' -> append("\\\"")
            '\\' -> append("\\\\")
            '\n' -> append("\\n")
            '\r' -> append("\\r")
            '\t' -> append("\\t")
            '\b' -> append("\\b")
            '\u000c' -> append("\\f")
            else -> if (c < ' ') append("\\u%04x".format(c.code)) else append(c)
        }
        append('"')
    }
}
