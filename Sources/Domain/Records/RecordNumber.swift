/// A number that people use, `KT-2026-000123`: kind, year in Vietnam, sequence within both.
public struct RecordNumber: Hashable, Sendable {
    /// What the number stands for.
    public let kind: RecordKind
    /// The year in Vietnam in which it was given, 1 to 9999.
    public let year: Int
    /// The place within kind and year, from 1.
    public let sequence: Int

    /// Puts a number together; a year or sequence that cannot be is a programming error.
    public init(kind: RecordKind, year: Int, sequence: Int) {
        precondition((1...9999).contains(year) && sequence > 0, "a record number without a year or a sequence")
        self.kind = kind
        self.year = year
        self.sequence = sequence
    }

    /// Reads the one written form of a number: four digits of year, six of sequence and more only where needed.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let kind = RecordKind(rawValue: String(parts[0])),
            parts[1].utf8.count == 4, let year = Digits.number(parts[1].utf8), year > 0,
            parts[2].utf8.count >= 6, let sequence = Digits.number(parts[2].utf8), sequence > 0,
            parts[2].utf8.count == 6 || !parts[2].hasPrefix("0")
        else { return nil }
        self.init(kind: kind, year: year, sequence: sequence)
    }
}

extension RecordNumber: CustomStringConvertible {
    /// The number as people write it.
    public var description: String {
        "\(kind.rawValue)-\(Digits.text(year, width: 4))-\(Digits.text(sequence, width: 6))"
    }
}
