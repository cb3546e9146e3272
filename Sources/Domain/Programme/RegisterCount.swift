/// What the register holds of the programme: localities, products, sales points, and whether that is all.
public struct RegisterCount: Hashable, Sendable {
    /// The localities that the programme counts.
    public let districts: [RegisterDistrict]
    /// The products of those localities; others are left out of every count.
    public let products: [RegisterProduct]
    /// The sales points of those localities; others are left out of every count.
    public let points: [RegisterPoint]
    /// Whether absence proves anything.
    public let completeness: RegisterCompleteness

    /// Gathers what is held; products and points outside the localities are dropped.
    public init(
        districts: [RegisterDistrict],
        products: [RegisterProduct],
        points: [RegisterPoint],
        completeness: RegisterCompleteness = .partial
    ) {
        let codes = Set(districts.map(\.code))
        self.districts = districts
        self.products = products.filter { codes.contains($0.district) }
        self.points = points.filter { $0.district.map(codes.contains) ?? false }
        self.completeness = completeness
    }

    /// The products of the province or of one district.
    public func products(in scope: String) -> [RegisterProduct] {
        scope == ProgrammeTarget.province ? products : products.filter { $0.district == scope }
    }

    /// The sales points of the province or of one district.
    public func points(in scope: String) -> [RegisterPoint] {
        scope == ProgrammeTarget.province ? points : points.filter { $0.district == scope }
    }
}
