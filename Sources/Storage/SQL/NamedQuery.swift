/// One block of a file in `sql/queries`.
struct NamedQuery: Hashable, Sendable {
    /// How many rows it gives.
    enum Kind: String, Sendable {
        case one
        case many
        case exec
    }

    let name: String
    let kind: Kind
    let sql: String
}
