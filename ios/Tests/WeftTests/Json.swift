import Foundation

/// The canonical JSON of a value that came over the bridge, written by walking the Swift value and nothing else, so
/// that equal texts prove equal bindings. Fields in the order of their declaration; names as in Rust's JSON, which are
/// words joined by `_`; a variant without fields is its name, any other `{"name": …}`; bytes are numbers.
enum Json {
    static func of(_ value: Any) -> String {
        switch value {
        case let text as String: return quoted(text)
        case let flag as Bool: return flag ? "true" : "false"
        case let number as any FixedWidthInteger: return "\(number)"
        case let bytes as Data: return of([UInt8](bytes))
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.map { of($0.value) } ?? "null"
        case .collection: return "[" + mirror.children.map { of($0.value) }.joined(separator: ",") + "]"
        case .enum: return variant(value, mirror)
        default: return fields(mirror)
        }
    }

    private static func variant(_ value: Any, _ mirror: Mirror) -> String {
        guard let (name, payload) = mirror.children.first else { return quoted(snake("\(value)")) }
        let inner = Mirror(reflecting: payload)
        // Named fields arrive as a tuple with labels; the one unnamed field arrives as itself.
        let content = inner.displayStyle == .tuple ? fields(inner) : of(payload)
        return "{" + quoted(snake(name!)) + ":" + content + "}"
    }

    private static func fields(_ mirror: Mirror) -> String {
        "{" + mirror.children.map { quoted(snake($0.label!)) + ":" + of($0.value) }.joined(separator: ",") + "}"
    }

    private static func snake(_ name: String) -> String {
        name.map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{8}": out += "\\b"
            case "\u{c}": out += "\\f"
            case let control where control.value < 0x20:
                let hex = String(control.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
