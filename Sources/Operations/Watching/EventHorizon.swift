/// How far the log is complete: up to a number below which nothing is added any more.
///
/// A number is given out before its transaction commits, so 8 may be seen before 7 is there. Whoever has a number had a transaction before.
/// So: read the highest number that was given out, then take a transaction's number. When all transactions below that one have ended,
/// everything up to the number that was read is in the log, or will never be.
struct EventHorizon: Hashable, Sendable {
    private struct Mark: Hashable {
        /// The highest number that was given out.
        let last: Int64
        /// A transaction that began after that was read.
        let own: Int64
    }

    /// Everything up to this number is there; nil before the first mark is reached.
    private(set) var reached: Int64?
    /// Marks that are not reached yet, in their order.
    private var marks: [Mark] = []

    /// Whether something may come up to the last mark, so that it is worth looking again soon.
    var isWaiting: Bool { !marks.isEmpty }

    /// Whether a number is beyond all marks, so that one is wanted for it.
    func isBehind(_ last: Int64) -> Bool {
        last > max(reached ?? -1, marks.last?.last ?? -1)
    }

    /// Takes in a mark.
    ///
    /// - Parameters:
    ///   - last: the highest number given out, read **before** the transaction began.
    ///   - own: the transaction.
    ///   - oldest: the oldest transaction that still ran then, `own` where there was no other.
    mutating func mark(last: Int64, own: Int64, oldest: Int64) {
        if isBehind(last) { marks.append(Mark(last: last, own: own)) }
        settle(oldest: oldest)
    }

    /// Takes in which transaction is the oldest that still runs.
    mutating func settle(oldest: Int64) {
        while let mark = marks.first, mark.own <= oldest {
            reached = max(reached ?? 0, mark.last)
            marks.removeFirst()
        }
    }
}
