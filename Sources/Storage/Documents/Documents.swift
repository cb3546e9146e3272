import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Writes about papers.
public enum Documents {
    /// Puts in a paper; where it is one of the unit's own it gets the next number of its type and year, which no other gets, and which is lost only with the paper.
    ///
    /// - Parameters:
    ///   - document: the paper.
    ///   - session: the transaction's session.
    /// - Returns: its number.
    /// - Throws: `StorageError.broken` for a year whose numbers are used up, `.duplicateDocument` for a paper of others that the case has.
    public static func issue(_ document: NewDocument, on session: Session) throws(StorageError) -> String {
        var pattern: NumberPattern?
        var foreign: String?
        switch document.numbering {
        case .next(let own): pattern = own
        case .foreign(let number): foreign = number
        }
        let width = pattern.map { Int32($0.width) }
        let number = try StorageError.mapping { () throws(PostgresError) in
            try session.first(
                DocumentStatements.issue,
                (
                    document.id, document.caseID, document.unit, document.type, document.issuedAt, pattern?.prefix,
                    width, pattern?.suffix, foreign, document.signer, document.recordedBy
                )
            )
        }
        guard let number else { throw .database(.decoding("document.issue gave no number")) }
        return number
    }

    /// Voids a paper; its number stays given.
    ///
    /// - Throws: `StorageError.alreadyVoid` for one that is void.
    public static func void(
        _ document: UUID,
        of unit: UUID,
        reason: String,
        by officer: UUID,
        on session: Session
    ) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(DocumentStatements.void, (document, unit, reason, officer))
        }
    }
}
