public import Domain

public import struct FoundationEssentials.UUID

/// A step of a sample that is about to be taken.
public struct NewSampleStep: Sendable {
    /// The key of the sample.
    public let sample: UUID
    /// Its place among the sample's steps, from 1.
    public let seq: Int
    /// The key of the unit that has the case.
    public let unit: UUID
    /// What happens.
    public let event: SampleEvent
    /// Where the sample stood; nil for the first step.
    public let from: SampleState?
    /// Where it stands since.
    public let to: SampleState
    /// The worst measured ratio of the report.
    public let ratio: MeasuredRatio?
    /// The key of the paper.
    public let document: UUID?
    /// When it happened.
    public let happenedAt: Moment
    /// The key of the officer who records it.
    public let recordedBy: UUID

    /// Gathers what is recorded.
    public init(
        sample: UUID,
        seq: Int,
        unit: UUID,
        event: SampleEvent,
        from: SampleState?,
        to: SampleState,
        ratio: MeasuredRatio?,
        document: UUID?,
        happenedAt: Moment,
        recordedBy: UUID
    ) {
        self.sample = sample
        self.seq = seq
        self.unit = unit
        self.event = event
        self.from = from
        self.to = to
        self.ratio = ratio
        self.document = document
        self.happenedAt = happenedAt
        self.recordedBy = recordedBy
    }
}
