/// What an inspector wrote down about one lot of goods, as far as a review needs it.
public struct FindingClaims: Hashable, Sendable {
    /// What the goods are.
    public let kind: GoodsKind
    /// The legal ground of a knock-off.
    public let basis: KnockoffBasis?
    /// The bar code on the goods.
    public let gtin: GTIN?
    /// The OCOP stars on the label.
    public let claimedStars: Int?
    /// How much there is; `nil` while nobody has counted.
    public let quantity: Quantity?
    /// The price of one unit.
    public let unitPrice: Money?
    /// The value of the lot.
    public let goodsValue: Money?
    /// The laboratory's result.
    public let measuredRatio: MeasuredRatio?

    /// Gathers what was written down.
    public init(
        kind: GoodsKind,
        basis: KnockoffBasis? = nil,
        gtin: GTIN? = nil,
        claimedStars: Int? = nil,
        quantity: Quantity? = nil,
        unitPrice: Money? = nil,
        goodsValue: Money? = nil,
        measuredRatio: MeasuredRatio? = nil
    ) {
        self.kind = kind
        self.basis = basis
        self.gtin = gtin
        self.claimedStars = claimedStars
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.goodsValue = goodsValue
        self.measuredRatio = measuredRatio
    }
}
