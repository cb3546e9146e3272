/// Recomputes a log and says whether it is what was signed, and if not, what happened to which event first.
///
/// Against somebody who may write everything in the database — events, seals — and has not the key: RFC 9162's tree makes every root depend on
/// every event; heads are signed and chained by the hash of the signed head before, so one valid signature vouches for all of the chain; and a
/// checkpoint that was taken out of the house is still there when heads are cut off with the events they cover.
///
/// What cannot be seen from within is a cut behind the last checkpoint, seals included: so the newest head is kept outside the database, and
/// given here as one of the checkpoints.
public struct LogVerifier: Sendable {
    /// More events than any log has; a head that claims more is made up.
    static let largestSize = 1 << 40

    let keys: [LogVerifyingKey]
    /// In the order of their sizes.
    let checkpoints: [SignedTreeHead]

    /// Prepares a verification.
    ///
    /// - Parameters:
    ///   - keys: the keys with which the log's heads were signed.
    ///   - checkpoints: heads that were kept outside the database.
    /// - Throws: `CheckpointError.notSigned` for a checkpoint that is of none of the keys.
    public init(keys: [LogVerifyingKey], checkpoints: [Checkpoint] = []) throws(CheckpointError) {
        self.keys = keys
        self.checkpoints = checkpoints.map(\.signed).sorted { $0.head.size < $1.head.size }
        for signed in self.checkpoints where !vouches(for: signed) { throw .notSigned }
    }

    /// Verifies a log.
    ///
    /// Reads everything once; where something is found, what lies behind the last head that held once more.
    ///
    /// - Parameters:
    ///   - seals: some seals of more than so many events, in the order of their sizes; none only when there are no more.
    ///   - events: some events with numbers greater than one, in the order of their numbers; none only when there are no more. The first call
    ///     asks from the smallest number there is.
    /// - Returns: what was found.
    /// - Throws: what the parameters throw.
    public func verify<Failure: Error>(
        seals: @escaping (Int) throws(Failure) -> [Seal],
        events: @escaping (Int64) throws(Failure) -> [LogEntry]
    ) throws(Failure) -> LogReport {
        let source = LogSource(events: events, seals: seals)
        var pass = VerifyingPass(verifier: self, source: source)
        if let unsealed = try pass.run() {
            return LogReport(
                proven: pass.verified.signed,
                anchoredSize: anchoredSize(pass.verified),
                unsealed: unsealed,
                findings: []
            )
        }
        var search = FindingSearch(verifier: self, source: source, prefix: pass.verified, anchored: pass.anchored)
        try search.run()
        return LogReport(
            proven: search.prefix.signed,
            anchoredSize: anchoredSize(search.prefix),
            unsealed: 0,
            findings: search.findings
        )
    }

    func vouches(for signed: SignedTreeHead) -> Bool {
        keys.contains { $0.vouches(for: signed) }
    }

    private func anchoredSize(_ prefix: VerifiedPrefix) -> Int {
        checkpoints.last { $0.head.size <= prefix.tree.size }?.head.size ?? 0
    }
}
