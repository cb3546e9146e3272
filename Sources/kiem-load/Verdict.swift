import Contract

/// What an answer is worth.
enum Verdict: Hashable, Sendable {
    /// The product that was asked for.
    case shown
    /// The inspection was recorded under this number.
    case logged(InspectionNumber)
    /// The service would not or could not.
    case refused(ErrorCode)
    /// Not an answer to what was asked.
    case wrong(String)
}
