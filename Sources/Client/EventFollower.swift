import Contract
public import JSON

/// Follows events over however many connections it takes, without gap or repeat.
public struct EventFollower {
    /// How long nothing may come before it is asked whether anybody is there.
    private static let silence = Duration.seconds(30)

    private let client: BlockingClient
    private var fields: JSONObject
    private var pauses = RetryPauses.endless

    /// Follows what `fields` of `watch` say.
    public init(_ client: BlockingClient, _ fields: JSONObject) {
        self.client = client
        self.fields = fields
    }

    /// Gives each event to `take` until that says false.
    ///
    /// A lost connection is made again, with growing pauses and for as long as it takes; `isLost` is told each time.
    ///
    /// - Throws: `ClientError` where asking again would not help.
    public mutating func follow(
        isLost: (ClientError) -> Void,
        _ take: (JSONObject) -> Bool
    ) throws(ClientError) {
        try follow(isLost: isLost, patience: { nil }, rest: { true }, take)
    }

    /// Gives each event to `take`, and calls `rest` where none has come for as long as `patience` says, until one of the two says
    /// false.
    ///
    /// `patience` is asked before each wait, the first time when the service is followed already: what `rest` looks up then misses
    /// nothing, what happens later comes as an event. With none it waits for events alone, with zero it reads none before it rests.
    ///
    /// - Throws: `ClientError` where asking again would not help.
    public mutating func follow(
        isLost: (ClientError) -> Void,
        patience: () -> Duration?,
        rest: () -> Bool,
        _ take: (JSONObject) -> Bool
    ) throws(ClientError) {
        var generator = SystemRandomNumberGenerator()
        while true {
            do {
                let answer = try client.call(ClientRequest(.watch, fields))
                // From here on a lost connection is taken up where it began, also when nothing has come yet.
                if let place = answer.final["after"] { fields.set("after", place) }
                pauses = .endless
                guard try pass(patience, rest, take) else { return }
            } catch {
                guard error.isWorthRepeating else { throw error }
                isLost(error)
                client.pause(pauses.pause(after: .zero, using: &generator) ?? .seconds(2))
            }
        }
    }

    /// Passes events on while the connection lasts; false when no more are wanted.
    private mutating func pass(
        _ patience: () -> Duration?,
        _ rest: () -> Bool,
        _ take: (JSONObject) -> Bool
    ) throws(ClientError) -> Bool {
        while true {
            let wait = patience().flatMap { $0 < Self.silence ? $0 : nil }
            // However many events come, who has waited long enough rests.
            let events = wait.map { $0 <= .zero } ?? false ? [] : try client.events(within: wait ?? Self.silence)
            if events.isEmpty {
                if wait == nil {
                    _ = try client.call(ClientRequest(.ping))
                } else {
                    guard rest() else { return false }
                }
            }
            for event in events {
                guard take(event) else { return false }
                if let place = event["seq"] { fields.set("after", place) }
            }
        }
    }
}
