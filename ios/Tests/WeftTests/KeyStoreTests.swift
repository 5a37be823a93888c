import Foundation
import WeftCore
import XCTest

/// A key store written in Swift, with all it may do wrong: nothing opens by it, nothing is lost by it, nothing hangs.
/// Half a minute, most of it waiting for time limits.
final class KeyStoreTests: XCTestCase {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    private let double = KeyStoreDouble()
    private lazy var keys = DeviceKeys(store: double)
    /// The same store, for whose answers nobody waits longer than `limit`.
    private lazy var impatient = DeviceKeys.within(store: double, limitMs: UInt32(limit * 1000))
    private let limit = 0.5
    private let code = "25 80 14 70 36"
    private let other = "36 70 14 80 25"
    private var notebook: String { folder.appendingPathComponent("notebook").path }

    override func setUpWithError() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    override func tearDownWithError() throws {
        double.heal()
        try FileManager.default.removeItem(at: folder)
    }

    func testANotebookOpensOnlyWithTheStoreItWasMadeWith() throws {
        try found()
        try opens()
        assertDamaged { try openWith(DeviceKeys(store: KeyStoreDouble())) }
        assertDamaged { _ = try Weft.open(dir: notebook, code: Data(code.utf8)) }
        try opens()
    }

    func testWhateverIsAnsweredWhenOpeningTheNotebookOpensOnlyByTheRightAnswer() throws {
        try found()
        for fault in Fault.allCases where fault != .hangs {
            double.fail(.strengthen, fault)
            if noKey.contains(fault) { assertDamaged { try opens() } } else { assertDevice("\(fault)") { try opens() } }
            double.heal()
            try opens()
        }
    }

    func testWhatIsThrownEndsTheCallThatAskedInWhicheverMethod() throws {
        try found()
        try openWith(keys) { try $0.setPresence(on: true) }
        let during: [(Call, () throws -> Void)] = [
            (.kept, { try self.opens() }),
            (.keep, { try self.opens() }),
            (.strengthen, { try self.opens() }),
            (.level, { try self.openWith(self.keys) { try self.change($0, self.code, self.other) } }),
            (.create, { try self.openWith(self.keys) { try $0.setPresence(on: true) } }),
            (.seal, { try self.openWith(self.keys) { try $0.setPresence(on: true) } }),
            (.unseal, { try self.opensByPresence() }),
        ]
        for (call, act) in during {
            for fault in [Fault.unexpected, .fails] {
                double.fail(call, fault)
                assertDevice("\(call), \(fault)", act)
                double.heal()
                try opens()
            }
        }
        try opensByPresence()
    }

    func testNoNotebookIsMadeWithAStoreThatFailsAndOneIsMadeInItsPlaceOnceItWorks() throws {
        let wrong: [(Call, [Fault])] = [
            (.level, [.unexpected, .fails]),
            (.create, [.unexpected, .fails]),
            (.strengthen, [.unexpected, .fails, .zeros, .same]),
            (.keep, [.unexpected, .fails]),
        ]
        for (call, faults) in wrong {
            for fault in faults {
                double.fail(call, fault)
                assertDevice("\(call), \(fault)") { try found() }
                double.heal()
            }
        }
        try found()
        try opens()
    }

    func testAStoreThatHangsIsLeftBehindAfterItsTime() throws {
        try found()
        for call in [Call.kept, .keep, .strengthen] {
            double.fail(call, .hangs)
            let begun = Date()
            assertDevice("\(call)") { try openWith(impatient) }
            let took = Date().timeIntervalSince(begun)
            XCTAssert((limit...limit + 5).contains(took), "\(call): \(took) s")
            double.heal()
        }
        try opens()
    }

    func testWithFourCallsHangingTheStoreIsNotAskedAnyMore() throws {
        try found()
        double.fail(.kept, .hangs)
        for _ in 1...4 { assertDevice { try openWith(impatient) } }
        let asked = double.count(.kept)
        assertDevice { try openWith(impatient) }
        XCTAssertEqual(asked, double.count(.kept))
        double.heal()
        try opens()
    }

    func testAStoreThatCallsWeftMeanwhileWaitsForItsOwnTimeAtMost() throws {
        try found()
        try openWith(DeviceKeys.within(store: double, limitMs: 2000)) { weft in
            let seen = expectation(description: "the screen is answered")
            double.meanwhile = { if (try? weft.screen().id) == "home" { seen.fulfill() } }
            assertDevice { try self.change(weft, self.code, self.other) }
            double.meanwhile = nil
            XCTAssertEqual(try weft.screen().id, "home")
            wait(for: [seen], timeout: 5)
        }
        try opens()
    }

    func testTheCodeChangesAndWhileItFailsTheOldOneStays() throws {
        try found()
        try openWith(keys) { weft in
            double.fail(.strengthen, .long)
            assertDevice { try self.change(weft, self.code, self.other) }
            double.heal()
            assertThrows(.WrongCode(wait: 0)) { try self.change(weft, self.other, self.code) }
            try change(weft, code, other)
        }
        assertThrows(.WrongCode(wait: 0)) { try openWith(keys) }
        try openWith(keys, other)
    }

    func testAfterFiveWrongCodesEvenTheRightOneWaits() throws {
        try found()
        for _ in 1...5 { assertThrows(.WrongCode(wait: 0)) { try openWith(keys, other) } }
        XCTAssertThrowsError(try opens()) {
            guard case .WrongCode(let wait)? = $0 as? WeftError else { return XCTFail("\($0)") }
            XCTAssert((1...30).contains(wait), "\(wait) s")
        }
    }

