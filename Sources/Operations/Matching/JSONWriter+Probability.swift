import Domain
import JSON
import Matching

extension JSONWriter {
    /// Writes a probability with four decimals, which is more than it is worth.
    mutating func field(_ name: String, probability: Double) {
        let whole = Int((min(max(probability, 0), 1) * 10_000).rounded())
        guard whole < 10_000 else { return field(name, literal: "1") }
        let digits = String(10_000 + whole).dropFirst()
        let decimals = digits.reversed().drop { $0 == "0" }.reversed()
        field(name, literal: decimals.isEmpty ? "0" : "0." + String(decimals))
    }

    /// Writes reasons in the language that the caller reads.
    mutating func field(reasons: [Bilingual], _ request: Request) {
        field("reasons", strings: reasons.map { request.text($0) })
    }
}
