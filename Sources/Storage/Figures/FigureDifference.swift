public import Domain
import Postgres

/// A row kept for the figures of reports that is not what the facts give.
public struct FigureDifference: Columns, Hashable {
    /// What is wrong with it.
    public enum Flaw: String, Hashable, Sendable {
        /// The facts ask for a row that is not there.
        case missing
        /// A row is there that no fact asks for.
        case unfounded
        /// The sum of a day is not what its rows come to.
        case sum
        /// The sum of a week in an area is not what its rows come to.
        case areaSum = "area_sum"
    }

    /// What is wrong.
    public let flaw: Flaw
    /// What it comes from: `inspection`, `finding`, `certificate`, `case`, `money`, `goods`, `complaint`; `clock`
    /// where it is the end of a time.
    public let source: String
    /// The number of the inspection, the case or the complaint; the code of the unit whose sum it is.
    public let subject: String
    /// The form of an inspection, the kind of a finding, of money or of a time, what became of a case or of goods.
    public let kind: String
    /// The day in whose period it counts; that on which a time ended.
    public let day: Day
    /// How many facts it adds, less than none where it takes something back; of a sum how many it has too many.
    public let facts: Int64
    /// In đồng.
    public let value: Int64

    static let columnTypes: [PostgresType] = [.text, .text, .text, .text, .date, .int8, .int8]

    init(from row: inout RowReader) throws(PostgresError) {
        let word = try row.value(String.self)
        guard let flaw = Flaw(rawValue: word) else { throw .decoding("an unknown flaw, \(word)") }
        self.flaw = flaw
        source = try row.value()
        subject = try row.value()
        kind = try row.value()
        day = try row.value()
        facts = try row.value()
        value = try row.value()
    }
}
