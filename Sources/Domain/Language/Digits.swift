/// Decimal digits between text and numbers, without Foundation and without locales.
enum Digits {
    /// Reads ASCII digits only, no sign; `nil` for none, for anything else and for a number that does not fit.
    static func number(_ bytes: some Sequence<UInt8>) -> Int? {
        var value: Int?
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            let (product, overflows) = (value ?? 0).multipliedReportingOverflow(by: 10)
            let (sum, exceeds) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
            guard !overflows, !exceeds else { return nil }
            value = sum
        }
        return value
    }

    /// Reads `12`, `1.5`, `0.125` as a whole number of the smallest unit: `1.5` at three places is 1500.
    ///
    /// Neither sign nor exponent, neither `.5` nor `5.`; at most `places` digits follow the point, so nothing is rounded.
    static func fixed(_ text: some StringProtocol, places: Int) -> Int64? {
        let parts = Array(text.utf8).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = number(parts[0]) else { return nil }
        var scaled = Int64(whole)
        var fraction: Int64 = 0
        if parts.count == 2 {
            guard parts[1].count <= places, let digits = number(parts[1]) else { return nil }
            fraction = Int64(digits)
        }
        for place in 0..<places {
            let (product, overflows) = scaled.multipliedReportingOverflow(by: 10)
            guard !overflows else { return nil }
            scaled = product
            if parts.count == 1 || place >= parts[1].count { fraction *= 10 }
        }
        let (sum, overflows) = scaled.addingReportingOverflow(fraction)
        return overflows ? nil : sum
    }

    /// Writes a whole number of the smallest unit in its shortest form: 1500 at three places is `1.5`.
    static func fixedText(_ scaled: Int64, places: Int) -> String {
        var scale: Int64 = 1
        for _ in 0..<places { scale *= 10 }
        let (whole, rest) = scaled.quotientAndRemainder(dividingBy: scale)
        guard rest != 0 else { return String(whole) }
        return "\(whole).\(fraction(Int(rest), places: places))"
    }

    /// Writes a fraction's digits without the zeros at its end.
    static func fraction(_ rest: Int, places: Int) -> String {
        var digits = text(rest, width: places)
        while digits.hasSuffix("0") { digits.removeLast() }
        return digits
    }

    /// Writes a number with zeros in front up to a width.
    static func text(_ number: Int, width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// Writes a number with a mark between every three digits.
    static func grouped(_ number: Int64, by mark: String) -> String {
        var digits = Array(String(number))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(contentsOf: mark, at: place)
            place -= 3
        }
        return String(digits)
    }
}
