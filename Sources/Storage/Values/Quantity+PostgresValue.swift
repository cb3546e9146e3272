public import Domain
public import Postgres

extension Quantity: PostgresValue {
    /// `bigint`, thousandths.
    public static var postgresType: PostgresType { .int8 }

    /// Appends the thousandths.
    public func encode(into bindings: inout Bindings) {
        thousandths.encode(into: &bindings)
    }

    /// Reads the thousandths.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Quantity {
        guard let quantity = Quantity(thousandths: try row.value()) else {
            throw .decoding("a quantity that is nothing, or too much")
        }
        return quantity
    }
}
