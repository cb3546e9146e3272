public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements about cases that change hands.
public enum HandoverStatements {
    /// Offers that wait for an answer, the oldest first: of one case by its number, or all that are seen; at most so many.
    public static let open = Statement(
        named: "handover.open",
        .read,
        takes: (RecordNumber?.self, Int64.self),
        gives: (
            UUID.self, UUID.self, RecordNumber.self, UUID.self, String.self, String.self, String.self, Moment.self,
            String.self
        ),
        row: HandoverOffer.init
    )

    /// How a case by its number changed hands.
    public static let ofCase = Statement(
        named: "handover.ofCase",
        .read,
        takes: RecordNumber.self,
        gives: (String.self, String.self, String.self, Moment.self, Bool?.self, String?.self, Moment?.self),
        row: HandoverRecord.init
    )

    static let offer = Statement(
        named: "handover.offer",
        .write,
        takes: (UUID.self, UUID.self, UUID.self, String.self, UUID.self)
    )

    static let answer = Statement(
        named: "handover.answer",
        .write,
        takes: (UUID.self, UUID.self, UUID.self, Bool.self, String?.self, UUID.self)
    )

    static let shapes: [StatementShape] = [
        StatementShape(open), StatementShape(ofCase), StatementShape(offer), StatementShape(answer),
    ]
}

/// Writes about cases that change hands.
public enum Handovers {
    /// Offers a case to a unit.
    public static func offer(
        _ caseID: UUID,
        to unit: UUID,
        reason: String,
        by officer: UUID,
        on session: Session
    ) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(HandoverStatements.offer, (.version7(), caseID, unit, reason, officer))
        }
    }

    /// Accepts a case, which belongs to the unit from then on, or refuses it.
    ///
    /// - Throws: `StorageError.staleVersion` when the offer does not stand any more.
    public static func answer(
        _ offer: HandoverOffer,
        accepts: Bool,
        reason: String?,
        by officer: UUID,
        on session: Session
    ) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                HandoverStatements.answer,
                (offer.id, offer.caseID, offer.target, accepts, reason, officer)
            )
        }
    }
}
