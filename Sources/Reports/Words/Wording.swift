import Contract
import Domain
import JSON

/// Values of an answer in the words of one language.
struct Wording {
    /// Which operation answered.
    let operation: Operation
    /// In which language people read.
    let language: Language

    /// A value as a cell; empty for null and for a field that is not there.
    ///
    /// `path` is where the field stands without indices, `findings.kind`; inside a table money goes without its unit, which
    /// stands in the heading.
    func cell(_ value: JSONValue?, _ field: AnswerField, at path: String, inTable: Bool = false) -> Cell {
        guard let value, value != .null else { return .empty }
        switch (field.shape, value) {
        case (.money, .number(let literal)):
            guard let dong = Int64(literal) else { return Cell(literal) }
            return Cell(inTable ? Numerals.grouped(dong, in: language) : money(dong))
        case (.number, .number(let literal)) where field.name == "stars" || field.name == "claimed_stars":
            return Cell(stars(literal) ?? literal)
        case (.number, .number(let literal)):
            return Cell(Numerals.plain(literal, in: language))
        case (.object(let fields), .object(let object)), (.map(let fields), .object(let object)):
            return Cell(inline(object, fields, at: path))
        case (.objects(let fields), .array(let elements)):
            return Cell(elements.map { element in names(element, fields, at: path) }.joined(separator: ", "))
        case (_, .array(let elements)):
            let isLabel = elements.first.map { isWord($0, at: path) } ?? false
            return Cell(elements.map { plain($0, at: path) }.joined(separator: ", ").capitalisedFirst(if: isLabel))
        default:
            return Cell(
                plain(value, at: path).capitalisedFirst(if: isWord(value, at: path)),
                ink(of: value, field.name)
            )
        }
    }

    /// A column for a field; money says in what it is counted.
    func column(_ field: AnswerField) -> Table.Column {
        switch field.shape {
        case .money: Table.Column("\(label(field)) (\(text("đồng", "VND")))", isFlushRight: true)
        case .number: Table.Column(label(field), isFlushRight: true)
        default: Table.Column(label(field))
        }
    }

    /// A field's heading.
    func label(_ field: AnswerField) -> String {
        field.label.text(in: language)
    }

    /// Picks the text in the reader's language.
    func text(_ vi: String, _ en: String) -> String {
        language == .vietnamese ? vi : en
    }

    /// An amount with its unit.
    func money(_ dong: Int64) -> String {
        Money(dong: dong)?.formatted(in: language) ?? Numerals.grouped(dong, in: language)
    }

    /// One to five stars as stars; nil for anything else.
    func stars(_ literal: String) -> String? {
        guard let count = Int(literal), (1...5).contains(count) else { return nil }
        return String(repeating: "★", count: count)
    }

    /// A scalar as text: enumerations by their labels, moments without the offset everybody here lives in.
    func plain(_ value: JSONValue, at path: String) -> String {
        switch value {
        case .null: return ""
        case .bool(let flag): return flag ? text("có", "yes") : text("không", "no")
        case .number(let literal): return Numerals.plain(literal, in: language)
        case .string(let text), .word(let text):
            return Vocabulary.label(of: text, at: path, in: operation)?.text(in: language) ?? moment(text) ?? text
        case .array(let elements): return elements.map { plain($0, at: path) }.joined(separator: ", ")
        case .object(let object): return inline(object, [], at: path)
        }
    }

    /// An object in one line: an area as `Xã Tam Thanh (20359)`, others as label and value.
    private func inline(_ object: JSONObject, _ fields: [AnswerField], at path: String) -> String {
        if case .string(let name) = object["name"], case .string(let code) = object["code"] {
            return "\(name) (\(code))"
        }
        return object.members.filter { $0.value != .null }.map { member in
            let memberPath = "\(path).\(member.name)"
            guard let field = fields.first(where: { $0.name == member.name }) else {
                let key = Measure.label(of: member.name)?.text(in: language) ?? member.name
                return "\(key) \(plain(member.value, at: memberPath))"
            }
            return "\(label(field)): \(cell(member.value, field, at: memberPath).text)"
        }.joined(separator: ", ")
    }

    /// An element of a list in a table's cell: its first field, which names it.
    private func names(_ element: JSONValue, _ fields: [AnswerField], at path: String) -> String {
        guard case .object(let object) = element, let first = fields.first, let value = object[first.name] else {
            return plain(element, at: path)
        }
        return plain(value, at: "\(path).\(first.name)")
    }

    private func isWord(_ value: JSONValue, at path: String) -> Bool {
        guard case .string(let text) = value else { return false }
        return Vocabulary.label(of: text, at: path, in: operation) != nil
    }

    private func moment(_ text: String) -> String? {
        guard text.utf8.count >= 20, let moment = Moment(text) else { return nil }
        let local = moment.description
        let clock = local.dropFirst(11)
        return "\(local.prefix(10)) \(clock.dropFirst(6).hasPrefix("00") ? clock.prefix(5) : clock.prefix(8))"
    }

    private func ink(of value: JSONValue, _ name: String) -> Ink {
        guard case .string(let word) = value else { return .plain }
        switch name {
        case "certificate": return CertificateState(rawValue: word).map(Ink.init) ?? .plain
        case "verdict": return ProgrammeVerdict(rawValue: word).map(Ink.init) ?? .plain
        default: return .plain
        }
    }
}

extension Ink {
    /// The ink of a certificate's state.
    init(_ state: CertificateState) {
        switch state {
        case .valid: self = .good
        case .expired, .revoked: self = .bad
        case .unknown: self = .doubtful
        }
    }

    /// The ink of a verdict.
    init(_ verdict: ProgrammeVerdict) {
        switch verdict {
        case .met, .agrees: self = .good
        case .notMet: self = .bad
        case .cannotTell, .differs: self = .doubtful
        }
    }
}

extension String {
    /// The text with a capital first letter, where it is a label that begins a cell.
    func capitalisedFirst(if isLabel: Bool = true) -> String {
        guard isLabel, let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
