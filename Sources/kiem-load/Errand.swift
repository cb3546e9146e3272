/// One request to be made: what it says and what its answer is held against.
enum Errand: Sendable {
    /// Records an inspection; `body` is the request's fields, the same however often it is sent.
    case log(key: Key, body: [UInt8])
    /// Reads the product at this place of the register.
    case show(product: Int)

    /// What kind of request it is.
    var chore: Chore {
        switch self {
        case .log: .log
        case .show: .show
        }
    }
}
