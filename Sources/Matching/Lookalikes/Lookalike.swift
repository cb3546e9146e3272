/// A registered product whose name is like another's, and what to make of it.
public struct Lookalike: Hashable, Sendable {
    /// What the likeness is.
    public enum Kind: String, Hashable, Sendable {
        /// A name one or two letters, tones or foreign letters off: made to be taken for the other, unless chance.
        case imitation
        /// The same product registered again: the same maker, or the same area and no other maker.
        case double
        /// The same name borne by another maker, as names of common goods are.
        case namesake
        /// Like it, but what differs is the maker's or the place's own name.
        case ownName
    }

    /// The code of the registered one.
    public let code: String
    /// What the likeness is.
    public let kind: Kind
    /// How many letters separate the names without their accents, 0 to 2.
    public let distance: Int
    /// What can be checked.
    public let reasons: [LookalikeReason]

    /// Sets down a likeness.
    public init(code: String, kind: Kind, distance: Int, reasons: [LookalikeReason]) {
        self.code = code
        self.kind = kind
        self.distance = distance
        self.reasons = reasons
    }
}
