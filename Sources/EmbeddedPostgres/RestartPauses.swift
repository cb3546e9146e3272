/// Grows the pause before each restart, so that a server that cannot live does not keep the machine busy.
public struct RestartPauses: Sendable, Hashable {
    /// The first pause.
    public let first: Duration
    /// No pause is longer.
    public let longest: Duration
    /// A server that lived at least this long begins again with the first pause.
    public let steady: Duration
    private var following: Duration

    /// Doubles from `first` up to `longest`, and starts over after a `steady` run.
    public init(first: Duration, longest: Duration, steady: Duration) {
        precondition(first >= .zero && longest >= first, "pauses grow")
        self.first = first
        self.longest = longest
        self.steady = steady
        following = first
    }

    /// 50 ms at first, since a crash is mostly a single event; at most half a minute.
    public static let standard = RestartPauses(first: .milliseconds(50), longest: .seconds(30), steady: .seconds(60))

    /// The pause before the next restart of a server that lived for `lifetime`.
    public mutating func next(after lifetime: Duration) -> Duration {
        if lifetime >= steady { following = first }
        let pause = following
        following = min(following * 2, longest)
        return pause
    }
}
