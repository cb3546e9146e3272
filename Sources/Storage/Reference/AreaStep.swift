import Domain

/// That one area went into another on a day, as the files tell it.
struct AreaStep: Hashable, Sendable {
    var oldCode: String
    var newCode: String
    var effectiveOn: Day
    var change: String
    var legalBasis: String
}
