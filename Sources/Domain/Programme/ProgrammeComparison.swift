/// How a figure is held against a target; the raw value is the sign in the register's file.
public enum ProgrammeComparison: String, CaseIterable, Hashable, Sendable {
    /// At least the target.
    case atLeast = ">="
    /// More than the target.
    case moreThan = ">"
    /// At most the target.
    case atMost = "<="
    /// Exactly the target.
    case equal = "="

    /// Whether one known figure reaches the target.
    public func holds(_ figure: Double, _ target: Double) -> Bool {
        switch self {
        case .atLeast: figure >= target
        case .moreThan: figure > target
        case .atMost: figure <= target
        case .equal: figure == target
        }
    }
}
