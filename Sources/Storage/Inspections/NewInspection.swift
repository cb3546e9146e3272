public import Domain

public import struct FoundationEssentials.UUID

/// An inspection to be logged.
public struct NewInspection: Sendable {
    /// The internal key it gets.
    public let id: UUID
    /// The key its case gets, if it opens one.
    public let caseID: UUID
    /// The key of the case that it is done for; nil where there is none yet.
    public let joins: UUID?
    /// The times that begin with its case, if it opens one.
    public let clocks: [CaseStep.Start]
    /// The key of the unit that inspected.
    public let unit: UUID
    /// The key of the officer who records it.
    public let recordedBy: UUID
    /// What is written about it.
    public let values: InspectionValues
    /// What it found, in the inspector's order.
    public let findings: [NewFinding]
    /// What is worth a second look.
    public let warnings: [Warning]

    /// Gathers what is recorded.
    public init(
        id: UUID,
        caseID: UUID,
        joins: UUID? = nil,
        clocks: [CaseStep.Start] = [],
        unit: UUID,
        recordedBy: UUID,
        values: InspectionValues,
        findings: [NewFinding],
        warnings: [Warning]
    ) {
        self.id = id
        self.caseID = caseID
        self.joins = joins
        self.clocks = clocks
        self.unit = unit
        self.recordedBy = recordedBy
        self.values = values
        self.findings = findings
        self.warnings = warnings
    }

    /// Whether it opens a case: it found a violation, and is not done for a case that is there.
    var opensCase: Bool { joins == nil && findings.opensCase }
}
