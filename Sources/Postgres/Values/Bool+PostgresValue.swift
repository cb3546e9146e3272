extension Bool: PostgresValue {
    /// `boolean`.
    public static var postgresType: PostgresType { .bool }

    /// Appends one byte.
    public func encode(into bindings: inout Bindings) {
        bindings.append(UInt8(self ? 1 : 0))
    }

    /// Reads one byte.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Bool {
        try row.integer(UInt8.self) != 0
    }
}
