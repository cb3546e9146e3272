public import FoundationEssentials

extension UUID: PostgresValue {
    /// `uuid`.
    public static var postgresType: PostgresType { .uuid }

    /// Appends sixteen bytes.
    public func encode(into bindings: inout Bindings) {
        bindings.appendMeasured { bindings in
            withUnsafeBytes(of: uuid) { bindings.bytes.append(contentsOf: $0) }
        }
    }

    /// Reads sixteen bytes.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> UUID {
        let bytes = try row.next()
        guard bytes.count == 16 else { throw .decoding("\(bytes.count) bytes where a uuid has 16") }
        return UUID(uuid: bytes.loadUnaligned(as: uuid_t.self))
    }
}
