public import Domain
import Postgres

public import struct FoundationEssentials.UUID

/// One version of a province, district or commune: what a code stood for from one day to another.
public struct AreaRecord: Hashable, Sendable {
    /// The version's key.
    public let id: UUID
    /// The GSO code, which another version may bear at another time.
    public let code: String
    /// Province, district or commune.
    public let level: AreaLevel
    /// What it is as people say it: `phường`, `huyện`, `thành phố`.
    public let kind: String
    /// The name without its kind.
    public let name: String
    /// The name folded for searching.
    public let nameFold: String
    /// The area above; nil for a province.
    public let parentID: UUID?
    /// The first day; nil where the beginning is not known.
    public let validFrom: Day?
    /// The last day; nil while it goes on.
    public let validTo: Day?
    /// The former district that figures about the place are grouped under; nil where there is none.
    public let localityID: UUID?

    /// Puts a version together.
    public init(
        id: UUID,
        code: String,
        level: AreaLevel,
        kind: String,
        name: String,
        nameFold: String,
        parentID: UUID?,
        validFrom: Day?,
        validTo: Day?,
        localityID: UUID?
    ) {
        self.id = id
        self.code = code
        self.level = level
        self.kind = kind
        self.name = name
        self.nameFold = nameFold
        self.parentID = parentID
        self.validFrom = validFrom
        self.validTo = validTo
        self.localityID = localityID
    }

    /// Whether the code stood for this on a day.
    public func isValid(on day: Day) -> Bool {
        (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
    }
}

extension AreaRecord: Columns {
    static var columnTypes: [PostgresType] {
        [.uuid, .text, .text, .text, .text, .text, .uuid, .date, .date, .uuid]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        id = try row.value()
        code = try row.value()
        level = try row.value()
        kind = try row.value()
        name = try row.value()
        nameFold = try row.value()
        parentID = try row.value()
        validFrom = try row.value()
        validTo = try row.value()
        localityID = try row.value()
    }
}
