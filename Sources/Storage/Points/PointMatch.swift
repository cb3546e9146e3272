import Postgres

/// A sales point that a search found.
public struct PointMatch: Hashable, Sendable {
    /// How it was found; smaller is better.
    public let rank: ProductMatch.Rank
    /// How like the name is, 0 to 1; orders those of one rank.
    public let similarity: Double
    /// The sales point.
    public let point: PointRecord
}

extension PointMatch: Columns {
    static var columnTypes: [PostgresType] {
        [.int4, .float8] + PointRecord.columnTypes
    }

    init(from row: inout RowReader) throws(PostgresError) {
        let number = try row.value(Int32.self)
        guard let rank = ProductMatch.Rank(rawValue: number) else { throw .decoding("rank \(number)") }
        self.rank = rank
        similarity = try row.value()
        point = try PointRecord(from: &row)
    }
}
