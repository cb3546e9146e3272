/// What a client calls its request: 1 to 32 of `A–Z a–z 0–9 . _ -`, given back on every line of the answer.
public struct Tag: Hashable, Sendable, CustomStringConvertible {
    /// How long a tag may be.
    public static let maximumLength = 32

    /// The tag without its `#`.
    public let description: String

    /// Takes a tag without its `#`; nil when it is empty, too long or has another character.
    public init?(_ text: some StringProtocol) {
        self.init(utf8: text.utf8)
    }

    /// Makes a tag of a number, as clients count their requests.
    public init(_ number: UInt64) {
        description = String(number)
    }

    init?(utf8: some Collection<UInt8>) {
        guard !utf8.isEmpty, utf8.count <= Self.maximumLength, utf8.allSatisfy(\.isWordByte) else { return nil }
        description = String(decoding: utf8, as: UTF8.self)
    }

    /// The tag a line begins with, as far as it can be read: also of lines that are otherwise not understood.
    init?(leading line: some Collection<UInt8>) {
        let start = line.drop { $0 == .space }
        guard start.first == .numberSign else { return nil }
        // One byte more than a tag has, so that a word that is too long does not pass for a tag by being cut.
        let word = start.dropFirst().prefix(Self.maximumLength + 1).prefix { $0 != .space }
        self.init(utf8: word)
    }
}
