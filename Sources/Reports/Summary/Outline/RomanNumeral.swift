/// The numbers of a report's sections.
package enum RomanNumeral {
    /// A small number in Roman numerals: `IV`.
    package static func text(_ number: Int) -> String {
        let signs = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
        var (rest, text) = (number, "")
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
