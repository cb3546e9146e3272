extension Double: PostgresValue {
    /// `double precision`.
    public static var postgresType: PostgresType { .float8 }

    /// Appends the bit pattern, so infinities and NaN arrive as they are.
    public func encode(into bindings: inout Bindings) {
        bindings.append(bitPattern)
    }

    /// Reads the bit pattern.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Double {
        Double(bitPattern: try row.integer(UInt64.self))
    }
}

extension Float: PostgresValue {
    /// `real`.
    public static var postgresType: PostgresType { .float4 }

    /// Appends the bit pattern, so infinities and NaN arrive as they are.
    public func encode(into bindings: inout Bindings) {
        bindings.append(bitPattern)
    }

    /// Reads the bit pattern.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Float {
        Float(bitPattern: try row.integer(UInt32.self))
    }
}
