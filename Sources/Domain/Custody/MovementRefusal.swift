/// Why goods cannot move.
public enum MovementRefusal: Error, Hashable, Sendable {
    /// Goods do not go that way; where they can go.
    case impossible(from: Disposition, to: Disposition, possible: [Disposition])
    /// There is less than that.
    case tooMuch(in: Disposition, present: Balance, asked: Quantity)
    /// None of these papers is there.
    case paperMissing(oneOf: [DocumentType])
    /// Too few witnesses signed.
    case witnessesMissing(needed: Int, given: Int)
    /// Nothing of the item was seized.
    case unknownItem
    /// More than can be counted.
    case overflow

    /// The field at fault.
    public var field: String {
        switch self {
        case .impossible: "to"
        case .tooMuch, .overflow: "quantity"
        case .paperMissing: "document"
        case .witnessesMissing: "witnesses"
        case .unknownItem: "item"
        }
    }
}
