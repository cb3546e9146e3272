public import Domain

/// What a page is printed on: in which language, how wide, with colour or without.
public struct Paper: Sendable, Hashable {
    /// The language of labels.
    public let language: Language
    /// Columns of the terminal; nil where there is none and a line may be as long as it likes, as `psql` does in a pipe.
    public let width: Int?
    /// Whether colour may be used.
    public let isColoured: Bool

    /// Describes the paper.
    public init(language: Language, width: Int? = nil, isColoured: Bool = false) {
        self.language = language
        self.width = width
        self.isColoured = isColoured
    }
}
