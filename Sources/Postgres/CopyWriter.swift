import CLibPQ

/// Takes the data of a `copy … from stdin`.
public struct CopyWriter: ~Copyable {
    private let isBinary: Bool
    private let connection: Connection
    private let timeout: Duration?
    private var buffer = Bindings()
    private var hasHeader = false
    private var isRaw = false

    // libpq's own buffer would grow without bound if it were filled faster than the server reads.
    private static var pieceSize: Int { 1 << 16 }
    // What every binary copy begins with: signature, flags, length of the extension.
    private static var header: [UInt8] {
        Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)
    }

    init(isBinary: Bool, connection: Connection, timeout: Duration?) {
        self.isBinary = isBinary
        self.connection = connection
        self.timeout = timeout
    }

    /// Writes one row of a binary copy.
    ///
    /// - Parameter values: the row's columns; their types must be exactly the table's.
    /// - Throws: `.protocolMismatch` when the copy is not binary; what the connection answers.
    public mutating func row<each Value: PostgresValue>(_ values: repeat each Value) throws(PostgresError) {
        guard isBinary else {
            throw PostgresError(.protocolMismatch, "rows need `with (format binary)`")
        }
        writeHeader()
        var count: Int16 = 0
        for _ in repeat each values {
            count += 1
        }
        buffer.appendRaw(count)
        for value in repeat each values {
            value.encode(into: &buffer)
        }
        try sendIfLarge()
    }

    /// Writes bytes in the copy's own format; pieces need not end where rows end.
    ///
    /// - Parameter bytes: the bytes; in the text formats UTF-8.
    /// - Throws: what the connection answers.
    public mutating func write(_ bytes: some Collection<UInt8>) throws(PostgresError) {
        isRaw = true
        buffer.bytes.append(contentsOf: bytes)
        try sendIfLarge()
    }

    /// Writes text in the copy's own format.
    ///
    /// - Parameter text: lines, each ending with a newline, when rows end with it.
    /// - Throws: what the connection answers.
    public mutating func write(_ text: String) throws(PostgresError) {
        try write(text.utf8)
    }

    mutating func finish() throws(PostgresError) {
        if isBinary, !isRaw {
            writeHeader()
            buffer.appendRaw(Int16(-1))
        }
        try send()
    }

    private mutating func writeHeader() {
        guard !hasHeader else { return }
        hasHeader = true
        buffer.bytes.append(contentsOf: Self.header)
    }

    private mutating func sendIfLarge() throws(PostgresError) {
        guard buffer.bytes.count >= Self.pieceSize else { return }
        try send()
    }

    private mutating func send() throws(PostgresError) {
        guard !buffer.bytes.isEmpty else { return }
        let taken = buffer.bytes.withUnsafeBytes { bytes in
            PQputCopyData(connection.pg, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
        }
        guard taken == 1 else { throw connection.lost("sending a copy's data") }
        buffer.removeAll()
        try connection.drainOutput(until: timeout.map { ContinuousClock.now + $0 })
    }
}
