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

extension ExplainedFact {
    /// What was met for the first time in a period: once is enough for it to count.
    fileprivate init(_ line: FactLine, meeting code: String) {
        source = MeasureSource.register.rawValue
        number = line.number
        kind = code
        day = line.day
        unit = line.unit
        area = line.area?.title
        amount = 1
        recordedAt = line.recordedAt
    }

    /// What stands at the end: a case or a complaint, or what a case holds.
    fileprivate init(standing number: RecordNumber, of measure: ReportMeasure, amount: Int64 = 1) {
        source = measure.source.rawValue
        self.number = number.description
        kind = measure.name
        day = nil
        unit = nil
        area = nil
        self.amount = amount
        recordedAt = nil
    }
}

extension ReportReading {
    /// The facts that a figure is counted from, in the order of their days; what stands at the end by its number.
    func facts(behind measure: ReportMeasure, limit: Int64) throws(PostgresError) -> [ExplainedFact] {
        switch measure {
        case .ocopProducts: try met(GoodsKind.allCases.map { .finding($0) }, limit) { $0.product }
        case .salesPoints:
            try met(ReportFactKind.behind(.inspections), limit) { $0.salesPoint }
        case .casesOverdue, .complaintsOverdue:
            try session.query(
                ReportPartStatements.overdueNumbers,
                (end(of: question.period), question.unit?.id, question.asOf, limit)
            ).filter { ($0.kind == .complaint) == (measure == .complaintsOverdue) }
                .map { ExplainedFact(standing: $0, of: measure) }
        case .goodsHeld:
            try session.query(
                FigureStatements.heldCases,
                (question.period.last, question.unit?.id, question.asOf, limit)
            ).map { ExplainedFact(standing: $0.number, of: measure, amount: $0.value) }
        default:
            try lines(ReportFactKind.behind(measure), limit).map { ExplainedFact($0, behind: measure) }
                .filter { $0.amount != 0 }
        }
    }

    private func lines(_ kinds: [ReportFactKind], _ limit: Int64) throws(PostgresError) -> [FactLine] {
        guard !kinds.isEmpty else { return [] }
        return try session.query(
            FigureStatements.facts,
            (question.window(question.period.days), after: nil, kinds: kinds, limit: limit)
        )
    }

    /// The first fact that met each thing; what was corrected away met nothing.
    private func met(
        _ kinds: [ReportFactKind],
        _ limit: Int64,
        _ code: (FactLine) -> String?
    ) throws(PostgresError) -> [ExplainedFact] {
        var order: [String] = []
        var first: [String: FactLine] = [:]
        var times: [String: Int] = [:]
        for line in try lines(kinds, limit) {
            guard let code = code(line) else { continue }
            if first[code] == nil { order.append(code) }
            if first[code] == nil || line.isAdded, times[code, default: 0] == 0 { first[code] = line }
            times[code, default: 0] += line.isAdded ? 1 : -1
        }
        return order.compactMap { code in
            guard times[code, default: 0] > 0, let line = first[code] else { return nil }
            return ExplainedFact(line, meeting: code)
        }
    }
}
