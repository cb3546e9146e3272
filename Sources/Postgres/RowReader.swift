import CLibPQ

/// Reads one row's columns from left to right, or one array's elements.
///
/// It points into libpq's memory; that it cannot be copied keeps it inside the closure it was handed to.
public struct RowReader: ~Copyable {
    private let result: OpaquePointer?
    private let row: Int32
    private var column: Int32 = 0
    private let columns: Int32
    private let elements: UnsafeRawBufferPointer
    private var offset = 0

    /// Reads a row of a result that outlives this reader.
    init(result: OpaquePointer, row: Int32) {
        self.result = result
        self.row = row
        columns = PQnfields(result)
        elements = UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// Reads length-prefixed values, as an array's elements lie.
    init(elements: UnsafeRawBufferPointer, offset: Int = 0) {
        result = nil
        row = 0
        columns = 0
        self.elements = elements
        self.offset = offset
    }

    /// Reads the next value.
    ///
    /// - Returns: the value.
    /// - Throws: `.decoding` when it is NULL or its bytes do not fit the type.
    public mutating func value<Value: PostgresValue>(_: Value.Type = Value.self) throws(PostgresError) -> Value {
        try Value.decode(from: &self)
    }

    /// Steps over the next value if it is NULL and says so; stays before it otherwise.
    ///
    /// - Returns: whether a NULL was stepped over.
    /// - Throws: `.decoding` when there is no further value.
    public mutating func skipNull() throws(PostgresError) -> Bool {
        guard let result else {
            guard try elementLength() < 0 else { return false }
            offset += 4
            return true
        }
        guard column < columns else { throw .decoding("row has only \(columns) columns") }
        guard PQgetisnull(result, row, column) != 0 else { return false }
        column += 1
        return true
    }

    /// The next value's bytes, which live as long as the result.
    mutating func next() throws(PostgresError) -> UnsafeRawBufferPointer {
        guard let result else { return try nextElement() }
        guard column < columns else { throw .decoding("row has only \(columns) columns") }
        guard PQgetisnull(result, row, column) == 0 else { throw .decoding("unexpected NULL in \(place)") }
        defer { column += 1 }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, column),
            count: Int(PQgetlength(result, row, column))
        )
    }

    /// The next value as an integer of exactly that many bytes.
    mutating func integer<Integer: FixedWidthInteger>(_: Integer.Type) throws(PostgresError) -> Integer {
        let bytes = try next()
        guard bytes.count == MemoryLayout<Integer>.size else {
            throw .decoding("\(bytes.count) bytes where \(Integer.self) has \(MemoryLayout<Integer>.size)")
        }
        return Integer(bigEndian: bytes.loadUnaligned(as: Integer.self))
    }

    private mutating func nextElement() throws(PostgresError) -> UnsafeRawBufferPointer {
        let length = try elementLength()
        guard length >= 0 else { throw .decoding("unexpected NULL among an array's elements") }
        guard offset + 4 + length <= elements.count else { throw .decoding("array is cut off") }
        defer { offset += 4 + length }
        return UnsafeRawBufferPointer(rebasing: elements[(offset + 4)..<(offset + 4 + length)])
    }

    private func elementLength() throws(PostgresError) -> Int {
        guard offset + 4 <= elements.count else { throw .decoding("array is cut off") }
        return Int(Int32(bigEndian: elements.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
    }

    private var place: String {
        guard let name = PQfname(result, column) else { return "column \(column + 1)" }
        return "column \(String(cString: name))"
    }
}
