/// A penalty about to be signed, with everything that could forbid it.
public struct PenaltyProposal: Hashable, Sendable {
    /// What the fine table says.
    public let suggestion: FineSuggestion
    /// The fine; nothing for a warning.
    public let fine: Money
    /// Who is fined.
    public let party: PartyKind
    /// Who signs.
    public let signer: OfficerTitle
    /// By whose delegation; `nil` in one's own right.
    public let delegation: Delegation?
    /// When it is signed.
    public let signedAt: Moment
    /// When the violation got its minutes; `nil` without.
    public let minutesAt: Moment?
    /// Whether the act has a live sanction already.
    public let isPenalised: Bool
    /// What speaks for a crime.
    public let crimeSigns: [ReferralThreshold]
    /// Whether the police had the file and gave it back.
    public let isReturnedByPolice: Bool

    /// Puts a proposal together.
    public init(
        suggestion: FineSuggestion,
        fine: Money,
        party: PartyKind,
        signer: OfficerTitle,
        delegation: Delegation? = nil,
        signedAt: Moment,
        minutesAt: Moment?,
        isPenalised: Bool = false,
        crimeSigns: [ReferralThreshold] = [],
        isReturnedByPolice: Bool = false
    ) {
        self.suggestion = suggestion
        self.fine = fine
        self.party = party
        self.signer = signer
        self.delegation = delegation
        self.signedAt = signedAt
        self.minutesAt = minutesAt
        self.isPenalised = isPenalised
        self.crimeSigns = crimeSigns
        self.isReturnedByPolice = isReturnedByPolice
    }
}
