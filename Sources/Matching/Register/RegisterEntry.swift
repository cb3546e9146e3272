/// What the register says of one product or sales point, as far as it helps to recognise it in a text.
public struct RegisterEntry: Hashable, Sendable {
    /// The register's key of it.
    public let code: String
    /// The name as registered.
    public let name: String
    /// Other names that it goes by; for a sales point also where exactly it is, as `72 Nguyễn Thái Học`.
    public let aliases: [String]
    /// Who makes the product, or runs the point.
    public let owner: String?
    /// Where it is, the deepest area first.
    public let areas: [EntryArea]
    /// The numbers under its bar codes, 8, 12, 13 or 14 digits.
    public let gtins: [String]
    /// The stars it holds, as far as known.
    public let stars: Int?

    /// Sets down an entry.
    public init(
        code: String,
        name: String,
        aliases: [String] = [],
        owner: String? = nil,
        areas: [EntryArea] = [],
        gtins: [String] = [],
        stars: Int? = nil
    ) {
        self.code = code
        self.name = name
        self.aliases = aliases
        self.owner = owner
        self.areas = areas
        self.gtins = gtins
        self.stars = stars
    }
}
