/// An entry of the register as the index keeps it.
struct IndexedEntry: Sendable {
    let code: String
    let owner: Int32?
    /// Phrases of its areas' names.
    let places: [Int32]
    let areas: [String]
    let gtins: [TradeNumber]
    let stars: Int?
}
