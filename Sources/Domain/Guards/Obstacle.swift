/// Why the law does not let an event happen, although the case stands where it could.
public enum Obstacle: Error, Hashable, Sendable {
    /// No decision to inspect.
    case decisionMissing
    /// The decision is later than what rests on it.
    case decisionLater(decided: Moment, announced: Moment)
    /// The title may not decide inspections.
    case issuerMayNot(OfficerTitle)
    /// A deputy without a delegation.
    case delegationMissing(OfficerTitle)
    /// The delegation does not hold: another power, another scope, another day.
    case delegationInvalid(on: Day)
    /// A delegated power was handed on.
    case delegationHandedOn
    /// No valid inspection card.
    case cardInvalid(field: String, on: Day)
    /// The information was not verified first.
    case verificationMissing(InformationSource)
    /// The subject was inspected by plan for the same content in the same year.
    case plannedRepeat(on: Day)
    /// Fewer than two officers.
    case teamTooSmall(Int)
    /// The leader is not there.
    case leaderAbsent
    /// An officer is under discipline.
    case memberDisciplined
    /// An officer is related to the subject.
    case memberRelated
    /// A knock-off without its legal basis.
    case knockoffBasisMissing
    /// Nothing is known of the penalty that is to be decided.
    case penaltyMissing
    /// No violation minutes, although the fine is beyond what may be imposed without.
    case minutesMissing(limit: Money)
    /// The minutes are later than the decision.
    case minutesLater(minutes: Moment, decided: Moment)
    /// The act has a sanction already.
    case alreadyPenalised
    /// The fine is outside what the bracket allows.
    case fineOutside(least: Money, most: Money)
    /// A warning where the bracket allows none.
    case warningNotAllowed
    /// The signer's power does not reach the bracket's maximum.
    case capTooLow(OfficerTitle, cap: Money, maximum: Money)
    /// Nobody knows the powers of that day.
    case powersUnknown(on: Day)
    /// Signs of a crime, and the file was not with the police.
    case crimeSigns([ReferralThreshold])
    /// The time has passed.
    case lapsed(ClockKind, on: Day)
    /// Goods are still in custody.
    case goodsHeld(items: Int)
}
