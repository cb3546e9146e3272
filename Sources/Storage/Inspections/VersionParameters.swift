import Domain
import Postgres

import struct FoundationEssentials.UUID

/// The parameters `$1` to `$37` of a correction: one version with all that hangs on it.
struct VersionParameters: Sendable {
    let inspection: UUID
    let recordedBy: UUID
    let values: InspectionValues
    let findings: [NewFinding]
    let warnings: [Warning]
    /// The key for a case; nil where nothing found is a violation.
    let caseID: UUID?

    init(
        inspection: UUID,
        recordedBy: UUID,
        values: InspectionValues,
        findings: [NewFinding],
        warnings: [Warning],
        caseID: UUID
    ) {
        self.inspection = inspection
        self.recordedBy = recordedBy
        self.values = values
        self.findings = findings
        self.warnings = warnings
        self.caseID = findings.opensCase ? caseID : nil
    }

    static let types: [PostgresType] =
        [.uuid, .uuid, .text] + Occurrence.columnTypes + Occurrence.columnTypes
        + [.text, .date, .text, .textArray, .uuid, .text, .text, .uuid, .text, .text, .text, .text]
        + FindingColumns.types + [.textArray, .textArray, .textArray, .textArray, .uuid]

    func encode(into bindings: inout Bindings) {
        inspection.encode(into: &bindings)
        recordedBy.encode(into: &bindings)
        values.form.encode(into: &bindings)
        values.started.encode(into: &bindings)
        values.ended.encode(into: &bindings)
        values.decisionNumber.encode(into: &bindings)
        values.decidedOn.encode(into: &bindings)
        values.leader.encode(into: &bindings)
        values.members.encode(into: &bindings)
        values.salesPoint.encode(into: &bindings)
        values.premisesName.encode(into: &bindings)
        values.premisesAddress.encode(into: &bindings)
        values.area.encode(into: &bindings)
        values.party.map(\.kind).encode(into: &bindings)
        values.party.flatMap(\.name).encode(into: &bindings)
        values.party.flatMap(\.taxCode).encode(into: &bindings)
        values.complaint.encode(into: &bindings)
        FindingColumns(findings).encode(into: &bindings)
        warnings.map(\.code).encode(into: &bindings)
        warnings.map(\.field).encode(into: &bindings)
        warnings.map(\.message.vi).encode(into: &bindings)
        warnings.map(\.message.en).encode(into: &bindings)
        caseID.encode(into: &bindings)
    }
}
