/// Bytes as they are: PostgreSQL's `bytea`.
///
/// A type of its own, because `[UInt8]` would read as an array of numbers.
public struct Bytes: Sendable, Hashable {
    /// The bytes.
    public var bytes: [UInt8]

    /// Wraps the bytes.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension Bytes: PostgresValue {
    /// `bytea`.
    public static var postgresType: PostgresType { .bytea }

    /// Appends the bytes.
    public func encode(into bindings: inout Bindings) {
        bindings.append(bytes: bytes)
    }

    /// Reads the bytes.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Bytes {
        Bytes([UInt8](try row.next()))
    }
}
