public import Domain
import Postgres

/// What facts of one kind come to in one unit with all below it.
public struct UnitSum: Columns, Hashable {
    /// The unit's code.
    public let code: String
    /// Its name.
    public let name: Bilingual
    /// What they come to.
    public let sum: FactSum

    static let columnTypes: [PostgresType] = [.text, .text, .text] + FactSum.columnTypes

    init(from row: inout RowReader) throws(PostgresError) {
        code = try row.value()
        name = Bilingual(vi: try row.value(), en: try row.value())
        sum = try FactSum(from: &row)
    }
}
