public import Postgres

public import struct FoundationEssentials.UUID

/// What is done with senders; in the transaction of a clerk's request and nowhere else.
///
/// Each takes on the role that may, does one thing, and puts it down again: until then the session can do nothing else.
public enum Senders {
    /// Keeps who has sent a complaint.
    ///
    /// - Parameters:
    ///   - sender: who it is.
    ///   - complaint: the complaint's key.
    ///   - unit: the key of its unit.
    ///   - session: the transaction's session.
    /// - Throws: `StorageError` for values the database refuses.
    public static func keep(
        _ sender: NewSender,
        of complaint: UUID,
        unit: UUID,
        on session: Session
    ) throws(StorageError) {
        try asSender(session) { () throws(PostgresError) in
            _ = try session.execute(
                SenderStatements.keep,
                (
                    complaint, unit, sender.name, sender.phone, sender.email, sender.address, sender.note, sender.body
                )
            )
        }
    }

    /// Shows who has sent a complaint, once the look has been recorded.
    ///
    /// - Parameters:
    ///   - complaint: the complaint's key.
    ///   - officer: the key of the officer who looks.
    ///   - session: the transaction's session.
    /// - Returns: the sender; nil where nobody is known, or the complaint is beyond the scope.
    /// - Throws: `StorageError` when the database cannot be asked.
    public static func lookUp(
        _ complaint: UUID,
        by officer: UUID,
        on session: Session
    ) throws(StorageError) -> SenderRecord? {
        try asSender(session) { () throws(PostgresError) in
            try session.first(SenderStatements.lookUp, (complaint, officer))
        }
    }

    /// Who has looked at a complaint's sender, and when; says nothing of the sender.
    ///
    /// - Parameters:
    ///   - complaint: the complaint's key.
    ///   - session: the transaction's session.
    /// - Returns: the looks, oldest first.
    /// - Throws: `StorageError` when the database cannot be asked.
    public static func looks(at complaint: UUID, on session: Session) throws(StorageError) -> [SenderLook] {
        try asSender(session) { () throws(PostgresError) in try session.query(SenderStatements.looks, complaint) }
    }

    /// Makes a digest worthless to whoever has it without the database's secret.
    ///
    /// - Parameters:
    ///   - digest: the digest of a request that holds a sender.
    ///   - session: the transaction's session.
    /// - Returns: 32 bytes, the same ones for the same digest.
    /// - Throws: `StorageError` when the database cannot be asked.
    public static func seal(_ digest: [UInt8], on session: Session) throws(StorageError) -> [UInt8] {
        let sealed = try asSender(session) { () throws(PostgresError) in
            try session.first(SenderStatements.seal, Bytes(digest))
        }
        guard let sealed else { throw .database(.decoding("no secret")) }
        return sealed.bytes
    }

    private static func asSender<Value>(
        _ session: Session,
        _ body: () throws(PostgresError) -> Value
    ) throws(StorageError) -> Value {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.query(SenderStatements.assume, ())
            let value = try body()
            // Where the body fails the transaction is over, and the role with it.
            _ = try session.query(SenderStatements.leave, ())
            return value
        }
    }
}
