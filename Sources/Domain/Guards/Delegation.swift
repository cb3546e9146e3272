/// A head's power handed to a deputy in writing, Ordinance 11/2016 Article 21; never handed on.
public struct Delegation: Hashable, Sendable {
    /// Whose power it is.
    public let from: OfficerTitle
    /// What it covers.
    public let scope: DelegationScope
    /// The days on which it holds.
    public let valid: DayRange
    /// Whether it hands on a power that was itself delegated.
    public let isHandedOn: Bool

    /// Puts a delegation together.
    public init(from: OfficerTitle, scope: DelegationScope, valid: DayRange, isHandedOn: Bool = false) {
        self.from = from
        self.scope = scope
        self.valid = valid
        self.isHandedOn = isHandedOn
    }
}

extension OfficerTitle {
    /// The head whose deputy this is; `nil` for titles that act in their own right.
    public var head: OfficerTitle? {
        switch self {
        case .deputyTeamLeader: .teamLeader
        case .deputyBranchHead: .branchHead
        case .inspector, .teamLeader, .branchHead, .nationalHead: nil
        }
    }

    /// Whether the title may decide inspections in its own right, Ordinance 11/2016 Article 21, Decree 33/2022 Article 4.
    public var decidesInspections: Bool {
        switch self {
        case .teamLeader, .branchHead, .nationalHead: true
        case .inspector, .deputyTeamLeader, .deputyBranchHead: false
        }
    }
}
