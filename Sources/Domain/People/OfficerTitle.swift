/// The titles that powers to inspect and to fine hang on.
public enum OfficerTitle: String, CaseIterable, Hashable, Sendable {
    /// Market surveillance inspector.
    case inspector
    /// Head of a team.
    case teamLeader = "team_leader"
    /// Deputy head of a team.
    case deputyTeamLeader = "deputy_team_leader"
    /// Head of a province's sub-department.
    case branchHead = "branch_head"
    /// Deputy head of a province's sub-department.
    case deputyBranchHead = "deputy_branch_head"
    /// Head of the national department.
    case nationalHead = "national_head"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .inspector: Bilingual(vi: "kiểm soát viên thị trường", en: "inspector")
        case .teamLeader: Bilingual(vi: "đội trưởng", en: "team leader")
        case .deputyTeamLeader: Bilingual(vi: "phó đội trưởng", en: "deputy team leader")
        case .branchHead: Bilingual(vi: "chi cục trưởng", en: "branch head")
        case .deputyBranchHead: Bilingual(vi: "phó chi cục trưởng", en: "deputy branch head")
        case .nationalHead: Bilingual(vi: "cục trưởng", en: "national head")
        }
    }
}
