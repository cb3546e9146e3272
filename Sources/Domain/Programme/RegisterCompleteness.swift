/// Whether the register may be taken to hold everything that happened.
public enum RegisterCompleteness: Hashable, Sendable {
    /// Only a part is held: what is missing from the register proves nothing.
    case partial
    /// Everything that happened through that day is held.
    case complete(through: Day)

    func covers(_ day: Day?) -> Bool {
        guard case .complete(let through) = self, let day else { return false }
        return day <= through
    }
}
