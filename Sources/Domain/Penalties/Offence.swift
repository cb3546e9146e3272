/// What a fine is asked for: one act, by one party, on one day.
public struct Offence: Hashable, Sendable {
    /// The fine table's code.
    public let code: String
    /// How big it is.
    public let measure: OffenceMeasure
    /// Who committed it.
    public let party: PartyKind
    /// Whether the decree's special circumstances apply: importer, producer, listed goods.
    public let isSpecial: Bool
    /// When it was committed, or ended.
    public let committedOn: Day
    /// When it is decided, for the powers of that day.
    public let decidedOn: Day
    /// What lowers or raises the fine.
    public let circumstances: Circumstances

    /// Puts a question together; without a day of decision it is the day of the offence.
    public init(
        code: String,
        measure: OffenceMeasure,
        party: PartyKind,
        isSpecial: Bool = false,
        committedOn: Day,
        decidedOn: Day? = nil,
        circumstances: Circumstances = Circumstances()
    ) {
        self.code = code
        self.measure = measure
        self.party = party
        self.isSpecial = isSpecial
        self.committedOn = committedOn
        self.decidedOn = decidedOn ?? committedOn
        self.circumstances = circumstances
    }
}
