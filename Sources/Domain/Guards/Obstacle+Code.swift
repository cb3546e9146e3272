extension Obstacle {
    /// A stable name for programs.
    public var code: String {
        switch self {
        case .decisionMissing: "decision_missing"
        case .decisionLater: "decision_later"
        case .issuerMayNot: "issuer_may_not"
        case .delegationMissing: "delegation_missing"
        case .delegationInvalid: "delegation_invalid"
        case .delegationHandedOn: "delegation_handed_on"
        case .cardInvalid: "card_invalid"
        case .verificationMissing: "verification_missing"
        case .plannedRepeat: "planned_repeat"
        case .teamTooSmall: "team_too_small"
        case .leaderAbsent: "leader_absent"
        case .memberDisciplined: "member_disciplined"
        case .memberRelated: "member_related"
        case .knockoffBasisMissing: "knockoff_basis_missing"
        case .penaltyMissing: "penalty_missing"
        case .minutesMissing: "minutes_missing"
        case .minutesLater: "minutes_later"
        case .alreadyPenalised: "already_penalised"
        case .fineOutside: "fine_outside"
        case .warningNotAllowed: "warning_not_allowed"
        case .capTooLow: "cap_too_low"
        case .powersUnknown: "powers_unknown"
        case .crimeSigns: "crime_signs"
        case .lapsed: "lapsed"
        case .goodsHeld: "goods_held"
        }
    }

    /// The field at fault.
    public var field: String {
        switch self {
        case .decisionMissing, .decisionLater: "decision"
        case .issuerMayNot, .delegationMissing, .delegationInvalid, .delegationHandedOn, .capTooLow, .powersUnknown:
            "signer"
        case .cardInvalid(let field, _): field
        case .verificationMissing: "basis"
        case .plannedRepeat: "content"
        case .teamTooSmall, .leaderAbsent, .memberDisciplined, .memberRelated: "present"
        case .knockoffBasisMissing: "goods"
        case .minutesMissing, .minutesLater: "minutes"
        case .alreadyPenalised, .crimeSigns: "act"
        case .penaltyMissing, .fineOutside, .warningNotAllowed: "fine"
        case .lapsed: "at"
        case .goodsHeld: "items"
        }
    }

    /// Where the rule is written; `nil` where no text was read.
    public var source: LegalSource? {
        switch self {
        case .decisionMissing, .decisionLater: LegalSource(.marketSurveillanceOrdinance, "19")
        case .issuerMayNot, .delegationMissing, .delegationInvalid, .delegationHandedOn, .cardInvalid:
            LegalSource(.marketSurveillanceOrdinance, "21")
        case .verificationMissing: LegalSource(.inspectionCircular, "8(3)")
        case .plannedRepeat: LegalSource(.marketSurveillanceOrdinance, "20(1)")
        case .teamTooSmall, .leaderAbsent, .memberDisciplined, .memberRelated:
            LegalSource(.marketSurveillanceOrdinance, "23")
        case .knockoffBasisMissing, .penaltyMissing: nil
        case .minutesMissing: LegalSource(.handlingLaw, "56")
        case .minutesLater, .alreadyPenalised: LegalSource(.handlingDecree, "12(3)(a)")
        case .fineOutside, .warningNotAllowed: LegalSource(.handlingDecree, "9(1)")
        case .capTooLow, .powersUnknown: LegalSource(.handlingLaw, "52")
        case .crimeSigns: LegalSource(.handlingLaw, "62")
        case .lapsed: LegalSource(.handlingLaw, "6, 65, 66, 74")
        case .goodsHeld: LegalSource(.handlingLaw, "125-126")
        }
    }
}
