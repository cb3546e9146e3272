extension Int16: PostgresValue {
    /// `smallint`.
    public static var postgresType: PostgresType { .int2 }

    /// Appends two bytes.
    public func encode(into bindings: inout Bindings) {
        bindings.append(self)
    }

    /// Reads two bytes.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Int16 {
        try row.integer(Int16.self)
    }
}

extension Int32: PostgresValue {
    /// `integer`.
    public static var postgresType: PostgresType { .int4 }

    /// Appends four bytes.
    public func encode(into bindings: inout Bindings) {
        bindings.append(self)
    }

    /// Reads four bytes.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Int32 {
        try row.integer(Int32.self)
    }
}

extension Int64: PostgresValue {
    /// `bigint`.
    public static var postgresType: PostgresType { .int8 }

    /// Appends eight bytes.
    public func encode(into bindings: inout Bindings) {
        bindings.append(self)
    }

    /// Reads eight bytes.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Int64 {
        try row.integer(Int64.self)
    }
}
