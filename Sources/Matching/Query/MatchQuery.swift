/// What a complaint says, to be held against a register.
public struct MatchQuery: Hashable, Sendable {
    /// The complaint's own words.
    public let body: String
    /// What was entered as the product's (or point's) name, if anything.
    public let name: String?
    /// What was entered as the number under the bar code, if anything.
    public let gtin: String?
    /// The areas that the complaint is about, by the codes of `EntryArea`.
    public let areas: [String]

    /// Sets down what is known; empty texts count as nothing.
    public init(body: String, name: String? = nil, gtin: String? = nil, areas: [String] = []) {
        self.body = body
        self.name = name
        self.gtin = gtin
        self.areas = areas
    }
}
