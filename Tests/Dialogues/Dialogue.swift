/// What a client sends and what it is told, as data: held by the server's tests and shown by the protocol's document.
public struct Dialogue: Sendable, CustomStringConvertible {
    /// A line and the lines of its answer; one that ends in `…` stands for all that begin like it.
    public struct Exchange: Sendable {
        /// What the client sends, without the line's end.
        public let sent: String
        /// What it is told, line by line.
        public let expected: [String]
    }

    /// What the dialogue shows.
    public let name: String
    /// The lines and their answers, in order.
    public let exchanges: [Exchange]

    init(_ name: String, _ exchanges: [(String, [String])]) {
        self.name = name
        self.exchanges = exchanges.map { Exchange(sent: $0.0, expected: $0.1) }
    }

    /// What the dialogue shows: also what the report of a test calls it.
    public var description: String { name }

    /// Everything that is sent, in one piece.
    public var stream: String {
        exchanges.map { $0.sent + "\n" }.joined()
    }

    /// Everything that is expected.
    public var expected: [String] {
        exchanges.flatMap(\.expected)
    }
}
