/// How far the log is complete: up to a number below which nothing is added any more.
///
/// A number is given out before its transaction commits, so 8 may be seen before 7 is there. Whoever has a number had a transaction before;
/// so when all that were under way at a moment have ended, everything up to the highest number given out before that moment is in the log,
/// or will never be.
struct EventHorizon: Hashable, Sendable {
    /// What was seen at a moment: the highest number, then the transactions.
    private struct Mark: Hashable {
        let last: Int64
        /// The first transaction that had not begun.
        let next: Int64
    }

    /// Everything up to this number is there; nil before the first look.
    private(set) var reached: Int64?
    /// Moments whose transactions have not all ended yet, in their order.
    private var marks: [Mark] = []

    /// Whether something may come up to what was seen, so that it is worth looking again soon.
    var isWaiting: Bool { !marks.isEmpty }

    /// Takes in a look at the database.
    ///
    /// - Parameters:
    ///   - last: the highest number given out, read **before** the transactions.
    ///   - oldest: the oldest transaction under way, `next` where there is none.
    ///   - next: the first transaction that has not begun.
    mutating func look(last: Int64, oldest: Int64, next: Int64) {
        if last > max(reached ?? -1, marks.last?.last ?? -1) { marks.append(Mark(last: last, next: next)) }
        while let mark = marks.first, mark.next <= oldest {
            reached = max(reached ?? 0, mark.last)
            marks.removeFirst()
        }
    }
}
