/// The right to explain before a penalty is decided, Law on Handling Administrative Violations Article 61.
public enum ExplanationRight {
    /// Tells whether it exists: from 15 million đồng of the bracket's maximum, 30 for organisations, or where something is suspended.
    public static func exists(bracketMaximum: Money, isOrganisation: Bool, suspends: Bool) -> Bool {
        suspends || bracketMaximum >= Money(million: isOrganisation ? 30 : 15)
    }
}
