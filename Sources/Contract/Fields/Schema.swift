/// What kind of value a field takes: for help, documents, completions and the command line's flags.
public indirect enum Schema: Sendable, Hashable {
    /// Text of at most so many characters.
    case text(maximum: Int)
    /// Text of a fixed form, in words what it may be.
    case code(String)
    /// A whole number in a range.
    case integer(ClosedRange<Int64>)
    /// A decimal number, in words what it may be.
    case decimal(String)
    /// `true` or `false`.
    case boolean
    /// A day, `2026-11-24`.
    case day
    /// A moment with its offset, `2026-11-24T08:30:00+07:00`.
    case moment
    /// A moment, or a bare day where the hour is not known.
    case occurrence
    /// A reporting week, `2026-W47`, or any day in it.
    case week
    /// A UUID.
    case uuid
    /// One of these words.
    case choice([String])
    /// A number that kiem gave: `KT-2026-000123`.
    case recordNumber(prefix: String)
    /// Up to so many values of one kind.
    case list(Schema, maximum: Int)
    /// An object with these fields.
    case object([ParameterDescription])

    /// The kind in a word or two, as documents and usage lines show it.
    public var name: String {
        switch self {
        case .text: "text"
        case .code: "code"
        case .integer: "integer"
        case .decimal: "decimal"
        case .boolean: "boolean"
        case .day: "day"
        case .moment: "moment"
        case .occurrence: "moment or day"
        case .week: "week"
        case .uuid: "uuid"
        case .choice(let words): words.joined(separator: "|")
        case .recordNumber(let prefix): "\(prefix)-YYYY-NNNNNN"
        case .list(let element, _): "list of \(element.name)"
        case .object: "object"
        }
    }

    /// The range of the kind, where it has one, as documents show it.
    public var range: String? {
        switch self {
        case .text(let maximum): "1…\(maximum) characters"
        case .integer(let range): "\(range.lowerBound)…\(range.upperBound)"
        case .code(let words), .decimal(let words): words
        case .list(_, let maximum): "at most \(maximum)"
        default: nil
        }
    }
}
