import Domain
import Postgres
public import Transparency

/// A signed head as a row has it.
///
/// Whoever owns the database may have written anything there. What cannot be a head is read as one that nobody signed, so that whoever verifies
/// hears of it in its place, and the rest of the log is still looked at.
public struct StoredHead: Columns {
    static let columnTypes: [PostgresType] = [
        .int8, .text, .bytea, .timestamptz, .int8, .bytea, .int8, .bytea,
    ]

    /// The head.
    public let signed: SignedTreeHead

    init(from row: inout RowReader) throws(PostgresError) {
        let size = try row.value(Int64.self)
        let name = try row.value(String.self)
        let root = try row.value(Bytes.self).bytes
        let time = try row.value(Moment.self)
        let lastSeq = try row.value(Int64.self)
        let previous = try row.value(Bytes.self).bytes
        let keyID = try row.value(Int64.self)
        let signature = try row.value(Bytes.self).bytes
        guard let origin = LogOrigin(name) ?? LogOrigin("-") else { throw .decoding("no name of a log") }
        signed = SignedTreeHead(
            head: TreeHead(
                origin: origin,
                size: Int(size),
                root: NodeHash(root) ?? .zero,
                time: time,
                lastSeq: lastSeq,
                previous: NodeHash(previous) ?? .zero
            ),
            keyID: UInt32(exactly: keyID) ?? 0,
            signature: signature
        )
    }
}
