/// The parameters of one execution in PostgreSQL's binary format, appended in the order of `$1`, `$2`, ….
///
/// Every value is its length in four bytes and then its bytes, a NULL is the length -1. That is also how an array's
/// elements and the fields of a binary COPY lie, so the same `PostgresValue.encode(into:)` serves all three.
public struct Bindings: Sendable {
    var bytes: [UInt8] = []

    /// Starts without parameters.
    public init() {}

    /// Appends NULL.
    public mutating func appendNull() {
        appendRaw(Int32(-1))
    }

    /// Appends an integer, most significant byte first, as long as its type.
    public mutating func append(_ integer: some FixedWidthInteger) {
        appendRaw(Int32(integer.bitWidth / 8))
        appendRaw(integer)
    }

    /// Appends text as UTF-8.
    public mutating func append(text: String) {
        var text = text
        text.withUTF8 { utf8 in
            appendRaw(Int32(utf8.count))
            bytes.append(contentsOf: utf8)
        }
    }

    /// Appends bytes as they are.
    public mutating func append(bytes value: some Collection<UInt8>) {
        appendRaw(Int32(value.count))
        bytes.append(contentsOf: value)
    }

    /// Appends a value made of parts: what `body` appends raw is counted and its length put before it.
    mutating func appendMeasured(_ body: (inout Bindings) -> Void) {
        let start = bytes.count
        appendRaw(Int32(0))
        body(&self)
        let length = UInt32(bytes.count - start - 4)
        for offset in 0..<4 {
            bytes[start + offset] = UInt8(truncatingIfNeeded: length >> UInt32(24 - offset * 8))
        }
    }

    /// Appends an integer without a length before it.
    mutating func appendRaw(_ integer: some FixedWidthInteger) {
        withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// Appends UTF-8 without a length before it.
    mutating func appendRaw(text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }
}
