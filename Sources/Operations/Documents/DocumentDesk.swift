import Contract
import Domain
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// Where papers of a case are numbered, taken in and found, inside the transaction that needs them.
struct DocumentDesk {
    let caseID: UUID
    let unit: UUID
    let recorder: Caller
    let session: Session

    /// A paper that was given its number.
    struct Issued {
        let id: UUID
        let number: String
        /// Whether the unit's four digits were known, where its numbers have them.
        let isInForm: Bool
    }

    /// Gives a paper of the unit's own the next number.
    func issue(_ type: DocumentType, issuedAt: Moment, signer: String?) throws(WriteFailure) -> Issued {
        let day = issuedAt.day
        let signer = signer ?? (NumberPattern.isOfficers(type) ? recorder.officer : nil)
        let signing = try WriteFailure.reading { () throws(PostgresError) in
            try signer.flatMap { number throws(PostgresError) in
                try session.first(OfficerStatements.byNumber, number)
            }
        }
        if let signer, signing == nil { throw .refused(.noSuch(.officer, signer, field: "signer")) }
        let digits = try WriteFailure.reading { () throws(PostgresError) in
            try session.first(UnitStatements.prefix, (unit, day)) ?? nil
        }
        let pattern = NumberPattern(type, unit: digits.flatMap { UnitPrefix($0) }, officer: signer)
        let id = UUID.version7()
        let document = NewDocument(
            id: id,
            caseID: caseID,
            unit: unit,
            type: type,
            issuedAt: issuedAt,
            numbering: .next(pattern),
            signer: signing?.id,
            recordedBy: recorder.officerID
        )
        let number = try put(document)
        let wantsDigits = type.regime == .surveillance && !pattern.suffix.contains("-QLTT") && pattern.width == 0
        return Issued(id: id, number: number, isInForm: !wantsDigits)
    }

    /// Takes in somebody else's paper.
    func take(_ type: DocumentType, number: String, issuedAt: Moment) throws(WriteFailure) -> UUID {
        let id = UUID.version7()
        _ = try put(
            NewDocument(
                id: id,
                caseID: caseID,
                unit: unit,
                type: type,
                issuedAt: issuedAt,
                numbering: .foreign(number),
                signer: nil,
                recordedBy: recorder.officerID
            )
        )
        return id
    }

    /// Finds a paper of the case by its number, if it counts and is one of these.
    func find(_ number: String, among types: [DocumentType]?, field: String) throws(WriteFailure) -> DocumentRecord {
        let papers = try WriteFailure.reading { () throws(PostgresError) in
            try session.query(DocumentStatements.ofCase, caseID)
        }.filter { $0.number == number }
        guard let paper = papers.last(where: { $0.voidReason == nil }) ?? papers.last else {
            throw .refused(
                Refusal(
                    .notFound,
                    vi: "vụ việc không có văn bản số “\(number)”; xem document.list, hoặc cấp số bằng document.issue",
                    en: "the case has no paper “\(number)”; see document.list, or number one with document.issue",
                    field: field
                )
            )
        }
        if let reason = paper.voidReason {
            throw .refused(
                Refusal(
                    .invalid,
                    vi: "văn bản số “\(number)” đã hủy: \(reason)",
                    en: "the paper “\(number)” is void: \(reason)",
                    field: field
                )
            )
        }
        guard types?.contains(paper.type) ?? true else {
            let words = types?.map(\.rawValue).joined(separator: ", ") ?? ""
            throw .refused(
                Refusal(
                    .invalid,
                    vi: "văn bản số “\(number)” là \(paper.type.label.vi); ở đây cần: \(words)",
                    en: "the paper “\(number)” is a \(paper.type.label.en); wanted here: \(words)",
                    field: field
                )
            )
        }
        return paper
    }

    private func put(_ document: NewDocument) throws(WriteFailure) -> String {
        do {
            return try Documents.issue(document, on: session)
        } catch {
            guard case .broken("document_sequence_check") = error else { throw .storage(error) }
            throw .refused(
                Refusal(
                    .conflict,
                    vi: "dãy số 0001–9999 của \(document.type.label.vi) trong năm đã hết",
                    en: "the numbers 0001–9999 of this year for \(document.type.label.en) are used up",
                    field: "type"
                )
            )
        }
    }
}
