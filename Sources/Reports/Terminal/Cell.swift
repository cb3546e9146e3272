/// A piece of text with its ink.
public struct Cell: Sendable, Hashable {
    /// The text; line breaks in it are kept.
    public let text: String
    /// What it means.
    public let ink: Ink

    /// Makes a cell; characters that could steer a terminal are made harmless.
    public init(_ text: String, _ ink: Ink = .plain) {
        self.text = text.harmless
        self.ink = ink
    }

    /// A cell without text.
    public static let empty = Cell("")
}
