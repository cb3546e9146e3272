/// What an address says about the area that it lies in.
public enum AddressResolution<ID: Hashable & Sendable>: Hashable, Sendable {
    /// The deepest area that the address names.
    case resolved(ID)
    /// Several areas that the address fits equally well, in the gazetteer's order.
    case ambiguous([ID])
    /// No area of the gazetteer, or only such as contradict what else the address says.
    case notFound

    init(_ ids: [ID]) {
        switch ids.count {
        case 0: self = .notFound
        case 1: self = .resolved(ids[0])
        default: self = .ambiguous(ids)
        }
    }
}
