import Foundation
import WeftCore
import XCTest

/// Walks through the notebook that tests/shells/fixture made, and must see on every screen what Rust saw.
final class WalkTests: XCTestCase {
    private let fixture = URL(fileURLWithPath: ProcessInfo.processInfo.environment["WEFT_FIXTURE"]!)
    /// A copy of the notebook, of which each test has its own.
    private let notebook = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    private var code = ""

    override func setUpWithError() throws {
        try FileManager.default.copyItem(at: fixture.appendingPathComponent("notebook"), to: notebook)
        code = try text("code.txt")
    }

    override func tearDownWithError() throws {
        try FileManager.default.removeItem(at: notebook)
    }

    func testSeesWhatRustSaw() throws {
        let expected = try text("expected.jsonl").split(separator: "\n").map(String.init)
        let inputs = try text("inputs.jsonl").split(separator: "\n").map(String.init)
        let weft = try open(code)
        var seen = [Json.of(try weft.screen())]
        for line in inputs {
            let answer = try weft.input(input: try input(line))
            seen.append(Json.of(answer))
            // What an input answers is what stands there afterwards.
            if case .draw(let screen) = answer { XCTAssertEqual(screen, try weft.screen()) }
        }
        assertThrows(.Locked, "leaving locks") { try weft.screen() }
        let lines = seen.map { $0 + "\n" }.joined()
        try Data(lines.utf8).write(to: fixture.appendingPathComponent("seen-by-swift.jsonl"))
        for (n, (rust, swift)) in zip(expected, seen).enumerated() { XCTAssertEqual(rust, swift, "line \(n + 1)") }
        XCTAssertEqual(expected.count, seen.count)
    }

    func testAWrongCodeIsItsOwnErrorAndChangesNothing() throws {
        assertThrows(.WrongCode(wait: 0)) { try open("1" + code) }
        XCTAssertEqual(try open(code).screen().id, "home")
    }

    func testWhatIsLockedStaysLockedAndCanBeOpenedAgain() throws {
        let weft = try open(code)
        assertThrows(.Busy) { try open(code) }
        try weft.lock()
        assertThrows(.Locked) { try weft.screen() }
        assertThrows(.Locked) { try weft.input(input: .back) }
        try weft.lock()
        XCTAssertEqual(try open(code).screen().id, "home")
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: fixture.appendingPathComponent(name), encoding: .utf8)
    }

    private func open(_ code: String) throws -> Weft {
        let now = UInt64(try text("clock.txt"))!
        return try Weft.openAt(dir: notebook.path, code: Data(code.utf8), nowMs: now)
    }

    private func assertThrows<T>(_ expected: WeftError, _ why: String = "", _ call: () throws -> T) {
        XCTAssertThrowsError(try call(), why) { XCTAssertEqual($0 as? WeftError, expected, why) }
    }

    /// An input as a line of JSON says it, built as a shell builds it.
    private func input(_ line: String) throws -> Input {
        if line == "\"back\"" { return .back }
        if line == "\"leave\"" { return .leave }
        let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as! [String: [String: Any]]
        let (kind, of) = json.first!
        func text(_ name: String) -> String { of[name] as! String }
        switch kind {
        case "tap": return .tap(widget: text("widget"), revision: (of["revision"] as! NSNumber).uint64Value)
        case "edit": return .edit(widget: text("widget"), value: text("value"))
        case "choose": return .choose(widget: text("widget"), tile: text("tile"))
        case "toggle": return .toggle(widget: text("widget"), tile: text("tile"), on: of["on"] as! Bool)
        case "pick": return .pick(widget: text("widget"), day: text("day"))
        case "secret":
            let bytes = (of["bytes"] as! [NSNumber]).map(\.uint8Value)
            return .secret(widget: text("widget"), bytes: Data(bytes))
        case "lifecycle": return .lifecycle(phase: ["front": Phase.front, "hidden": .hidden][text("phase")]!)
        case "effect_done":
            precondition(text("outcome") == "cancelled")
            return .effectDone(effect: text("effect"), outcome: .cancelled)
        default: fatalError("no such input: \(kind)")
        }
    }
}
