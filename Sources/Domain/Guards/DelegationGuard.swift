/// Who may act in whose place.
enum DelegationGuard {
    /// What stands in the way of a deputy who uses a head's power on a day.
    static func obstacles(
        _ title: OfficerTitle,
        for scope: DelegationScope,
        by delegation: Delegation?,
        on day: Day
    ) -> [Obstacle] {
        guard let head = title.head else { return [] }
        guard let delegation else { return [.delegationMissing(title)] }
        var obstacles: [Obstacle] = []
        if delegation.from != head || delegation.scope != scope || !delegation.valid.contains(day) {
            obstacles.append(.delegationInvalid(on: day))
        }
        if delegation.isHandedOn { obstacles.append(.delegationHandedOn) }
        return obstacles
    }
}
