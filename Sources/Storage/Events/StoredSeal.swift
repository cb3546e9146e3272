import Postgres
public import Transparency

/// A whole seal as a row has it.
public struct StoredSeal: Columns {
    static let columnTypes = StoredHead.columnTypes + [PostgresType.bytea, .bytea]

    /// The seal.
    public let seal: Seal

    init(from row: inout RowReader) throws(PostgresError) {
        let signed = try StoredHead(from: &row).signed
        let numbers = try row.value(Bytes.self).bytes
        seal = Seal(signed: signed, numbers: numbers, hashes: try row.value(Bytes.self).bytes)
    }
}
