public import Domain

public import struct FoundationEssentials.UUID

/// A seizure that is about to be decided on, or lengthened.
public struct NewSeizureStep: Sendable {
    /// The seizure as it stands.
    public let seizure: SeizureRecord
    /// The key of its case.
    public let caseID: UUID
    /// The place of the case's newest step, from 1.
    public let caseSeq: Int
    /// The key of the unit that has the case.
    public let unit: UUID
    /// What happens.
    public let event: SeizureEvent
    /// The key of the decision.
    public let document: UUID
    /// When it happened.
    public let happenedAt: Moment
    /// The term that begins.
    public let term: CaseStep.Start?
    /// The key of the officer who records it.
    public let recordedBy: UUID

    /// Gathers what is recorded.
    public init(
        seizure: SeizureRecord,
        caseID: UUID,
        caseSeq: Int,
        unit: UUID,
        event: SeizureEvent,
        document: UUID,
        happenedAt: Moment,
        term: CaseStep.Start?,
        recordedBy: UUID
    ) {
        self.seizure = seizure
        self.caseID = caseID
        self.caseSeq = caseSeq
        self.unit = unit
        self.event = event
        self.document = document
        self.happenedAt = happenedAt
        self.term = term
        self.recordedBy = recordedBy
    }
}
