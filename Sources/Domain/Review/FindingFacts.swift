/// What the register knows about the goods of one finding, on the day of the inspection.
public struct FindingFacts: Hashable, Sendable {
    /// The day of the inspection.
    public let day: Day
    /// The certificate on that day of the product that the finding names; `nil` when it names none.
    public let certificate: Certificate?
    /// The register's code of another product that owns the finding's GTIN.
    public let gtinOwner: String?
    /// Whether the sales point is known to carry the product; `nil` when the inspection names no point or the finding no product.
    public let isCarried: Bool?

    /// Gathers what the register knows.
    public init(day: Day, certificate: Certificate? = nil, gtinOwner: String? = nil, isCarried: Bool? = nil) {
        self.day = day
        self.certificate = certificate
        self.gtinOwner = gtinOwner
        self.isCarried = isCarried
    }
}
