public import Domain

/// An item of goods as a request writes it.
public struct SeizedItemInput: Sendable, Hashable {
    /// What it is.
    public let description: String
    /// How much.
    public let quantity: Quantity
    /// In what it is counted.
    public let unit: String
    /// What it is worth.
    public let value: Money?
    /// The inspection's finding that it is.
    public let finding: Int?

    private static let descriptionField = Parameter<String>.required(
        "description",
        .text(maximum: 300),
        vi: "tên tang vật",
        en: "what it is"
    )
    private static let quantityField = Parameter<Quantity>.required(
        "quantity",
        .quantity,
        vi: "số lượng",
        en: "how much"
    )
    private static let unitField = Parameter<String>.required(
        "unit",
        .text(maximum: 40),
        vi: "đơn vị tính",
        en: "unit of the quantity"
    )
    private static let valueField = Parameter<Money?>.optional(
        "value",
        .money,
        vi: "trị giá, đồng",
        en: "what it is worth, đồng"
    )
    private static let findingField = Parameter<Int64?>.optional(
        "finding",
        .integer(1...200),
        vi: "phát hiện thứ mấy của cuộc kiểm tra",
        en: "which of the inspection's findings it is, from 1"
    )

    static let type = ValueType<SeizedItemInput>.object([
        descriptionField.description, quantityField.description, unitField.description, valueField.description,
        findingField.description,
    ]) { arguments throws(Refusal) in
        SeizedItemInput(
            description: try arguments(descriptionField),
            quantity: try arguments(quantityField),
            unit: try arguments(unitField),
            value: try arguments(valueField),
            finding: try arguments(findingField).map(Int.init)
        )
    }
}
