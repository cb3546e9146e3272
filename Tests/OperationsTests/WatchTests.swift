import Contract
import Dispatch
import Domain
import FoundationEssentials
import JSON
import Postgres
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite("Events are followed", .timeLimit(.minutes(5)))
struct WatchTests {
    @Test("from now on, in the order of their numbers, without gap or repeat, whoever commits late")
    func everyOne() async throws {
        try await Office.open { office in
            try await office.running {
                let caller = try await office.officer()
                let start = try await office.watch(caller)
                let follower = Task { try await office.follow(start, until: 200) }
                try await withThrowingDiscardingTaskGroup { tasks in
                    for writer in 0..<8 {
                        tasks.addTask {
                            for number in 0..<25 {
                                try await office.write { session throws(StorageError) in
                                    _ = try Requests.record(Self.write("\(writer)-\(number)", caller), on: session)
                                    // The number is taken; now others overtake.
                                    if number % 3 == 0 {
                                        do throws(PostgresError) {
                                            try session.script("select pg_sleep(0.003)")
                                        } catch {
                                            throw StorageError(postgres: error)
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                let events = try await follower.value
                #expect(events.count == 200)
                #expect(Set(events.map(\.subject)).count == 200)
                #expect(events.map(\.seq) == events.map(\.seq).sorted())
                // Whoever takes it up anywhere gets exactly what is behind that place.
                var again = start
                again.after = events[120].seq
                let rest = try await office.follow(again, until: 79)
                #expect(rest.map(\.seq) == events[121...].map(\.seq))
                // From the beginning: from the database, since that is further back than anybody remembers.
                again.after = 0
                let all = try await office.follow(again, until: 200)
                #expect(all.map(\.seq) == events.map(\.seq))
            }
        }
    }

    @Test("what the newest transaction of all still holds back is not passed over")
    func newest() async throws {
        try await Office.open { office in
            try await office.running {
                let caller = try await office.officer()
                // How far the log is complete is known before: until it first is, nobody can begin to watch.
                _ = try await office.watch(caller)
                let held = AsyncStream.makeStream(of: Void.self)
                let go = Gate()
                let late = Task {
                    try await office.write { session throws(StorageError) in
                        // Nothing has begun since, nothing ends meanwhile: to a snapshot it looks as if nothing ran.
                        _ = try Requests.record(Self.write("late", caller), on: session)
                        held.continuation.yield()
                        go.wait()
                    }
                }
                _ = await held.stream.first { _ in true }
                let start = try await office.watch(caller)
                go.open()
                try await late.value
                #expect(try await office.follow(start, until: 1).map(\.subject) == ["late"])
            }
        }
    }

    @Test("events of other units are not seen, those that concern everybody are")
    func scope() async throws {
        try await Office.open { office in
            try await office.running {
                let ours = try await office.officer([.inspector])
                let theirs = try await office.officer([.inspector], number: "QN-002", unit: "DN-04")
                let start = try await office.watch(ours)
                try await office.write { session throws(StorageError) in
                    _ = try Requests.record(
                        [
                            Self.write("theirs", theirs), Self.write("everybody", theirs, unit: .some(nil)),
                            Self.write("ours", ours),
                        ],
                        on: session
                    )
                }
                #expect(try await office.follow(start, until: 2).map(\.subject) == ["everybody", "ours"])
                var beginning = start
                beginning.after = 0
                #expect(try await office.follow(beginning, until: 2).map(\.subject) == ["everybody", "ours"])
            }
        }
    }

    @Test("only the kinds that are wanted come, and a place that is not there yet is refused")
    func selection() async throws {
        try await Office.open { office in
            try await office.running {
                let caller = try await office.officer()
                let start = try await office.watch(caller, #"{"kinds":["point.close"],"after":0}"#)
                #expect(start.after == 0)
                try await office.write { session throws(StorageError) in
                    _ = try Requests.record(
                        [
                            Self.write("one", caller), Self.write("two", caller, operation: "point.close"),
                            Self.write("three", caller),
                        ],
                        on: session
                    )
                }
                #expect(try await office.follow(start, until: 1).map(\.subject) == ["two"])
                _ = try await office.watch(caller)
                let refused = try await office.refused(.watch, #"{"after":99}"#, by: caller)
                #expect(refused.code == .invalid)
                #expect(refused.field == "after")
                let unknown = try await office.refused(.watch, #"{"kinds":["case.burn"]}"#, by: caller)
                #expect(unknown.field == "kinds[0]")
            }
        }
    }

    @Test("who is far behind is told so, and catches up page by page")
    func behind() async throws {
        try await Office.open { office in
            try await office.running {
                let caller = try await office.officer()
                try await office.write { session throws(StorageError) in
                    _ = try Requests.record((0..<3_000).map { Self.write("\($0)", caller) }, on: session)
                }
                var selection = try await office.watch(caller, #"{"after":0}"#)
                // Other tests write in the same cluster, and what they have not finished holds the end back.
                while try await office.doneWhenFree(.watch, by: caller).final.whole("newest") != 3_000 {
                    try await Task.sleep(for: .milliseconds(20))
                }
                var told: [Int64] = []
                var count = 0
                while count < 3_000 {
                    let page = try await office.dispatcher.events(selection).get()
                    if let behind = page.behind { told.append(behind) }
                    count += page.events.count
                    selection = page.next
                }
                #expect(count == 3_000)
                #expect(told.first == 2_744)
                #expect(told == told.sorted(by: >))
            }
        }
    }

    @Test("a cancelled watcher is let go at once")
    func cancelled() async throws {
        try await Office.open { office in
            try await office.running {
                let start = try await office.watch(try await office.officer())
                let waiting = Task { await office.dispatcher.events(start) }
                await Task.yield()
                waiting.cancel()
                let outcome = await waiting.value
                #expect(throws: Refusal.self) { _ = try outcome.get() }
            }
        }
    }

    private static func write(
        _ subject: String,
        _ caller: Caller,
        operation: String = "inspection.log",
        unit: UUID?? = nil
    ) -> CompletedWrite {
        CompletedWrite(
            officer: caller.officerID,
            operation: operation,
            subject: subject,
            unit: unit ?? caller.unitID,
            event: "{}",
            answer: nil
        )
    }
}

/// What a test looks at of an event.
private struct SeenEvent: Sendable {
    let seq: Int64
    let subject: String
}

extension Office {
    /// Writes as somebody who may write everybody's.
    fileprivate func write(_ body: @escaping @Sendable (Session) throws(StorageError) -> Void) async throws {
        try await pool.transaction { session throws(StorageError) in
            do throws(PostgresError) {
                try session.set(Scope.all.setting)
            } catch {
                throw StorageError(postgres: error)
            }
            try body(session)
        }
    }

    fileprivate func watch(_ caller: Caller, _ fields: String = "{}") async throws -> EventSelection {
        guard case .watches(let selection)? = try await doneWhenFree(.watch, fields, by: caller).effect else {
            throw NoSelection()
        }
        return selection
    }

    /// Follows a selection until so many events were seen.
    fileprivate func follow(_ selection: EventSelection, until count: Int) async throws -> [SeenEvent] {
        var selection = selection
        var events: [SeenEvent] = []
        while events.count < count {
            let page = try await dispatcher.events(selection).get()
            for bytes in page.events {
                guard case .object(let event) = try JSONParser.parse(bytes), case .number(let seq)? = event["seq"],
                    case .string(let subject)? = event["subject"], let number = Int64(seq)
                else { throw NoSelection() }
                events.append(SeenEvent(seq: number, subject: subject))
            }
            selection = page.next
        }
        return events
    }
}

private struct NoSelection: Error {}

/// Holds up a transaction, which has a thread of its own.
private final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func wait() {
        semaphore.wait()
    }

    func open() {
        semaphore.signal()
    }
}
