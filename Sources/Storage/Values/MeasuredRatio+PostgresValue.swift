public import Domain
public import Postgres

extension MeasuredRatio: PostgresValue {
    /// `bigint`, millionths.
    public static var postgresType: PostgresType { .int8 }

    /// Appends the millionths.
    public func encode(into bindings: inout Bindings) {
        millionths.encode(into: &bindings)
    }

    /// Reads the millionths.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> MeasuredRatio {
        guard let ratio = MeasuredRatio(millionths: try row.value()) else {
            throw .decoding("a measured ratio outside 0 to 100")
        }
        return ratio
    }
}
