public import Domain

public import struct FoundationEssentials.UUID

/// A new version of an inspection, which states everything anew.
public struct InspectionCorrection: Sendable {
    /// The key of the inspection.
    public let inspection: UUID
    /// The version that was read and is now corrected; a newer one makes the correction fail.
    public let correctedVersion: Int
    /// The key a case gets, if the correction opens one.
    public let caseID: UUID
    /// The key of the inspection's unit.
    public let unit: UUID
    /// The times that begin with the case, if the correction opens one.
    public let clocks: [CaseStep.Start]
    /// The key of the officer who corrects.
    public let recordedBy: UUID
    /// Why the version before was wrong.
    public let reason: String
    /// What is written about the inspection.
    public let values: InspectionValues
    /// What it found.
    public let findings: [NewFinding]
    /// What is worth a second look.
    public let warnings: [Warning]

    /// Gathers what is recorded.
    public init(
        inspection: UUID,
        correctedVersion: Int,
        caseID: UUID,
        unit: UUID,
        clocks: [CaseStep.Start] = [],
        recordedBy: UUID,
        reason: String,
        values: InspectionValues,
        findings: [NewFinding],
        warnings: [Warning]
    ) {
        self.inspection = inspection
        self.correctedVersion = correctedVersion
        self.caseID = caseID
        self.unit = unit
        self.clocks = clocks
        self.recordedBy = recordedBy
        self.reason = reason
        self.values = values
        self.findings = findings
        self.warnings = warnings
    }
}
