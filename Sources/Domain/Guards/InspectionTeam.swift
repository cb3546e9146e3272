/// The officers on site, Ordinance 11/2016 Article 23.
public struct InspectionTeam: Hashable, Sendable {
    /// The leader.
    public let leader: OfficerStanding
    /// The others.
    public let members: [OfficerStanding]

    /// Puts a team together.
    public init(leader: OfficerStanding, members: [OfficerStanding]) {
        self.leader = leader
        self.members = members
    }

    /// What stands in the way of its inspecting on a day: two officers, the leader's card, discipline, kinship.
    public func obstacles(on day: Day) -> [Obstacle] {
        let all = [leader] + members
        var obstacles: [Obstacle] = []
        if all.count < 2 { obstacles.append(.teamTooSmall(all.count)) }
        if !leader.holdsCard(on: day) { obstacles.append(.cardInvalid(field: "leader", on: day)) }
        if all.contains(where: \.isDisciplined) { obstacles.append(.memberDisciplined) }
        if all.contains(where: \.isRelated) { obstacles.append(.memberRelated) }
        return obstacles
    }
}
