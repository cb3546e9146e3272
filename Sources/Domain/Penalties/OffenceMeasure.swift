/// How big an offence is, in the measure of its fine table.
public enum OffenceMeasure: Hashable, Sendable {
    /// The goods' value; for counterfeits that of as many genuine goods.
    case value(Money)
    /// The illicit gain alone.
    case gain(Money)
    /// Value and gain, where either may pick the row.
    case valueAndGain(Money, Money)
    /// Stamps, labels or packages.
    case pieces(Int64)
    /// Nothing that could be measured, or nothing that needs to be.
    case none

    var value: Money? {
        switch self {
        case .value(let value), .valueAndGain(let value, _): value
        case .gain, .pieces, .none: nil
        }
    }

    var gain: Money? {
        switch self {
        case .gain(let gain), .valueAndGain(_, let gain): gain
        case .value, .pieces, .none: nil
        }
    }
}
