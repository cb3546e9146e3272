/// A Swift value with a place in PostgreSQL's binary format.
///
/// Types of the trade conform by handing over to one of the types here: encode their `String`, decode a `String` and
/// check it.
public protocol PostgresValue: Sendable {
    /// The type that is declared for a parameter and expected of a column.
    static var postgresType: PostgresType { get }

    /// Appends exactly one value.
    func encode(into bindings: inout Bindings)

    /// Reads exactly one value.
    ///
    /// - Parameter row: the reader, standing before the value.
    /// - Returns: the value.
    /// - Throws: `.decoding` when the value is NULL or its bytes do not fit.
    static func decode(from row: inout RowReader) throws(PostgresError) -> Self
}
