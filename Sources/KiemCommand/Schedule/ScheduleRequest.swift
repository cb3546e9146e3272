/// What `kiem report schedule` was asked for.
struct ScheduleRequest: Sendable, Hashable {
    /// The report that is due.
    let report: DueReport
    /// The unit that reports; nil for the token's own.
    let unit: String?
    /// Whether the files are only printed.
    let isPrinted: Bool
}
