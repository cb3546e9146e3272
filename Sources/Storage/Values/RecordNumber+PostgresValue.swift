public import Domain
public import Postgres

extension RecordNumber: PostgresValue {
    /// `text`.
    public static var postgresType: PostgresType { .text }

    /// Appends the number as people write it.
    public func encode(into bindings: inout Bindings) {
        description.encode(into: &bindings)
    }

    /// Reads the number as people write it.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> RecordNumber {
        guard let number = RecordNumber(try row.value(String.self)) else {
            throw .decoding("a record number of a wrong form")
        }
        return number
    }
}
