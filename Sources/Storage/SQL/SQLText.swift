/// The queries of `sql/queries` by name, taken apart once at the first use.
enum SQLText {
    /// All of them.
    static let queries: [String: NamedQuery] = {
        var queries: [String: NamedQuery] = [:]
        for file in SQLFiles.all where file.path.hasPrefix("queries/") {
            for query in split(file.text, path: file.path) {
                precondition(queries[query.name] == nil, "\(file.path): a second query \(query.name)")
                queries[query.name] = query
            }
        }
        return queries
    }()

    /// The query of that name; that there is none is a mistake in this room.
    static func query(named name: String) -> NamedQuery {
        guard let query = queries[name] else {
            preconditionFailure("no query \(name) in sql/queries")
        }
        return query
    }

    /// Takes a file apart at its `-- name: aggregate.verb :one|:many|:exec` lines; anything before the first is a comment.
    static func split(_ text: String, path: String) -> [NamedQuery] {
        let heading = "-- name: "
        var queries: [NamedQuery] = []
        var current: (name: String, kind: NamedQuery.Kind)?
        var lines: [Substring] = []
        func finish() {
            guard let (name, kind) = current else { return }
            var body = lines[...]
            while body.last?.isEmpty == true { body.removeLast() }
            queries.append(NamedQuery(name: name, kind: kind, sql: body.joined(separator: "\n")))
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix(heading) else {
                lines.append(line)
                continue
            }
            finish()
            let words = line.dropFirst(heading.count).split(separator: " ")
            guard words.count == 2, words[1].hasPrefix(":"),
                let kind = NamedQuery.Kind(rawValue: String(words[1].dropFirst()))
            else { preconditionFailure("\(path): cannot read the heading “\(line)”") }
            current = (String(words[0]), kind)
            lines = []
        }
        finish()
        return queries
    }
}
