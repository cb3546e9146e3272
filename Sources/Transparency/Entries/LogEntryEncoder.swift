import Domain

import struct FoundationEssentials.UUID

/// Turns entries into bytes and hashes, one after the other in the same memory.
struct LogEntryEncoder {
    private static let version: UInt8 = 1

    private var writer = CanonicalJSON()

    /// The entry's bytes, as `LogEntry` describes them.
    mutating func bytes(of entry: LogEntry) throws(LogEntryError) -> [UInt8] {
        try encode(entry, numbered: entry.seq)
        return Array(writer.output.dropFirst())
    }

    /// The hash of the entry's leaf.
    mutating func leaf(of entry: LogEntry) throws(LogEntryError) -> NodeHash {
        try leaf(of: entry, numbered: entry.seq)
    }

    /// The hash that the entry's leaf would have under another number.
    mutating func leaf(of entry: LogEntry, numbered seq: Int64) throws(LogEntryError) -> NodeHash {
        try encode(entry, numbered: seq)
        return .prefixedLeaf(writer.output)
    }

    /// Fills the buffer: the prefix of a leaf, then the entry.
    private mutating func encode(_ entry: LogEntry, numbered seq: Int64) throws(LogEntryError) {
        writer.output.removeAll(keepingCapacity: true)
        writer.output.append(NodeHash.leafPrefix)
        writer.output.append(Self.version)
        append(seq)
        append(entry.at.microsecondsSince1970)
        append(entry.actor)
        append(entry.unit)
        append(entry.operation)
        append(entry.subject)
        let lengthAt = writer.output.count
        append(UInt32(0))
        try writer.append(entry.body)
        let length = UInt32(truncatingIfNeeded: writer.output.count - lengthAt - 4)
        for place in 0..<4 {
            writer.output[lengthAt + place] = UInt8(truncatingIfNeeded: length >> UInt32(24 - 8 * place))
        }
    }

    private mutating func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { writer.output.append(contentsOf: $0) }
    }

    private mutating func append(_ text: String) {
        append(UInt32(truncatingIfNeeded: text.utf8.count))
        writer.output.append(contentsOf: text.utf8)
    }

    private mutating func append(_ key: UUID?) {
        guard let key else { return writer.output.append(0) }
        writer.output.append(16)
        withUnsafeBytes(of: key.uuid) { writer.output.append(contentsOf: $0) }
    }
}
