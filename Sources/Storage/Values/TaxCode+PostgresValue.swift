public import Domain
public import Postgres

extension TaxCode: PostgresValue {
    /// `text`.
    public static var postgresType: PostgresType { .text }

    /// Appends the code as written.
    public func encode(into bindings: inout Bindings) {
        text.encode(into: &bindings)
    }

    /// Reads the code as written.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> TaxCode {
        guard let code = TaxCode(try row.value(String.self)) else { throw .decoding("a tax code of a wrong form") }
        return code
    }
}
