/// Why the files could not be embedded; the build shows it.
struct EmbedSQLFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
