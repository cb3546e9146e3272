/// A decision to inspect, with what the law asks about it.
public struct InspectionDecision: Hashable, Sendable {
    /// When it was issued.
    public let issuedAt: Moment
    /// Who issued it.
    public let issuer: OfficerStanding
    /// By whose delegation; `nil` in one's own right.
    public let delegation: Delegation?
    /// The form of the inspection.
    public let form: InspectionForm
    /// Where the information came from; `nil` for inspections by plan.
    public let information: InformationSource?
    /// When the information was verified; `nil` if it was not.
    public let verifiedAt: Moment?
    /// The last inspection by plan of the same subject for the same content; `nil` if there was none.
    public let lastPlanned: Day?

    /// Puts a decision together.
    public init(
        issuedAt: Moment,
        issuer: OfficerStanding,
        delegation: Delegation? = nil,
        form: InspectionForm,
        information: InformationSource? = nil,
        verifiedAt: Moment? = nil,
        lastPlanned: Day? = nil
    ) {
        self.issuedAt = issuedAt
        self.issuer = issuer
        self.delegation = delegation
        self.form = form
        self.information = information
        self.verifiedAt = verifiedAt
        self.lastPlanned = lastPlanned
    }

    /// What stands in its way: power, card, delegation, verification, a second plan in the year.
    public var obstacles: [Obstacle] {
        authority + [verification, repetition].compactMap { $0 }
    }

    private var authority: [Obstacle] {
        let day = issuedAt.day
        var obstacles: [Obstacle] = []
        if issuer.title.head != nil {
            obstacles += DelegationGuard.obstacles(issuer.title, for: .inspect, by: delegation, on: day)
        } else if !issuer.title.decidesInspections {
            obstacles.append(.issuerMayNot(issuer.title))
        }
        if !issuer.holdsCard(on: day) { obstacles.append(.cardInvalid(field: "signer", on: day)) }
        return obstacles
    }

    private var verification: Obstacle? {
        guard form == .adHoc, let information, information.needsVerification else { return nil }
        if let verifiedAt, verifiedAt <= issuedAt { return nil }
        return .verificationMissing(information)
    }

    private var repetition: Obstacle? {
        guard form != .adHoc, let lastPlanned, lastPlanned.year == issuedAt.day.year else { return nil }
        return .plannedRepeat(on: lastPlanned)
    }
}
