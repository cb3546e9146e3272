public import Domain
import Postgres

/// A time of a case or of a complaint that is about to run out.
public struct DueTime: Columns, Hashable {
    /// What the time is for.
    public enum Purpose: Hashable, Sendable {
        /// Something in a case.
        case ofCase(ClockKind)
        /// Something in handling a complaint.
        case ofComplaint(ComplaintClockKind)
    }

    /// The number of the case or complaint.
    public let number: RecordNumber
    /// What the time is for.
    public let purpose: Purpose
    /// Which of its times.
    public let variant: ClockVariant
    /// The last day, in Vietnam.
    public let day: Day

    static var columnTypes: [PostgresType] { [.text, .text, .text, .date] }

    init(from row: inout RowReader) throws(PostgresError) {
        number = try row.value()
        purpose =
            number.kind == .complaint
            ? .ofComplaint(try row.value()) : .ofCase(try row.value())
        variant = try row.value()
        day = try row.value()
    }
}
