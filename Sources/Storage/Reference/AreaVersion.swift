import Domain

/// What a code stood for from one day to another, as the files tell it.
struct AreaVersion: Hashable, Sendable {
    var level: AreaLevel
    var code: String
    var kind: String
    var name: String
    /// The code of the area above, as of this version's days.
    var parentCode: String?
    var validFrom: Day?
    var validTo: Day?
    /// The code of the former district that figures are grouped under.
    var localityCode: String?
    var source: String
}
