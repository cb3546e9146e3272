/// Why a period's report tells of a case, the gravest first.
public enum TypicalOccasion: String, CaseIterable, Hashable, Sendable {
    /// It was handed to the police.
    case toPolice = "to_police"
    /// A penalty was decided.
    case decided
    /// An inspection opened it.
    case opened
}
