/// A `jsonb` value as its text; reading and writing the JSON itself is left to others.
public struct JSONText: Sendable, Hashable {
    /// The JSON; the server normalises it, so what is read is not byte for byte what was written.
    public var text: String

    /// Wraps JSON text, which the server checks.
    public init(_ text: String) {
        self.text = text
    }
}

extension JSONText: PostgresValue {
    /// `jsonb`.
    public static var postgresType: PostgresType { .jsonb }

    // The one version there is of jsonb's binary format: this byte, then the text.
    private static var version: UInt8 { 1 }

    /// Appends the version byte and the text.
    public func encode(into bindings: inout Bindings) {
        bindings.appendMeasured { bindings in
            bindings.appendRaw(Self.version)
            bindings.appendRaw(text: text)
        }
    }

    /// Reads the text after the version byte.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> JSONText {
        let bytes = try row.next()
        guard bytes.first == version else { throw .decoding("jsonb in an unknown version") }
        return JSONText(String(decoding: bytes.dropFirst(), as: UTF8.self))
    }
}
