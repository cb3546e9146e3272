extension Dialogue {
    /// All of them.
    public static let all = [greeting, leaving, tokens, rows, fields, mistakes, languages, longLines, emptyLines, sql]

    /// The limit that the dialogues are written for.
    public static let lineBytes = 2_000
}
