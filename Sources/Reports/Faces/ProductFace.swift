import Contract
import Domain
import JSON

/// A product: its name with its stars, what its certificate is worth on the day, then its history and who sells it.
enum ProductFace {
    static func draw(_ answer: Answer, _ wording: Wording, on page: inout Page) {
        let product = answer.final
        let stars = product.literal("stars").flatMap(wording.stars)
        page.heading([product.string("name"), stars].compactMap(\.self).joined(separator: "  "))
        page.paragraph(certificate(product, wording))
        if let reason = product.string("certificate_reason") {
            page.paragraph(Cell(reason.capitalisedFirst(), .faint), indent: 2)
        }
        if product.isTrue("conflict") { page.paragraph(conflict(product, wording), hanging: 2) }
        page.space()
        let shown: Set<String> = ["name", "stars", "certificate", "certificate_reason", "expires_on", "on", "conflict"]
        let rest = answer.operation.definition.answer.filter { !shown.contains($0.name) && $0.name != "findings" }
        GeneralFace.draw(product, rest, wording, on: &page)
        chart(product.objects("findings"), wording, on: &page)
    }

    /// Findings by quarter: violations as full blocks, compliant goods as light ones, a block a finding where the longest has room.
    private static func chart(_ findings: [JSONObject], _ wording: Wording, on page: inout Page) {
        var quarters: [(name: String, violations: Int, compliant: Int)] = []
        for finding in findings {
            guard let name = finding.string("quarter"), let count = finding.literal("count").flatMap(Int.init) else {
                continue
            }
            if quarters.last?.name != name { quarters.append((name, 0, 0)) }
            let isViolation = finding.string("kind") != GoodsKind.compliant.rawValue
            quarters[quarters.count - 1].violations += isViolation ? count : 0
            quarters[quarters.count - 1].compliant += isViolation ? 0 : count
        }
        guard let longest = quarters.map({ $0.violations + $0.compliant }).max(), longest > 0 else { return }
        page.space()
        page.heading(
            wording.text("Phát hiện theo quý (█ vi phạm, ░ đạt)", "Findings by quarter (█ violations, ░ compliant)")
        )
        let width = min(40, longest)
        for quarter in quarters {
            // Rounded up, so that one among many still shows.
            let full = (quarter.violations * width + longest - 1) / longest
            let light = (quarter.compliant * width + longest - 1) / longest
            let bar = String(repeating: "█", count: full) + String(repeating: "░", count: light)
            page.paragraph(
                Cell("\(quarter.name)  \(bar) \(quarter.violations)/\(quarter.violations + quarter.compliant)"),
                indent: 2
            )
        }
    }

    /// What the certificate is worth on the day: `Chứng nhận ngày 2026-11-24: còn hiệu lực, đến hết 2027-03-01`.
    private static func certificate(_ product: JSONObject, _ wording: Wording) -> Cell {
        let state = product["certificate"].map { wording.plain($0, at: "certificate") } ?? "—"
        var text = wording.text("Chứng nhận", "Certificate")
        if let day = product.string("on") { text += wording.text(" ngày \(day)", " on \(day)") }
        text += ": \(state)"
        if let day = product.string("expires_on") {
            text += wording.text(", thời hạn đến hết \(day)", ", runs to the end of \(day)")
        }
        let known = product.string("certificate").flatMap { CertificateState(rawValue: $0) }
        return Cell(text, known.map(Ink.init) ?? .plain)
    }

    /// Which sources disagree: years and stars as the recognitions state them.
    private static func conflict(_ product: JSONObject, _ wording: Wording) -> Cell {
        let statements = product.objects("recognitions").compactMap { entry -> String? in
            guard let stars = entry.literal("stars") else { return nil }
            let when = entry.string("recognised_on") ?? entry.literal("evaluation_year")
            return stars + wording.text(" sao", "-star") + (when.map { " (\($0))" } ?? "")
        }
        let text = wording.text("⚠ Các nguồn nêu số sao khác nhau: ", "⚠ Sources name different stars: ")
        return Cell(text + statements.joined(separator: " ≠ "), .doubtful)
    }
}
