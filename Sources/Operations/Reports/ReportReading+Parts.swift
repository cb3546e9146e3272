import Domain
import Postgres
import Reports
import Storage

/// What a report holds beside its sums: what is met, what stands at its end, what is worth telling, what comes next.
extension ReportReading {
    private static let ranked: Int64 = 10
    private static let told: Int64 = 5
    private static let due: Int64 = 20

    /// Counts that are no sums, for the period, the one before and the same of last year.
    ///
    /// What was overdue at the end of last year's is not counted: it would have to be put together from all that has happened since.
    func addStocks(to figures: inout ComparedFigures) throws(PostgresError) {
        let period = question.period
        let periods = [period, period.previous, period.sameLastYear]
        // Different things met are no sums: each period's facts are gone through, so programs that ask for figures alone have this one's.
        let counted = periods.prefix(question.isFull ? periods.count : 1)
        let met = try session.query(
            ReportPartStatements.distinct,
            (counted.map(\.first), counted.map(\.last), question.unit?.id, question.asOf)
        )
        let ends = periods.prefix(2).map { end(of: $0) }
        let overdue = try session.query(
            ReportPartStatements.overdue,
            (ends, question.unit?.id, question.asOf)
        )
        let held = try session.query(
            FigureStatements.held,
            (periods.map(\.last), question.unit?.id, question.asOf)
        )
        let stocks = periods.indices.map { place in
            var figures = ReportFigures([.goodsHeld: held[place]])
            if met.indices.contains(place) {
                figures[.ocopProducts] = met[place].products
                figures[.salesPoints] = met[place].points
            }
            guard ends.indices.contains(place) else { return figures }
            figures[.casesOverdue] = overdue[place].cases
            figures[.complaintsOverdue] = overdue[place].complaints
            return figures
        }
        figures.current.add(stocks[0])
        figures.previous?.add(stocks[1])
        figures.lastYear?.add(stocks[2])
    }

    /// The end of a period as far as it has come.
    func end(of period: ReportingPeriod) -> Moment {
        min(.startOfDay(period.last.adding(days: 1)), question.asOf ?? now)
    }

    /// The lists of a report.
    func addLists(to document: inout ReportDocument) throws(PostgresError) {
        let period = question.period
        let (first, last, unit) = (period.first, period.last, question.unit?.id)
        let groups = try groups()
        if !groups.rows.isEmpty { document.breakdowns.append(groups) }
        document.products = try session.query(
            ReportPartStatements.products,
            (first, last, unit, question.asOf, Self.ranked)
        ).map { RankedEntry(code: $0.code, name: $0.name, detail: $0.producer, count: $0.violations) }
        document.points = try session.query(
            ReportPartStatements.points,
            (first, last, unit, question.asOf, Self.ranked)
        ).filter { $0.violations > 0 }.map { point in
            RankedEntry(
                code: point.code,
                name: point.name,
                detail: point.address ?? point.area?.title,
                count: point.violations
            )
        }
        document.cases = try session.query(
            ReportPartStatements.typicalCases,
            (first, last, unit, question.asOf, Self.told)
        ).map(TypicalCase.init)
        let length = last.daysSince1970 - first.daysSince1970
        let next = last.adding(days: 1)
        document.due = try session.query(
            ReportPartStatements.due,
            (next, next.adding(days: length), unit, question.asOf, Self.due)
        ).map { DueItem(number: $0.number.description, what: $0.purpose.label, day: $0.day) }
    }

    /// Violations by group of the register; what points to no product is of none.
    private func groups() throws(PostgresError) -> ReportBreakdown {
        let period = question.period
        let groups = try session.query(
            ReportPartStatements.groups,
            (period.first, period.last, question.unit?.id, question.asOf)
        )
        return ReportBreakdown(
            by: .group,
            groups.map { group in
                ReportBreakdown.Row(
                    code: group.group?.rawValue,
                    name: group.group?.label,
                    figures: ReportFigures([.violations: group.violations, .goodsValue: group.goodsValue])
                )
            }
        )
    }
}

extension DueTime.Purpose {
    fileprivate var label: Bilingual {
        switch self {
        case .ofCase(let kind): kind.label
        case .ofComplaint(let kind): kind.label
        }
    }
}

extension TypicalCase {
    fileprivate init(_ told: ToldCase) {
        let lot = told.largestLot.map { lot in
            TypicalSentence.Lot(kind: lot.kind, labelName: lot.labelName, quantity: lot.quantity, unit: lot.unit)
        }
        let sentence = TypicalSentence(
            told.occasion,
            at: [told.salesPointName, told.area?.title].compactMap(\.self),
            lot: lot,
            otherLots: max(0, told.lots - 1),
            kinds: told.kinds,
            value: told.goodsValue.flatMap { Money(dong: $0) }
        )
        self.init(
            number: told.number.description,
            day: told.day,
            place: told.area?.title,
            sentence: sentence.text,
            fine: told.fine.flatMap { Money(dong: $0) }
        )
    }
}