    func testAFingerOpensItAsLongAsThatIsWantedAndSomebodyGivesOne() throws {
        try found()
        try openWith(keys) { try $0.setPresence(on: true) }
        try opensByPresence()
        double.present = false
        assertThrows(.Refused(code: "bad_input", reason: "nobody confirmed with a finger or a face; use the code")) {
            try opensByPresence()
        }
        double.present = true
        for fault in [Fault.short, .long, .empty, .zeros, .otherKey, .lostKey] {
            double.fail(.unseal, fault)
            if noKey.contains(fault) {
                assertNotThere { try opensByPresence() }
            } else {
                assertDevice("\(fault)") { try opensByPresence() }
            }
            double.heal()
        }
        try openWith(keys) { try $0.setPresence(on: false) }
        assertNotThere { try opensByPresence() }
        try opens()
    }

    func testTheWipeCodeAndAWipeLeaveNoKeyAndNothingToOpen() throws {
        let (right, wiping) = (Data(code.utf8), Data(other.utf8))
        try found()
        try openWith(keys) { try $0.setWipeCode(code: right, wipe: wiping) }
        try openWith(keys) { try $0.forgetWipeCode(code: right) }
        assertThrows(.WrongCode(wait: 0)) { try openWith(keys, other) }
        try openWith(keys) { try $0.setWipeCode(code: right, wipe: wiping) }
        assertNotThere { try openWith(keys, other) }
        XCTAssert(double.isEmpty)

        try found()
        let weft = try Weft.openWith(dir: notebook, code: right, keys: keys)
        try weft.wipe()
        assertThrows(.Locked) { _ = try weft.screen() }
        XCTAssert(double.isEmpty)
        assertNotThere { try opens() }
    }

    func testAFirstStartByScreensMakesANotebookThatOnlyThisStoreOpens() throws {
        let typed = Input.secret(widget: "number", bytes: Data(code.utf8))
        let weft = try Weft.at(dir: notebook, keys: keys, system: ["en"])
        func tap(_ id: String) throws {
            _ = try weft.input(input: .tap(widget: id, revision: try weft.screen().revision))
        }
        XCTAssertEqual(try weft.screen().id, "welcome-languages")
        _ = try weft.input(input: .choose(widget: "first", tile: "en"))
        _ = try weft.input(input: .choose(widget: "second", tile: "ta"))
        try tap("next")
        try tap("next")
        for _ in 1...2 { _ = try weft.input(input: typed) }
        XCTAssertEqual(try weft.screen().id, "join")
        assertNotThere { try weft.setPresence(on: true) }
        XCTAssertEqual(try weft.input(input: .leave), .left)

        let other = try Weft.at(dir: notebook, keys: DeviceKeys(store: KeyStoreDouble()), system: ["en"])
        _ = try other.input(input: typed)
        XCTAssertEqual(try other.screen().id, "damaged")
        try other.lock()

        let again = try Weft.at(dir: notebook, keys: keys, system: ["en"])
        XCTAssertEqual(try again.screen().id, "unlock")
        _ = try again.input(input: typed)
        XCTAssertEqual(try again.screen().id, "join")
        try again.lock()
    }

    /// Makes the notebook with the double's keys, and locks it.
    private func found() throws {
        let second = folder.appendingPathComponent(UUID().uuidString).path
        let weft = try Weft.founded(dir: notebook, other: second, code: Data(code.utf8), keys: keys)
        XCTAssertEqual(try weft.screen().id, "home")
        try weft.lock()
    }

    private func openWith(_ keys: DeviceKeys, _ code: String? = nil, _ use: (Weft) throws -> Void = { _ in }) throws {
        let weft = try Weft.openWith(dir: notebook, code: Data((code ?? self.code).utf8), keys: keys)
        defer { try? weft.lock() }
        XCTAssertEqual(try weft.screen().id, "home")
        try use(weft)
    }

    /// No other answer tells that the key itself is another one, or gone.
    private let noKey: [Fault] = [.otherKey, .lostKey]

    private func opens() throws { try openWith(keys) }

    private func opensByPresence() throws {
        let weft = try Weft.openByPresence(dir: notebook, keys: keys)
        XCTAssertEqual(try weft.screen().id, "home")
        try weft.lock()
    }

    private func change(_ weft: Weft, _ old: String, _ new: String) throws {
        try weft.changeCode(old: Data(old.utf8), new: Data(new.utf8))
    }

    private func assertThrows(_ expected: WeftError, _ act: () throws -> Void) {
        XCTAssertThrowsError(try act()) { XCTAssertEqual($0 as? WeftError, expected) }
    }

    private func assertDevice(_ why: String = "", _ act: () throws -> Void) {
        XCTAssertThrowsError(try act(), why) {
            guard case .Device? = $0 as? WeftError else { return XCTFail("\(why): \($0)") }
        }
    }

    private func assertDamaged(_ act: () throws -> Void) {
        XCTAssertThrowsError(try act()) {
            guard case .Damaged? = $0 as? WeftError else { return XCTFail("\($0)") }
        }
    }

    private func assertNotThere(_ act: () throws -> Void) {
        XCTAssertThrowsError(try act()) {
            guard case .NotThere? = $0 as? WeftError else { return XCTFail("\($0)") }
        }
    }
}
