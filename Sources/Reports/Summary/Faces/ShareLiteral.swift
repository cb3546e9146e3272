/// Shares for programs: a decimal number of four places at most.
enum ShareLiteral {
    static func text(_ share: Double) -> String {
        let scaled = Int((share * 10_000).rounded())
        let digits = String(scaled % 10_000)
        let fraction = String(repeating: "0", count: 4 - digits.utf8.count) + digits
        return "\(scaled / 10_000).\(fraction)"
    }
}
