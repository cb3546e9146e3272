import Domain
public import Postgres
public import Transparency

/// Statements about the seals of the log.
public enum SealStatements {
    /// Adds a seal behind so many events that were sealed before; breaks a constraint where somebody else has sealed meanwhile.
    public static let add = Statement(
        "seal.add",
        sql: SQLText.query(named: "seal.add").sql,
        access: .write,
        parameterTypes: [
            .int8, .int8, .text, .bytea, .timestamptz, .int8, .bytea, .int8, .bytea, .bytea, .bytea,
        ],
        columnTypes: nil,
        encode: { (parameters: (start: Int, seal: Seal), bindings: inout Bindings) in
            let (seal, head) = (parameters.seal, parameters.seal.signed.head)
            Int64(head.size).encode(into: &bindings)
            Int64(parameters.start).encode(into: &bindings)
            head.origin.description.encode(into: &bindings)
            Bytes(head.root.bytes).encode(into: &bindings)
            head.time.encode(into: &bindings)
            head.lastSeq.encode(into: &bindings)
            Bytes(head.previous.bytes).encode(into: &bindings)
            Int64(seal.signed.keyID).encode(into: &bindings)
            Bytes(seal.signed.signature).encode(into: &bindings)
            Bytes(seal.numbers).encode(into: &bindings)
            Bytes(seal.hashes).encode(into: &bindings)
        },
        decode: { (_: inout RowReader) throws(PostgresError) in }
    )

    /// The newest head, if there is one.
    public static let newest = Statement(named: "seal.newest", .read, takes: (), rows: StoredHead.self)

    /// The last head over at most so many events.
    public static let upTo = Statement(named: "seal.upTo", .read, takes: Int64.self, rows: StoredHead.self)

    /// The heads over at least so many events, in the order of their sizes.
    public static let heads = Statement(named: "seal.heads", .read, takes: Int64.self, rows: StoredHead.self)

    /// Whole seals over more than so many events, at most so many, in the order of their sizes.
    public static let behind = Statement(
        named: "seal.behind",
        .read,
        takes: (Int64.self, Int64.self),
        rows: StoredSeal.self
    )

    /// The seal in which the event with a number is, if it is in any.
    public static let holding = Statement(named: "seal.holding", .read, takes: Int64.self, rows: StoredSeal.self)

    /// Stored hashes, one for each place in its order; nil where there is none.
    public static let nodes = Statement(
        "seal.nodes",
        sql: SQLText.query(named: "seal.nodes").sql,
        access: .read,
        parameterTypes: [[Int64].postgresType, [Int64].postgresType],
        columnTypes: [.bytea],
        encode: { (places: [NodePlace], bindings: inout Bindings) in
            places.map { Int64($0.leaves.upperBound - 1) }.encode(into: &bindings)
            places.map { Int64($0.position) }.encode(into: &bindings)
        },
        decode: { (row: inout RowReader) throws(PostgresError) in
            try row.value(Bytes?.self).flatMap { NodeHash($0.bytes) }
        }
    )

    static let shapes: [StatementShape] = [
        StatementShape(add), StatementShape(newest), StatementShape(upTo), StatementShape(heads),
        StatementShape(behind), StatementShape(holding), StatementShape(nodes),
    ]
}
