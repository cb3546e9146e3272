/// One step of the schema: a file of `sql/migrations`, never edited once it has landed.
public struct Migration: Hashable, Sendable {
    /// Its place in the order, from 1 without gaps.
    public let version: Int
    /// The file's name without number and ending: `create_areas`.
    public let name: String
    let sql: String

    /// Reads version and name off the path `migrations/NNNN_verb_noun.sql`; nil when it does not look like that.
    init?(path: String, sql: String) {
        guard path.hasPrefix("migrations/"), path.hasSuffix(".sql") else { return nil }
        let file = path.dropFirst("migrations/".count).dropLast(".sql".count)
        let digits = file.prefix(4)
        guard digits.utf8.count == 4, let version = Int(digits), version > 0, file.dropFirst(4).first == "_" else {
            return nil
        }
        self.version = version
        name = String(file.dropFirst(5))
        self.sql = sql
    }
}
