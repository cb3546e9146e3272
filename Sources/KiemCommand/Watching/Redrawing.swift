import Contract

/// When a report on a screen is drawn anew: as soon as something has happened that it may count, and at most once a second.
///
/// A value that is told what time it is, counted from anywhere.
struct Redrawing: Sendable, Hashable {
    /// How long a drawing stands at least.
    static let pause = Duration.seconds(1)

    /// What is on the screen.
    private enum State: Sendable, Hashable {
        /// What is known.
        case current(since: Duration)
        /// Something older, or nothing; not to be drawn before a moment.
        case stale(until: Duration)
    }

    private var state = State.stale(until: .zero)

    /// The operations whose events may change a report.
    static let kinds: [Contract.Operation] = {
        let nouns: Set = ["inspection", "case", "goods", "complaint", "payment"]
        return Contract.Operation.allCases.filter { nouns.contains($0.noun) && $0.definition.access == .write }
    }()

    /// Notes that something has happened, by the operation's name on the wire.
    mutating func note(_ operation: String) {
        guard Self.kinds.contains(where: { $0.rawValue == operation }) else { return }
        switch state {
        case .current(let moment): state = .stale(until: moment + Self.pause)
        case .stale: break
        }
    }

    /// Notes that it was drawn with all that was known at a moment.
    mutating func draw(at moment: Duration) {
        state = .current(since: moment)
    }

    /// Notes that it could not be drawn; it is tried again after the pause.
    mutating func fail(at moment: Duration) {
        state = .stale(until: moment + Self.pause)
    }

    /// How long it is until it is to be drawn, nothing where it is time; nil while what is on the screen is what is known.
    func wait(at moment: Duration) -> Duration? {
        switch state {
        case .current: nil
        case .stale(let until): max(.zero, until - moment)
        }
    }
}
