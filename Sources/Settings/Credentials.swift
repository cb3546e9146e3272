/// The tokens of this account, one entry a server: the text of the credentials file.
///
/// A line is the server's address, a space and the token; what begins with `#` is a remark and stays where it is.
public struct Credentials: Sendable, Hashable {
    /// The file's text.
    public private(set) var text: String

    /// Takes a file's text.
    public init(_ text: String = "") {
        self.text = text
    }

    /// The token for a server.
    public func token(for server: String) -> String? {
        for line in text.split(separator: "\n") {
            if let entry = Self.entry(line), entry.server == server { return String(entry.token) }
        }
        return nil
    }

    /// Puts a server's token in place of the one it had.
    public mutating func set(_ token: String, for server: String) {
        let others = text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { line in Self.entry(line).map { $0.server != server } ?? !line.isEmpty }
        text = (others.map(String.init) + ["\(server) \(token)"]).map { $0 + "\n" }.joined()
    }

    private static func entry(_ line: Substring) -> (server: Substring, token: Substring)? {
        guard !line.hasPrefix("#") else { return nil }
        let words = line.split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { return nil }
        return (server: words[0], token: words[1])
    }
}
