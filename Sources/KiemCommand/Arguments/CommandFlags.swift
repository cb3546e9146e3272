import Contract
import Domain

/// The flags of single commands that are no fields of the wire: what they ask for is done here, with a terminal, a clock, a file.
enum CommandFlags {
    /// Those of an operation.
    static func flags(of operation: Contract.Operation) -> [GlobalFlags.Declaration] {
        ofOperations[operation.rawValue] ?? []
    }

    /// By the operation's name on the wire.
    private static let ofOperations = ["report.week": [watching]]

    private static let watching = GlobalFlags.Declaration(
        name: "--watch",
        value: nil,
        choices: [],
        help: Bilingual(
            vi: "vẽ lại khi có sự kiện mới, đến khi dừng",
            en: "draws it anew as events arrive, until stopped"
        )
    )
}
