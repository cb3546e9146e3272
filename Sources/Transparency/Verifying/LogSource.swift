/// Where the rows of a log come from: all of them from one snapshot of the database, or what is found is not what is there.
struct LogSource<Failure: Error> {
    typealias Events = LogReader<LogEntry, Int64, Failure>
    typealias Seals = LogReader<Seal, Int, Failure>

    let events: (Int64) throws(Failure) -> [LogEntry]
    let seals: (Int) throws(Failure) -> [Seal]

    /// Events behind a verified part; from the very first row, whatever its number, where there is none.
    func events(behind prefix: VerifiedPrefix) -> Events {
        LogReader(after: prefix.signed?.head.lastSeq ?? .min, place: \.seq, page: events)
    }

    /// Seals behind a verified part.
    func seals(behind prefix: VerifiedPrefix) -> Seals {
        LogReader(after: prefix.tree.size, place: \.signed.head.size, page: seals)
    }
}
