public import Domain
import Postgres

public import struct FoundationEssentials.UUID

/// Where something in the register is: an area and the former district it counts in.
public struct PlaceRecord: Hashable, Sendable {
    /// The area's key.
    public let id: UUID
    /// The area's code.
    public let code: String
    /// Province, district or commune.
    public let level: AreaLevel
    /// What it is as people say it: `xã`, `thành phố`.
    public let kind: String
    /// The area's name without its kind.
    public let name: String
    /// The code of the former district; nil where there is none.
    public let localityCode: String?
    /// What the former district is.
    public let localityKind: String?
    /// The name of the former district.
    public let localityName: String?
}

extension PlaceRecord: Columns {
    static var columnTypes: [PostgresType] {
        [.uuid, .text, .text, .text, .text, .text, .text, .text]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        id = try row.value()
        code = try row.value()
        level = try row.value()
        kind = try row.value()
        name = try row.value()
        localityCode = try row.value()
        localityKind = try row.value()
        localityName = try row.value()
    }

    /// Reads the columns of a place that may be missing.
    static func optional(from row: inout RowReader) throws(PostgresError) -> PlaceRecord? {
        guard try row.skipNull() else { return try PlaceRecord(from: &row) }
        for _ in columnTypes.dropFirst() {
            guard try row.skipNull() else { throw .decoding("half a place") }
        }
        return nil
    }
}
