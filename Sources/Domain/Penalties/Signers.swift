/// Who may sign a penalty decision, judged on the bracket's maximum.
public enum Signers: Hashable, Sendable {
    /// These titles of market surveillance, lowest first, and these chairs and directors.
    case titles([OfficerTitle], others: [CivilAuthority])
    /// The powers of that day are not in the table, which begins on `from` if it knows the field at all.
    case notCovered(on: Day, from: Day?)

    /// The titles; none where the powers of the day are not known.
    public var titles: [OfficerTitle] {
        switch self {
        case .titles(let titles, _): titles
        case .notCovered: []
        }
    }
}
