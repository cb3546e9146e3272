import Contract
import Domain
import Storage

/// A finding that a fine is asked for, as its inspection has it.
struct RecordedFinding: Sendable {
    let inspection: InspectionRecord
    let record: FindingRecord
    /// All findings of the inspection.
    let findings: [FindingRecord]

    var claims: FindingClaims { record.finding.claims }

    /// The finding that a request names; nil where it names none.
    init?(_ request: Request, _ desk: Desk) async throws(Refusal) {
        let position = try request.arguments(FineSuggest.finding)
        guard let number = try request.arguments(FineSuggest.inspection) else {
            guard position == nil else {
                throw request.arguments.refusal(
                    of: "inspection",
                    vi: "phát hiện thuộc cuộc kiểm tra nào? ghi inspection=KT-…",
                    en: "which inspection's finding is it? give inspection=KT-…"
                )
            }
            return nil
        }
        inspection = try await desk.inspection(number, within: request.scope)
        findings = try await desk.read(
            InspectionStatements.findings,
            (inspection.id, Int32(inspection.version)),
            within: request.scope
        )
        record = try Self.choose(position, among: findings, of: inspection.number, request)
    }

    /// Other findings that fall under the same table: with this one they may be one act.
    var siblings: [FindingRecord] {
        guard case .table = claims.charge else { return [] }
        return findings.filter { $0.position != record.position && $0.finding.claims.charge == claims.charge }
    }

    /// The table it falls under.
    ///
    /// - Throws: `invalid` where there is none, or several among which the officer has to choose.
    func code(_ table: FineTable) throws(Refusal) -> String {
        switch claims.charge {
        case .table(let code): return code
        case .oneOf(let codes):
            throw Refusal(
                .invalid,
                vi: "phát hiện #\(record.position) có thể thuộc nhiều bảng; ghi article: \(Refusal.list(codes, table))",
                en:
                    "finding #\(record.position) may fall under several tables; give article: \(Refusal.list(codes, table))",
                field: "article"
            )
        case .noTable(let reason):
            throw Refusal(
                .invalid,
                vi: "phát hiện #\(record.position): \(reason.message.vi); đã biết bảng thì ghi article",
                en: "finding #\(record.position): \(reason.message.en); where you know the table give article",
                field: "article"
            )
        }
    }

    private static func choose(
        _ position: Int64?,
        among findings: [FindingRecord],
        of number: RecordNumber,
        _ request: Request
    ) throws(Refusal) -> FindingRecord {
        let violations = findings.filter(\.finding.claims.kind.isViolation)
        if position == nil, violations.count == 1 { return violations[0] }
        if let position, let found = findings.first(where: { $0.position == Int(position) }) { return found }
        guard !violations.isEmpty else {
            throw request.arguments.refusal(
                of: "inspection",
                vi: "\(number) không có phát hiện vi phạm nào",
                en: "\(number) has no finding that is a violation"
            )
        }
        func list(_ language: Language) -> String {
            violations.map { record in
                let kind = record.finding.claims.kind.label.text(in: language)
                return "#\(record.position) \(record.finding.labelName) (\(kind))"
            }.joined(separator: "; ")
        }
        throw request.arguments.refusal(
            of: "finding",
            vi:
                "\(number) \(position.map { "không có phát hiện #\($0)" } ?? "có nhiều vi phạm"); ghi finding: \(list(.vietnamese))",
            en:
                "\(number) has \(position.map { "no finding #\($0)" } ?? "several violations"); give finding: \(list(.english))"
        )
    }
}
