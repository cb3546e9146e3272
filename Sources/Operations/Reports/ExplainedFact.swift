import Domain
import Postgres
import Storage

/// A fact behind a figure, as it is shown.
struct ExplainedFact: Sendable, Hashable {
    let source: String
    let number: String
    let kind: String
    let day: Day?
    let unit: String?
    let area: String?
    /// What it adds, less than nothing where it takes something back.
    let amount: Int64
    let recordedAt: Moment?
}

extension ExplainedFact {
    init(_ line: FactLine, behind measure: ReportMeasure) {
        source = measure.source.rawValue
        number = line.number
        kind = line.kind.word
        day = line.day
        unit = line.unit
        area = line.area?.title
        amount = line.amount(of: measure)
        recordedAt = line.recordedAt
    }
}

extension ReportReading {
    /// The facts that a figure is the sum of, in the order of their days.
    func facts(behind measure: ReportMeasure, limit: Int64) throws(PostgresError) -> [ExplainedFact] {
        let kinds = ReportFactKind.behind(measure)
        guard !kinds.isEmpty else { return [] }
        let lines = try session.query(
            FigureStatements.facts,
            (question.window(question.period.days), after: nil, kinds: kinds, limit: limit)
        )
        return lines.map { ExplainedFact($0, behind: measure) }.filter { $0.amount != 0 }
    }
}
