/// The moment a team announces a decision on site.
public struct Announcement: Hashable, Sendable {
    /// The decision; `nil` if there is none.
    public let decision: InspectionDecision?
    /// The team.
    public let team: InspectionTeam
    /// When it was announced.
    public let at: Moment
    /// Whether the leader whom the decision names is there.
    public let isLed: Bool

    /// Puts an announcement together.
    public init(decision: InspectionDecision?, team: InspectionTeam, at moment: Moment, isLed: Bool = true) {
        self.decision = decision
        self.team = team
        at = moment
        self.isLed = isLed
    }

    /// What stands in the way of the inspection: the decision before it, and the team's own obstacles.
    public var obstacles: [Obstacle] {
        let team = (isLed ? [] : [.leaderAbsent]) + team.obstacles(on: at.day)
        guard let decision else { return [.decisionMissing] + team }
        guard decision.issuedAt <= at else {
            return [.decisionLater(decided: decision.issuedAt, announced: at)] + team
        }
        return team
    }
}
