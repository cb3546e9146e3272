/// What the register proves about one product by a day, and what it leaves open.
struct ProductEvidence {
    let product: RegisterProduct
    /// `nil`: no day is named, so whatever is held counts.
    let deadline: Day?

    /// Whether the product provably held a rank, any or this one, by the day.
    ///
    /// Where statements name different stars without showing which came last, the stars that the register lists decide, as soon
    /// as all statements are by the day.
    func proves(stars: Int? = nil) -> Bool {
        granting.contains { statement in
            guard isBy(statement.latestDay) else { return false }
            guard let stars else { return true }
            guard statement.stars == stars else { return false }
            let others = granting.filter { $0.stars != nil && $0.stars != stars }
            return others.allSatisfy { isLater($0) || isSuperseded($0, by: statement) }
                || (product.stars == stars && others.allSatisfy { isBy($0.latestDay) })
        }
    }

    /// Whether the product provably held three stars or more by the day.
    var provesAtLeastThree: Bool {
        granting.contains { isBy($0.latestDay) && ($0.stars ?? 0) >= 3 }
    }

    /// Whether the register shows the rank, proven or not.
    func shows(stars: Int? = nil) -> Bool {
        guard product.evidence == .recognised, canBeBy else { return false }
        return proves(stars: stars) || (stars == nil || product.stars == stars)
    }

    /// Whether the register shows three stars or more, proven or not.
    var showsAtLeastThree: Bool {
        product.evidence == .recognised && canBeBy && (provesAtLeastThree || (product.stars ?? 0) >= 3)
    }

    /// Whether nothing in the register speaks against the rank.
    func allows(stars: Int? = nil) -> Bool {
        guard canBeBy else { return false }
        guard let stars else { return true }
        let named = granting.filter { !isLater($0) }.map(\.stars) + [product.stars]
        return named.contains(stars) || named.allSatisfy { $0 == nil }
    }

    /// Whether the register shows that these stars were reached within a year, proven or not.
    func shows(stars: Int, in year: Int) -> Bool {
        granting.contains { $0.stars == stars && Self.isOf(year, $0) }
    }

    /// Whether these stars were provably reached within a year and by the day.
    func proves(stars: Int, in year: Int) -> Bool {
        granting.contains { $0.stars == stars && Self.isOf(year, $0) && isBy($0.latestDay) }
    }

    /// Whether nothing in the register speaks against these stars having been reached within a year.
    func allows(stars: Int, in year: Int) -> Bool {
        if shows(stars: stars, in: year) { return true }
        let open = granting.contains { statement in
            (statement.stars ?? stars) == stars && statement.recognisedOn == nil
                && (statement.evaluationYear == nil || Self.isOf(year, statement))
        }
        return open || (product.evidence != .recognised && (product.evaluationYear ?? year) == year)
    }

    /// Whether the product was in the round of a year; `nil` where the register names no round.
    func isRegistered(in year: Int) -> Bool? {
        let years = Set(product.recognitions.compactMap(\.evaluationYear) + [product.evaluationYear].compactMap { $0 })
        return years.isEmpty ? nil : years.contains(year)
    }

    /// Whether the province provably proposed it for five stars, in a year if one is named.
    func isProposedForFive(in year: Int? = nil) -> Bool {
        product.recognitions.contains { statement in
            statement.proposedFiveStar && (year.map { Self.isOf($0, statement) } ?? true)
        }
    }

    private var granting: [Recognition] {
        product.recognitions.filter { !$0.isOnlyProposal }
    }

    private var canBeBy: Bool {
        granting.isEmpty || granting.contains { !isLater($0) }
    }

    private func isBy(_ day: Day?) -> Bool {
        guard let deadline else { return true }
        return day.map { $0 <= deadline } ?? false
    }

    private func isLater(_ statement: Recognition) -> Bool {
        guard let deadline, let earliest = statement.earliestDay else { return false }
        return earliest > deadline
    }

    private func isSuperseded(_ other: Recognition, by statement: Recognition) -> Bool {
        guard let last = other.latestDay, let first = statement.earliestDay else { return false }
        return last < first
    }

    private static func isOf(_ year: Int, _ statement: Recognition) -> Bool {
        statement.recognisedOn?.year == year || statement.evaluationYear == year
    }
}
