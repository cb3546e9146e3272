extension Optional: PostgresValue where Wrapped: PostgresValue {
    /// The type of the value that may be missing.
    public static var postgresType: PostgresType { Wrapped.postgresType }

    /// Appends the value, or NULL for nil.
    public func encode(into bindings: inout Bindings) {
        switch self {
        case .some(let value): value.encode(into: &bindings)
        case .none: bindings.appendNull()
        }
    }

    /// Reads the value, or nil for NULL.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Wrapped? {
        if try row.skipNull() { return nil }
        return try Wrapped.decode(from: &row)
    }
}
