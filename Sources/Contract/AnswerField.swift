public import Domain

/// A field of an answer as data: its name on the wire, its heading in tables, and what is inside.
public struct AnswerField: Sendable, Hashable {
    /// What a field holds.
    public indirect enum Shape: Sendable, Hashable {
        /// Text, a day, a code.
        case text
        /// A whole number or a decimal: set flush right.
        case number
        /// Whole đồng.
        case money
        /// `true` or `false`.
        case flag
        /// A list of texts.
        case texts
        /// An object whose members are data.
        case json
        /// An object with these fields.
        case object([AnswerField])
        /// A list of objects with these fields.
        case objects([AnswerField])
        /// An object whose member names are data and whose values have these fields.
        case map([AnswerField])
    }

    /// The name on the wire.
    public let name: String
    /// The heading people read.
    public let label: Bilingual
    /// What it holds.
    public let shape: Shape

    /// Declares a field.
    public init(_ name: String, _ shape: Shape = .text, vi: String, en: String) {
        self.name = name
        self.shape = shape
        label = Bilingual(vi: vi, en: en)
    }

    /// Declares a field whose heading is a term, with a capital in front.
    init(_ name: String, _ shape: Shape, headed term: Bilingual) {
        self.init(name, shape, vi: term.vi.capitalised, en: term.en.capitalised)
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
