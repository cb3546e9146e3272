/// What is counted while loading.
struct LoadFigures: Sendable {
    /// What came of each chore, at its place.
    var tallies = Chore.allCases.map { _ in Tally() }
    /// How many connections ended early.
    var lostConnections = 0
    /// How many requests were sent again.
    var repeated = 0
    /// How many writes may or may not have been done.
    var unknown = 0
    /// How many clients still waited for answers when there was no more time to wait.
    var unfinished = 0
    /// How many different numbers inspections were given.
    var distinctNumbers = 0
    /// How long was measured.
    var measuredSeconds = 0.0
    /// How much of one processor this program used.
    var processorShare = 0.0
}
