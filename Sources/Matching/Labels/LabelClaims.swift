/// What a label says of its product.
public struct LabelClaims: Hashable, Sendable {
    /// The product's name as printed.
    public let name: String
    /// The number under its bar code, as printed.
    public let gtin: String?
    /// The stars that it shows.
    public let stars: Int?
    /// Who it says made it.
    public let producer: String?

    /// Sets down a label.
    public init(name: String, gtin: String? = nil, stars: Int? = nil, producer: String? = nil) {
        self.name = name
        self.gtin = gtin
        self.stars = stars
        self.producer = producer
    }
}
