/// Who the law says acts.
public enum LegalActor: String, CaseIterable, Hashable, Sendable {
    /// Any officer.
    case anyOfficer = "any_officer"
    /// The officer who has the case.
    case assignedOfficer = "assigned_officer"
    /// The leader of the inspection team.
    case teamLeader = "team_leader"
    /// The inspection team.
    case inspectionTeam = "inspection_team"
    /// The unit.
    case unit
    /// The keeper of files.
    case fileKeeper = "file_keeper"
    /// The violator; an officer writes it down.
    case violator
    /// The investigators; an officer writes it down.
    case police
    /// The unit's head or a deputy by delegation.
    case unitHead = "unit_head"
    /// Whoever issued the decision to inspect.
    case issuer
    /// Whoever may sanction the act.
    case penaltyAuthority = "penalty_authority"

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .anyOfficer: Bilingual(vi: "công chức quản lý thị trường", en: "any officer")
        case .assignedOfficer: Bilingual(vi: "công chức thụ lý", en: "the officer in charge")
        case .teamLeader: Bilingual(vi: "tổ trưởng tổ kiểm tra", en: "leader of the inspection team")
        case .inspectionTeam: Bilingual(vi: "tổ kiểm tra", en: "inspection team")
        case .unit: Bilingual(vi: "đơn vị", en: "the unit")
        case .fileKeeper: Bilingual(vi: "người quản lý hồ sơ", en: "keeper of files")
        case .violator: Bilingual(vi: "người vi phạm", en: "the violator")
        case .police: Bilingual(vi: "cơ quan điều tra", en: "the investigators")
        case .unitHead:
            Bilingual(
                vi: "người đứng đầu đơn vị hoặc cấp phó được giao quyền",
                en: "head of the unit, or a deputy by delegation"
            )
        case .issuer: Bilingual(vi: "người ban hành quyết định kiểm tra", en: "issuer of the inspection decision")
        case .penaltyAuthority: Bilingual(vi: "người có thẩm quyền xử phạt", en: "person with the power to sanction")
        }
    }

    /// The roles in this system that may record the event: what only a leader decides, or anybody's work on a case.
    public var roles: Set<Role> {
        switch self {
        case .unitHead, .issuer, .penaltyAuthority: [.leader]
        case .anyOfficer, .assignedOfficer, .teamLeader, .inspectionTeam, .unit, .fileKeeper, .violator, .police:
            [.inspector, .leader]
        }
    }
}
