extension FineTable {
    /// Who may sign a decision whose bracket reaches a maximum, Law on Handling Administrative Violations Article 52.
    ///
    /// Both the maximum and the caps are meant for the same kind of party: for organisations the caps double. Chairs and directors of
    /// the civil authorities may fine up to their share of the field's maximum.
    public func signers(
        upTo maximum: Money,
        in field: PenaltyField,
        isOrganisation: Bool,
        on day: Day
    ) -> Signers {
        let known = caps.filter { $0.field == field }
        let inForce = known.filter { $0.valid.contains(day) }
        guard !inForce.isEmpty else { return .notCovered(on: day, from: known.map(\.valid.first).min()) }
        let titles = inForce.filter { (isOrganisation ? $0.individual.doubled : $0.individual) >= maximum }
            .sorted { $0.individual < $1.individual }
            .map(\.title)
        let most = isOrganisation ? field.individualMaximum.doubled : field.individualMaximum
        let others = CivilAuthority.allCases.filter { $0.cap(of: most) >= maximum }
        return .titles(titles, others: others)
    }
}

extension CivilAuthority {
    /// The share of a field's maximum that the authority may fine.
    func cap(of maximum: Money) -> Money {
        Money(dong: maximum.dong / 100 * Int64(share)) ?? .zero
    }
}
