public import Domain

/// A finding as a request writes it.
public struct FindingInput: Sendable, Hashable {
    /// What the label calls the goods.
    public let labelName: String
    /// What they were found to be.
    public let kind: GoodsKind
    /// The legal basis of a knock-off.
    public let basis: KnockoffBasis?
    /// The register's code of the product they are, or imitate.
    public let product: String?
    /// The barcode on the label.
    public let gtin: GTIN?
    /// The stars the label claims.
    public let claimedStars: Int?
    /// How much there was.
    public let quantity: Quantity?
    /// In what it was counted.
    public let unit: String?
    /// The price of one unit.
    public let unitPrice: Money?
    /// The value of the goods.
    public let goodsValue: Money?
    /// Measured value over required minimum.
    public let measuredRatio: MeasuredRatio?
    /// A remark.
    public let note: String?

    /// The fields, as `inspection.log` documents them.
    public static let parameters: [ParameterDescription] = [
        labelNameField.description, kindField.description, basisField.description, productField.description,
        gtinField.description, claimedStarsField.description, quantityField.description, unitField.description,
        unitPriceField.description, goodsValueField.description, measuredRatioField.description, noteField.description,
    ]

    static let type = ValueType<FindingInput>.object(parameters) { arguments throws(Refusal) in
        try FindingInput(arguments)
    }

    private static let labelNameField = Parameter<String>.required(
        "label_name",
        .text(maximum: 300),
        vi: "tên hàng ghi trên nhãn",
        en: "what the label calls the goods"
    )
    private static let kindField = Parameter<GoodsKind>.required(
        "kind",
        .choice,
        vi: "loại hàng",
        en: "what they were found to be"
    )
    private static let basisField = Parameter<KnockoffBasis?>.optional(
        "basis",
        .choice,
        vi: "căn cứ pháp lý của hàng nhái",
        en: "legal basis of a knock-off"
    )
    private static let productField = Parameter<String?>.optional(
        "product",
        .code,
        vi: "mã sản phẩm trong danh bạ",
        en: "the register's code of the product"
    )
    private static let gtinField = Parameter<GTIN?>.optional("gtin", .gtin, vi: "mã vạch", en: "the barcode")
    private static let claimedStarsField = Parameter<Int64?>.optional(
        "claimed_stars",
        .integer(1...5),
        vi: "số sao OCOP ghi trên nhãn",
        en: "OCOP stars the label claims"
    )
    private static let quantityField = Parameter<Quantity?>.optional(
        "quantity",
        .quantity,
        vi: "số lượng",
        en: "how much"
    )
    private static let unitField = Parameter<String?>.optional(
        "unit",
        .text(maximum: 40),
        vi: "đơn vị tính",
        en: "unit of the quantity"
    )
    private static let unitPriceField = Parameter<Money?>.optional(
        "unit_price",
        .money,
        vi: "đơn giá, đồng",
        en: "price of one unit, đồng"
    )
    private static let goodsValueField = Parameter<Money?>.optional(
        "goods_value",
        .money,
        vi: "trị giá hàng, đồng",
        en: "value of the goods, đồng"
    )
    private static let measuredRatioField = Parameter<MeasuredRatio?>.optional(
        "measured_ratio",
        .measuredRatio,
        vi: "kết quả đo so với mức tối thiểu",
        en: "measured value over the required minimum"
    )
    private static let noteField = Parameter<String?>.optional(
        "note",
        .prose(maximum: 4000),
        vi: "ghi chú",
        en: "a remark"
    )

    private init(_ arguments: Arguments) throws(Refusal) {
        labelName = try arguments(Self.labelNameField)
        kind = try arguments(Self.kindField)
        basis = try arguments(Self.basisField)
        product = try arguments(Self.productField)
        gtin = try arguments(Self.gtinField)
        claimedStars = try arguments(Self.claimedStarsField).map(Int.init)
        quantity = try arguments(Self.quantityField)
        unit = try arguments(Self.unitField)
        unitPrice = try arguments(Self.unitPriceField)
        goodsValue = try arguments(Self.goodsValueField)
        measuredRatio = try arguments(Self.measuredRatioField)
        note = try arguments(Self.noteField)
        if basis != nil && kind != .knockoff {
            throw arguments.refusal(
                of: "basis",
                vi: "chỉ dùng cho hàng nhái (kind=knockoff)",
                en: "is for knock-offs only (kind=knockoff)"
            )
        }
        if (quantity == nil) != (unit == nil) {
            throw arguments.refusal(
                of: quantity == nil ? "quantity" : "unit",
                vi: "số lượng và đơn vị tính phải ghi cả hai hoặc bỏ cả hai",
                en: "quantity and unit go together: give both or neither"
            )
        }
    }
}
