import Contract
import Domain
import JSON
import Storage

/// `inspection.show`: an inspection as it stands, with its findings, warnings and versions.
enum ShowInspection {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(InspectionShow.inspection)
        let record = try await desk.inspection(number, within: request.scope)
        let version = Int32(record.version)
        let findings = try await desk.read(InspectionStatements.findings, (record.id, version), within: request.scope)
        let warnings = try await desk.read(InspectionStatements.warnings, (record.id, version), within: request.scope)
        let versions = try await desk.read(InspectionStatements.versions, record.id, within: request.scope)
        let area: AreaRecord? =
            if let id = record.values.area { try await desk.areaBook()[id] } else { nil }
        return Reply(
            final: JSONWriter.object { json in
                write(record, area, &json)
                json.field("findings", objects: findings) { json, finding in json.finding(finding) }
                json.field(warnings: warnings, request)
                json.field("versions", objects: versions) { json, version in write(version, &json) }
            }
        )
    }

    private static func write(_ record: InspectionRecord, _ area: AreaRecord?, _ json: inout JSONWriter) {
        let values = record.values
        json.field("inspection", record.number.description)
        json.field("version", record.version)
        json.field("unit", record.unitCode)
        json.field("form", values.form.rawValue)
        json.field("started_at", values.started.description)
        json.field("ended_at", values.ended.description)
        json.field("decision_no", ifAny: values.decisionNumber)
        json.field("decided_on", ifAny: values.decidedOn?.description)
        json.field("leader", ifAny: values.leader)
        json.field("members", strings: values.members)
        json.field("sales_point", ifAny: record.salesPointCode)
        if values.premisesName != nil || values.premisesAddress != nil {
            json.field("premises") { json in
                json.field("name", ifAny: values.premisesName)
                json.field("address", ifAny: values.premisesAddress)
            }
        }
        json.field(area: area)
        if let party = values.party {
            json.field("party") { json in
                json.field("kind", party.kind.rawValue)
                json.field("name", ifAny: party.name)
                json.field("tax_code", ifAny: party.taxCode?.description)
            }
        }
        json.field("complaint", ifAny: values.complaint?.description)
        json.field("case", ifAny: record.caseNumber?.description)
    }

    private static func write(_ version: InspectionVersionRecord, _ json: inout JSONWriter) {
        json.field("version", version.version)
        json.field("recorded_at", version.recordedAt.description)
        json.field("recorded_by", version.recordedBy)
        json.field("reason", ifAny: version.reason)
    }
}

extension Desk {
    /// An inspection by its number, its newest version.
    func inspection(_ number: RecordNumber, within scope: Scope) async throws(Refusal) -> InspectionRecord {
        guard let record = try await first(InspectionStatements.byNumber, (number, nil), within: scope) else {
            throw Refusal.noSuch(.inspection, number.description, field: "inspection")
        }
        return record
    }
}
