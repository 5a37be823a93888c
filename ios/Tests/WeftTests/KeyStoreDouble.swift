import Foundation
import WeftCore

/// A method of a key store.
enum Call: CaseIterable { case level, create, strengthen, seal, unseal, delete, keep, kept, aliases }

/// What a call does instead of its work.
enum Fault: CaseIterable {
    /// Throws an error that no key store declares.
    case unexpected
    /// Throws a declared error.
    case fails
    /// Does not answer until the double is healed.
    case hangs
    /// Answers too few bytes.
    case short
    /// Answers too many bytes.
    case long
    /// Answers nothing.
    case empty
    /// Answers zeros.
    case zeros
    /// Answers what it was given.
    case same
    /// Works with another key than it did.
    case otherKey
    /// Has lost the key.
    case lostKey
}

/// What no key store declares.
struct Unexpected: Error {}

/// A key store in memory with the level of a secure element, which fails as it is told. Its ciphers only look like some:
/// Swift on Linux brings none, and what is tried here is the way over the bridge.
final class KeyStoreDouble: HardwareKeyStore, @unchecked Sendable {
    private let condition = NSCondition()
    private var keys: [String: (bytes: Data, usage: KeyUse)] = [:]
    private var values: [String: Data] = [:]
    private var faults: [Call: Fault] = [:]
    private var counts: [Call: Int] = [:]
    private var somebodyIsThere = true
    private var during: (@Sendable () -> Void)?

    var isEmpty: Bool { locked { keys.isEmpty && values.isEmpty } }

    /// Whether somebody gives a finger when asked.
    var present: Bool {
        get { locked { somebodyIsThere } }
        set { locked { somebodyIsThere = newValue } }
    }

    /// Called inside `strengthen`, if set.
    var meanwhile: (@Sendable () -> Void)? {
        get { locked { during } }
        set { locked { during = newValue } }
    }

    func count(_ call: Call) -> Int { locked { counts[call] ?? 0 } }

    func fail(_ call: Call, _ fault: Fault) { locked { faults[call] = fault } }

    /// From now on everything works again; hanging calls go on.
    func heal() {
        locked {
            faults = [:]
            condition.broadcast()
        }
    }

    func level() throws -> Level {
        try call(.level) { _ in .secureElement }
    }

    func create(alias: String, usage: KeyUse) throws -> Done {
        try call(.create) { _ in
            if keys[alias] != nil { throw KeyStoreError.Exists }
            keys[alias] = (random(32), usage)
            return .done
        }
    }

    func strengthen(alias: String, input: Data) throws -> Data {
        meanwhile?()
        return try bytes(.strengthen, input) { fault in stream(try key(alias, fault), input, 32) }
    }

    func seal(alias: String, plain: Data) throws -> Data {
        try bytes(.seal, plain) { fault in
            let (key, nonce) = (try self.key(alias, fault), random(12))
            return nonce + stream(key, plain, 16) + xor(plain, stream(key, nonce, plain.count))
        }
    }

    func unseal(alias: String, sealed: Data) throws -> Data {
        try bytes(.unseal, sealed) { fault in
            let (nonce, tag, rest) = (sealed.prefix(12), sealed.dropFirst(12).prefix(16), sealed.dropFirst(28))
            let key = try self.key(alias, fault)
            let plain = xor(rest, stream(key, nonce, rest.count))
            guard stream(key, plain, 16) == tag else { throw KeyStoreError.Unopened }
            return plain
        }
    }

    func delete(alias: String) throws -> Done {
        try call(.delete) { _ in
            keys[alias] = nil
            values[alias] = nil
            return .done
        }
    }

    func keep(alias: String, value: Data) throws -> Done {
        try call(.keep) { _ in
            values[alias] = value
            return .done
        }
    }

    func kept(alias: String) throws -> Data? {
        try call(.kept) { _ in values[alias] }
    }

    func aliases() throws -> [String] {
        try call(.aliases) { _ in Array(Set(keys.keys).union(values.keys)) }
    }

    private func key(_ alias: String, _ fault: Fault?) throws -> Data {
        guard fault != .lostKey, let key = keys[alias] else { throw KeyStoreError.NoKey }
        if key.usage == .presence && !somebodyIsThere { throw KeyStoreError.Refused }
        return fault == .otherKey ? stream(key.bytes, Data("another".utf8), 32) : key.bytes
    }

    private func bytes(_ name: Call, _ input: Data, _ work: (Fault?) throws -> Data) throws -> Data {
        try call(name) { fault in
            let answer = try work(fault)
            switch fault {
            case .short: return answer.prefix(min(answer.count - 1, input.count))
            case .long: return answer + Data(count: 5000)
            case .empty: return Data()
            case .zeros: return Data(count: answer.count)
            case .same: return input
            default: return answer
            }
        }
    }

    private func call<T>(_ call: Call, _ work: (Fault?) throws -> T) throws -> T {
        try locked {
            counts[call, default: 0] += 1
            switch faults[call] {
            case .unexpected: throw Unexpected()
            case .fails: throw KeyStoreError.Unavailable
            case .hangs:
                while faults[call] == .hangs { condition.wait() }
                return try work(nil)
            case let fault: return try work(fault)
            }
        }
    }

    private func locked<T>(_ work: () throws -> T) rethrows -> T {
        condition.lock()
        defer { condition.unlock() }
        return try work()
    }

    private func random(_ count: Int) -> Data {
        Data((0..<count).map { _ in UInt8.random(in: 0...255) })
    }

    private func xor(_ one: Data, _ other: Data) -> Data {
        Data(zip(one, other).map { $0 ^ $1 })
    }

    /// Bytes that depend on every bit of both: SplitMix64 over what FNV-1a makes of them.
    private func stream(_ key: Data, _ input: Data, _ count: Int) -> Data {
        var state = (key + input).reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        return Data((0..<count).map { _ in
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
            return UInt8(truncatingIfNeeded: word ^ (word >> 31))
        })
    }
}
