/// What is known about a case when an event is about to happen; the guards look here.
public struct CaseFacts: Hashable, Sendable {
    /// When the event happens.
    public var now: Moment
    /// Where the information behind an officer's proposal came from; `nil` if there was none.
    public var information: InformationSource?
    /// When that information was verified; `nil` if it was not.
    public var verifiedAt: Moment?
    /// The decision about to be issued.
    public var decision: InspectionDecision?
    /// The announcement about to be made.
    public var announcement: Announcement?
    /// Kinds and bases of the goods in the violation's minutes.
    public var goods: [GoodsLabel]
    /// The penalty about to be signed.
    public var penalty: PenaltyProposal?
    /// How many items are still in custody.
    public var heldItems: Int
    /// The case's clocks.
    public var clocks: [LegalClock]

    /// Knows nothing but the time.
    public init(now: Moment) {
        self.now = now
        goods = []
        heldItems = 0
        clocks = []
    }
}
