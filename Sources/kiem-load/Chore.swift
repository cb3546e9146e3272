/// What a client may be told to do; the raw value is the operation's name.
enum Chore: String, CaseIterable, Sendable {
    /// Records an inspection of two findings.
    case log = "inspection.log"
    /// Reads a product of the register by its code.
    case show = "product.show"

    /// The word for it in a mix.
    var word: String {
        switch self {
        case .log: "log"
        case .show: "show"
        }
    }

    /// Where its figures stand among those of all chores.
    var place: Int {
        switch self {
        case .log: 0
        case .show: 1
        }
    }
}
