/// Counts in the register what a figure of the programme counts.
struct ProgrammeMeasurement {
    let target: ProgrammeTarget
    let register: RegisterCount

    enum Result {
        case range(CountRange)
        case untold(Bilingual, counted: Double?)
    }

    func result(for metric: ProgrammeMetric) -> Result {
        switch metric {
        case .productsRecognised:
            count(products, proven: { $0.proves() }, shown: { $0.shows() }, possible: { $0.allows() })
        case .productsAtLeast3Star:
            count(products, proven: \.provesAtLeastThree, shown: \.showsAtLeastThree, possible: { $0.allows() })
        case .products3Star: stars(3)
        case .products4Star: stars(4)
        case .products4StarInYear: starsInYear(4)
        case .productsPotential5Star:
            count(products, proven: { $0.isProposedForFive() }, possible: { $0.isProposedForFive() })
        case .productsProposed5Star:
            inYear { year in
                count(
                    products,
                    proven: { $0.isProposedForFive(in: year) },
                    possible: { $0.isProposedForFive(in: year) }
                )
            }
        case .productsRegistered:
            inYear { year in
                count(
                    products,
                    proven: { $0.isRegistered(in: year) == true },
                    possible: { $0.isRegistered(in: year) != false }
                )
            }
        case .shareRegisteredAtLeast3Star: inYear(share)
        case .districtsWithSalesPoint: districts
        case .centres: points { $0.kind == .centre }
        case .salesPoints: points { $0.kind != .centre }
        case .salesPointsAdded: inYear { year in points(of: year) { $0.kind != .centre } }
        case .provincialFairs: inYear(fairs)
        case .productsNewAtLeast3Star, .productsNew3Star, .productsNew4Star: .untold(.noPeriodStart, counted: nil)
        case .productsDeveloped: .untold(.noDevelopment, counted: nil)
        case .productsExported: .untold(.noExports, counted: nil)
        case .organisations, .cooperativesNew, .enterprisesNew: .untold(.noOrganisations, counted: nil)
        case .shareFoodSafetyCommitment: .untold(.noCommitments, counted: nil)
        case .revenueRatio, .profitRatio, .sales, .profit: .untold(.noAccounts, counted: nil)
        }
    }

    private var isComplete: Bool {
        register.completeness.covers(target.deadline)
    }

    private var products: [ProductEvidence] {
        register.products(in: target.scope).map { ProductEvidence(product: $0, deadline: target.deadline) }
    }

    private func count<Thing>(
        _ things: [Thing],
        proven: (Thing) -> Bool,
        shown: ((Thing) -> Bool)? = nil,
        possible: (Thing) -> Bool
    ) -> Result {
        let atLeast = things.count(where: proven)
        // What is proven is possible too, however the two rules were written.
        let atMost = things.count { proven($0) || possible($0) }
        let counted = shown.map { shown in things.count { proven($0) || shown($0) } } ?? atLeast
        return .range(
            CountRange(atLeast: Double(atLeast), atMost: isComplete ? Double(atMost) : nil, counted: Double(counted))
        )
    }

    private func stars(_ stars: Int) -> Result {
        count(
            products,
            proven: { $0.proves(stars: stars) },
            shown: { $0.shows(stars: stars) },
            possible: { $0.allows(stars: stars) }
        )
    }

    private func starsInYear(_ stars: Int) -> Result {
        inYear { year in
            count(
                products,
                proven: { $0.proves(stars: stars, in: year) },
                shown: { $0.shows(stars: stars, in: year) },
                possible: { $0.allows(stars: stars, in: year) }
            )
        }
    }

    private func share(in year: Int) -> Result {
        let registered = products.filter { $0.isRegistered(in: year) == true }
        let reached = registered.filter(\.showsAtLeastThree).count
        guard isComplete, !registered.isEmpty else {
            return .untold(.partialRound(year, registered: registered.count, reached: reached), counted: nil)
        }
        let maybe = products.count { $0.isRegistered(in: year) == nil }
        let proven = registered.count(where: \.provesAtLeastThree)
        let possible = registered.count { $0.provesAtLeastThree || $0.allows() } + maybe
        let percent = { (part: Int, whole: Int) in 100 * Double(part) / Double(whole) }
        return .range(
            CountRange(
                atLeast: percent(proven, registered.count + maybe),
                atMost: min(100, percent(possible, registered.count + maybe)),
                counted: percent(reached, registered.count)
            )
        )
    }

    private var districts: Result {
        let inScope = register.districts.filter {
            target.scope == ProgrammeTarget.province || $0.code == target.scope
        }
        return count(
            inScope.map { district in register.points.filter { $0.district == district.code } },
            proven: { $0.contains(where: provesOpen) },
            shown: { $0.contains(where: showsOpen) },
            possible: { $0.contains(where: allowsOpen) }
        )
    }

    private func points(where belongs: (RegisterPoint) -> Bool) -> Result {
        count(
            register.points(in: target.scope).filter(belongs),
            proven: provesOpen,
            shown: showsOpen,
            possible: allowsOpen
        )
    }

    private func points(of year: Int, where belongs: (RegisterPoint) -> Bool) -> Result {
        count(
            register.points(in: target.scope).filter(belongs),
            proven: { provesOpen($0) && $0.openedOn?.year == year },
            possible: { allowsOpen($0) && $0.openedOn.map { $0.year == year } ?? true }
        )
    }

    private func fairs(in year: Int) -> Result {
        let held = register.points(in: target.scope).count { $0.kind == .fair && $0.openedOn?.year == year }
        return .untold(.noFairLevel(year, held: held), counted: Double(held))
    }

    private func provesOpen(_ point: RegisterPoint) -> Bool {
        guard showsOpen(point) else { return false }
        return target.deadline == nil || point.openedOn != nil
    }

    private func showsOpen(_ point: RegisterPoint) -> Bool {
        point.countsForProgramme && allowsOpen(point)
    }

    private func allowsOpen(_ point: RegisterPoint) -> Bool {
        guard point.isDesignated, point.status != .temporary else { return false }
        guard let deadline = target.deadline else { return point.closedOn == nil }
        return point.openedOn.map { $0 <= deadline } ?? true && point.closedOn.map { $0 >= deadline } ?? true
    }

    private func inYear(_ measure: (Int) -> Result) -> Result {
        guard let year = target.deadline?.year else { return .untold(.noYear, counted: nil) }
        return measure(year)
    }
}
