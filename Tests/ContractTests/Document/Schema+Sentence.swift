import Contract

extension Schema {
    /// The kind in one word, without what differs from field to field.
    var kind: String {
        switch self {
        case .choice: "choice"
        case .recordNumber: "number given by kiem"
        case .list: "list"
        default: name
        }
    }

    /// How values of the kind are written, as JSON and as words.
    var sentence: String {
        switch self {
        case .text:
            "A JSON string. Composed to NFC, blanks at its ends dropped, counted in Unicode scalars; never empty, without control characters but the line breaks and tabs of a remark."
        case .code: "A JSON string, of the form that the field says."
        case .integer: "A JSON number without point or exponent; a word of digits, without separators."
        case .decimal: "A JSON number; a word with a point before its decimals."
        case .boolean: "`true` or `false`."
        case .day: "A JSON string: a day that exists, `2026-11-24`."
        case .moment: "A JSON string: a moment with its offset from UTC, `2026-11-24T08:30:00+07:00`."
        case .occurrence: "A JSON string: a moment, or a bare day where the hour is not known."
        case .week: "A JSON string: a reporting week, `2026-W47`, or any day in it."
        case .uuid: "A JSON string of 36 characters, `0192f0c1-2b3c-7d4e-8f50-a1b2c3d4e5f6`."
        case .choice: "A JSON string: one of the words that the field lists."
        case .recordNumber:
            "A JSON string: kind, year in Vietnam and sequence, `KT-2026-000123` an inspection, `VV-2026-000123` a case, `TB-2026-000123` a complaint."
        case .list: "A JSON array. As a word: JSON, or plain values between commas."
        case .object: "A JSON object, as a word too."
        }
    }

    /// What a table says of a field's kind: the words of a choice, the form of a number, what a list or an object is made of.
    func cell(named name: String) -> String {
        switch self {
        case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .recordNumber(let prefix): "`\(prefix)-YYYY-NNNNNN`"
        case .list(.object, _): "list of *\(Self.singular(of: name))*"
        case .list(let element, _): "list of \(element.cell(named: name))"
        case .object: "*\(name)*"
        default: self.name
        }
    }

    /// The range a table says, a list's elements' with its own.
    var rangeCell: String {
        guard case .list(let element, _) = self, let inner = element.range else { return range ?? "" }
        return [range, "each \(inner)"].compactMap(\.self).joined(separator: ", ")
    }

    /// What one element of a list of objects is called: *finding* of `findings`.
    static func singular(of name: String) -> String {
        name.hasSuffix("s") ? String(name.dropLast()) : name
    }
}
