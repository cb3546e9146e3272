public import Domain

/// A case worth telling, in a sentence of its record.
public struct TypicalCase: Sendable, Hashable {
    /// Its number.
    public var number: String
    /// The day of what is told.
    public var day: Day
    /// Where.
    public var place: String?
    /// The sentence, which quotes what somebody typed.
    public var sentence: Bilingual
    /// The fine, where one was decided.
    public var fine: Money?

    /// Puts a case together.
    public init(number: String, day: Day, place: String? = nil, sentence: Bilingual, fine: Money? = nil) {
        self.number = number
        self.day = day
        self.place = place
        self.sentence = sentence
        self.fine = fine
    }
}
