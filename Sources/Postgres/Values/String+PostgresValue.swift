extension String: PostgresValue {
    /// `text`; reads `varchar`, `char(n)` and `name` too.
    public static var postgresType: PostgresType { .text }

    /// Appends the UTF-8 as it is; the server refuses U+0000 with SQLSTATE 22021.
    public func encode(into bindings: inout Bindings) {
        bindings.append(text: self)
    }

    /// Reads UTF-8, which the connection's `client_encoding` guarantees.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> String {
        String(decoding: try row.next(), as: UTF8.self)
    }
}
