import Contract
import Domain
import JSON
import Postgres
import Reports
import Storage

/// `report.diff`: a published report beside what is known now, each changed figure with the facts that were recorded since.
enum CompareReport {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let now = desk.now()
        let period = try request.closedPeriod(on: now.day)
        let asOf = try request.arguments(ReportFields.asOf)
        let unit = try await desk.oneIssuer(request)
        guard let report = try await desk.published(period, by: unit, request) else {
            throw .notPublished(period, by: unit)
        }
        let question = ReportQuestion(period: period, unit: unit, asOf: asOf, areas: .district, isFull: false)
        let supplement = try await desk.report(within: request.scope) { session throws(PostgresError) in
            try ReportReading(question: question, now: now, session: session).supplement(to: report)
        }
        let rows = supplement.changes.map { change in
            JSONWriter.object { json in
                json.field("measure", change.measure.name)
                if let published = change.published { json.field("published", published) }
                if let current = change.current { json.field("current", current) }
                json.field("facts", strings: change.facts)
            }
        }
        return Reply(
            rows: rows,
            final: JSONWriter.object { json in
                json.field("period", period.name)
                json.field("from", period.first.description)
                json.field("to", period.last.description)
                json.field("unit", unit.code)
                json.field("published_at", report.publishedAt.description)
                json.field("as_of", (asOf ?? now).description)
                json.field("count", Int64(rows.count))
            }
        )
    }
}

extension ReportReading {
    /// What is known now and was not when a report was published.
    func supplement(to report: PublishedReport) throws(PostgresError) -> ReportSupplement {
        let current = try self.current()
        let lines = try session.query(
            FigureStatements.facts,
            (question.window(question.period.days), after: report.asOf, kinds: ReportFactKind.all, limit: .max)
        )
        let changed = ReportMeasure.all.filter { $0.sum != .flow && report.figures[$0] != current[$0] }
        var counted: [ReportMeasure: [String]] = [:]
        for measure in changed { counted[measure] = try numbers(changing: measure, since: report.asOf) }
        return ReportSupplement(publishedAt: report.publishedAt, from: report.figures, to: current) { measure in
            counted[measure] ?? Self.numbers(of: lines, changing: measure)
        }
    }

    /// The numbers behind a figure that is no sum, which are behind it now and were not then, or the other way round.
    private func numbers(changing measure: ReportMeasure, since moment: Moment) throws(PostgresError) -> [String] {
        let question = ReportQuestion(
            period: question.period,
            unit: question.unit,
            asOf: moment,
            areas: question.areas,
            isFull: false
        )
        let then = try ReportReading(question: question, now: now, session: session).facts(behind: measure, limit: .max)
        let now = try facts(behind: measure, limit: .max)
        // What was met by an earlier fact is met still: it is the thing that counts.
        func thing(_ fact: ExplainedFact) -> String { measure.sum == .distinct ? fact.kind : fact.number }
        func amounts(_ facts: [ExplainedFact]) -> [String: Int64] {
            Dictionary(facts.map { (thing($0), $0.amount) }) { first, _ in first }
        }
        let (before, after) = (amounts(then), amounts(now))
        var seen: Set<String> = []
        return (then + now).filter { before[thing($0)] != after[thing($0)] }.map(\.number).filter {
            seen.insert($0).inserted
        }
    }

    /// The numbers whose facts change a figure, in the order of their days; what was added and taken back again changes nothing.
    private static func numbers(of lines: [FactLine], changing measure: ReportMeasure) -> [String] {
        var order: [String] = []
        var amounts: [String: Int64] = [:]
        for line in lines {
            let amount = line.amount(of: measure)
            guard amount != 0 else { continue }
            if amounts[line.number] == nil { order.append(line.number) }
            amounts[line.number, default: 0] += amount
        }
        return order.filter { amounts[$0] != 0 }
    }
}
