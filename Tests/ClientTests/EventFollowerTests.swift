import Dispatch
import Domain
import JSON
import LineProtocol
import Testing

@testable import Client

@Suite("Following events", .timeLimit(.minutes(1)))
struct EventFollowerTests {
    /// Answers `watch` where it was left, then tells of three events, and hangs up when it is asked again.
    private static let telling: ScriptedServer.Part = { request in
        guard request.operation == "watch" else { return .say(["OK {}"]) }
        let events = (8...10).map { "EVENT {\"seq\":\($0)}\n" }.joined()
        return .sayRaw((request.tag.map { "#\($0) " } ?? "") + "OK {\"after\":7}\n" + events)
    }

    @Test("it rests each time nothing has come for as long as it has patience; events come in their order")
    func resting() async throws {
        let seen = try await follow { seen in
            seen.count { $0 == "rest" } < 2 ? .milliseconds(20) : nil
        } until: {
            $0.count >= 5
        }
        #expect(seen == ["8", "9", "10", "rest", "rest"])
    }

    @Test("without patience left it rests although events are there to be read")
    func impatient() async throws {
        let seen = try await follow { seen in
            seen.first == nil ? .zero : nil
        } until: {
            $0.count >= 4
        }
        #expect(seen == ["rest", "8", "9", "10"])
    }

    @Test("who has no reason to rest is told of events alone")
    func plain() async throws {
        #expect(
            try await follow { _ in
                nil
            } until: {
                $0.count >= 3
            } == ["8", "9", "10"]
        )
    }

    /// What was seen, in its order, until it is enough.
    private func follow(
        _ patience: @escaping @Sendable ([String]) -> Duration?,
        until isEnough: @escaping @Sendable ([String]) -> Bool
    ) async throws -> [String] {
        var seen: [String] = []
        try await ScriptedServer.with([Self.telling]) { server in
            let path = server.path
            seen = await withCheckedContinuation { continuation in
                // It blocks its thread, which must not be one of the cooperative pool.
                DispatchQueue.global().async {
                    var seen: [String] = []
                    let client = BlockingClient(address: .unix(path: path), token: "good", language: .english)
                    var follower = EventFollower(client, JSONObject())
                    do throws(ClientError) {
                        try follower.follow { error in
                            seen.append("\(error)")
                        } patience: {
                            isEnough(seen) ? .zero : patience(seen)
                        } rest: {
                            if !isEnough(seen) { seen.append("rest") }
                            return !isEnough(seen)
                        } _: { event in
                            if case .number(let number)? = event["seq"] { seen.append(number) }
                            return !isEnough(seen)
                        }
                    } catch {
                        seen.append("\(error)")
                    }
                    continuation.resume(returning: seen)
                }
            }
        }
        return seen
    }
}
