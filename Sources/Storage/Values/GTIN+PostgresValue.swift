public import Domain
public import Postgres

extension GTIN: PostgresValue {
    /// `text`.
    public static var postgresType: PostgresType { .text }

    /// Appends the digits.
    public func encode(into bindings: inout Bindings) {
        digits.encode(into: &bindings)
    }

    /// Reads the digits.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> GTIN {
        guard let gtin = GTIN(try row.value(String.self)) else { throw .decoding("a GTIN of a wrong length") }
        return gtin
    }
}
