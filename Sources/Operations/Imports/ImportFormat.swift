/// How the rows of a file are written.
public enum ImportFormat: String, CaseIterable, Sendable {
    /// RFC 4180 with a header row.
    case csv
    /// One JSON object a line.
    case ndjson

    /// What a file's first bytes look like: a JSON object, or else a header row.
    static func of(_ bytes: some Sequence<UInt8>) -> ImportFormat {
        bytes.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } == UInt8(ascii: "{") ? .ndjson : .csv
    }
}
