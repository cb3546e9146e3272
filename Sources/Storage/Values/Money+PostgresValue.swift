public import Domain
public import Postgres

extension Money: PostgresValue {
    /// `bigint`, whole đồng.
    public static var postgresType: PostgresType { .int8 }

    /// Appends the amount in đồng.
    public func encode(into bindings: inout Bindings) {
        dong.encode(into: &bindings)
    }

    /// Reads the amount in đồng.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Money {
        guard let money = Money(dong: try row.value()) else { throw .decoding("an amount outside 0 to 2^53 - 1 đồng") }
        return money
    }
}
