public import Domain
import Postgres

public import struct FoundationEssentials.UUID

/// Everything the register says of one sales point, centre or fair.
public struct PointRecord: Hashable, Sendable {
    /// The internal key.
    public let id: UUID
    /// The register's code.
    public let code: String
    /// Its name.
    public let name: String
    /// The address as printed.
    public let address: String?
    /// Where it is; nil outside the areas known.
    public let place: PlaceRecord?
    /// Who runs it.
    public let operatorName: String?
    /// What sort of place it is.
    public let kind: SalesPointKind
    /// The day it opened, where it is known exactly.
    public let openedOn: Day?
    /// The last day planned, for a fair.
    public let closesOn: Day?
    /// The last day it was open, where it has closed.
    public let closedOn: Day?
    /// Why it closed.
    public let closeReason: String?
    /// What the source says, as of that source; nil where that is unclear.
    public let status: SalesPointStatus?
    /// Whether the source calls it an OCOP point or centre.
    public let isDesignated: Bool
    /// Where the source stands.
    public let sourceURL: String?
    /// Doubts.
    public let note: String?
    /// Whether it came with the reference data; officers add the others.
    public let isReference: Bool

    /// Whether nothing says that it was closed, over or not yet opened on a day.
    public func mayBeOpen(on day: Day) -> Bool {
        (openedOn.map { $0 <= day } ?? true) && (closesOn.map { day <= $0 } ?? true)
            && (closedOn.map { day <= $0 } ?? true)
    }
}

extension PointRecord: Columns {
    static var columnTypes: [PostgresType] {
        [.uuid, .text, .text, .text] + PlaceRecord.columnTypes
            + [.text, .text, .date, .date, .date, .text, .text, .bool, .text, .text, .text]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        id = try row.value()
        code = try row.value()
        name = try row.value()
        address = try row.value()
        place = try PlaceRecord.optional(from: &row)
        operatorName = try row.value()
        kind = try row.value()
        openedOn = try row.value()
        closesOn = try row.value()
        closedOn = try row.value()
        closeReason = try row.value()
        status = try row.value()
        isDesignated = try row.value()
        sourceURL = try row.value()
        note = try row.value()
        isReference = try row.value(String.self) == "reference"
    }
}
