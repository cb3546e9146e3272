import Contract
import Domain
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// The paper that makes a step: one that the case has, one of somebody else's, or a new one that gets its number now.
struct StepPaper {
    let step: StepRequest
    let caseID: UUID
    let unit: UUID
    let recorder: Caller
    let session: Session

    /// A paper that was found or put in.
    struct Put {
        let type: DocumentType
        let number: String
    }

    /// Finds the paper or puts it in.
    ///
    /// - Returns: nil where the event has no paper, or one of somebody else's that nobody has named.
    func put(_ transition: Transition) throws(WriteFailure) -> Put? {
        if let type = step.documentType, !transition.documents.contains(type) {
            throw .refused(Self.unfit(type, transition))
        }
        guard let type = step.documentType ?? transition.documents.first else {
            guard step.document == nil else { throw .refused(Self.superfluous(transition)) }
            return nil
        }
        let desk = DocumentDesk(caseID: caseID, unit: unit, recorder: recorder, session: session)
        if type.isForeign {
            guard let number = step.document ?? step.said.text(.receiptNumber) else { return nil }
            _ = try desk.take(type, number: number, issuedAt: step.at)
            return Put(type: type, number: number)
        }
        if let number = step.document {
            let types = step.documentType.map { [$0] } ?? transition.documents
            let found = try desk.find(number, among: types, field: "document")
            return Put(type: found.type, number: number)
        }
        let signer = step.said.text(.signer) ?? step.said.text(.signature)
        let issued = try desk.issue(type, issuedAt: step.at, signer: signer)
        return Put(type: type, number: issued.number)
    }

    private static func unfit(_ type: DocumentType, _ transition: Transition) -> Refusal {
        let words = transition.documents.map(\.rawValue).joined(separator: ", ")
        return Refusal(
            .invalid,
            vi: "\(type.label.vi) không phải văn bản của bước này; văn bản của bước này: \(words)",
            en: "\(type.label.en) does not make this step; what does: \(words)",
            field: "document_type"
        )
    }

    private static func superfluous(_ transition: Transition) -> Refusal {
        Refusal(
            .invalid,
            vi: "\(transition.event.rawValue) không có văn bản",
            en: "\(transition.event.rawValue) has no paper",
            field: "document"
        )
    }
}
