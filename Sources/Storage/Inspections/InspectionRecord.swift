public import Domain
import Postgres

public import struct FoundationEssentials.UUID

/// One version of an inspection, without its findings and warnings.
public struct InspectionRecord: Columns {
    /// The internal key.
    public let id: UUID
    /// The number that people use.
    public let number: RecordNumber
    /// The code of the unit that inspected.
    public let unitCode: String
    /// The key of that unit.
    public let unit: UUID
    /// Which version this is, from 1.
    public let version: Int
    /// What is written about the inspection.
    public let values: InspectionValues
    /// The code of the sales point.
    public let salesPointCode: String?
    /// The register's name of the sales point.
    public let salesPointName: String?
    /// The area it counts in.
    public let area: AreaLabel?
    /// Why the version before was wrong; nil for the first.
    public let reason: String?
    /// When this version was recorded.
    public let recordedAt: Moment
    /// The number of the officer who recorded this version.
    public let recordedBy: String
    /// The number of the case it opened.
    public let caseNumber: RecordNumber?
    /// Where that case stands.
    public let caseState: CaseState?

    static var columnTypes: [PostgresType] {
        [.uuid, .text, .uuid, .text, .int4, .text] + Occurrence.columnTypes + Occurrence.columnTypes
            + [.text, .date, .text, .textArray, .uuid, .text, .text, .text, .text, .uuid] + AreaLabel.columnTypes
            + [.text, .text, .text, .text, .text, .timestamptz, .text, .text, .text]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        id = try row.value()
        number = try row.value()
        unit = try row.value()
        unitCode = try row.value()
        version = Int(try row.value(Int32.self))
        let form = try row.value(InspectionForm.self)
        let started = try Occurrence(from: &row)
        let ended = try Occurrence(from: &row)
        let decisionNumber = try row.value(String?.self)
        let decidedOn = try row.value(Day?.self)
        let leader = try row.value(String?.self)
        let members = try row.value([String].self)
        let salesPoint = try row.value(UUID?.self)
        salesPointCode = try row.value()
        salesPointName = try row.value()
        let premisesName = try row.value(String?.self)
        let premisesAddress = try row.value(String?.self)
        let areaID = try row.value(UUID?.self)
        area = try AreaLabel.read(from: &row)
        let partyKind = try row.value(PartyKind?.self)
        let partyName = try row.value(String?.self)
        let taxCode = try row.value(TaxCode?.self)
        values = InspectionValues(
            form: form,
            started: started,
            ended: ended,
            decisionNumber: decisionNumber,
            decidedOn: decidedOn,
            leader: leader,
            members: members,
            salesPoint: salesPoint,
            premisesName: premisesName,
            premisesAddress: premisesAddress,
            area: areaID,
            party: partyKind.map { InspectedParty(kind: $0, name: partyName, taxCode: taxCode) },
            complaint: try row.value()
        )
        reason = try row.value()
        recordedAt = try row.value()
        recordedBy = try row.value()
        caseNumber = try row.value()
        caseState = try row.value()
    }
}
