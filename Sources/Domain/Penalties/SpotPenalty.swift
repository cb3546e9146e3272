/// The most that may be fined without minutes, Law on Handling Administrative Violations Article 56.
public enum SpotPenalty {
    /// 500,000 đồng since 2025-07-01 and 250,000 before; twice as much for organisations.
    public static func limit(isOrganisation: Bool, on day: Day) -> Money {
        let isRaised = Day("2025-07-01").map { day >= $0 } ?? true
        let individual: Int64 = isRaised ? 500_000 : 250_000
        return Money(dong: isOrganisation ? individual * 2 : individual) ?? .zero
    }

    /// Where it is written.
    public static let source = LegalSource(.handlingLaw, "56")
}
