import Domain

/// The law's tables, in memory: about 150 rows.
struct LawBook: Sendable {
    /// Fines, and who may sign them.
    let fines: FineTable
    /// Which days are worked.
    let calendar: WorkCalendar
}
