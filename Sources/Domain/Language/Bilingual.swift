/// The same text in both languages that people read.
public struct Bilingual: Hashable, Sendable {
    /// The Vietnamese text.
    public let vi: String
    /// The English text.
    public let en: String

    /// Pairs two texts that say the same.
    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// Picks the text in one language.
    public func text(in language: Language) -> String {
        switch language {
        case .vietnamese: vi
        case .english: en
        }
    }
}
