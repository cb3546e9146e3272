public import Domain

/// A field of a request as data: its name, its kind, whether it must be there, a line of help.
public struct ParameterDescription: Sendable, Hashable {
    /// The field's name on the wire; the flag is the same with `-` for `_`.
    public let name: String
    /// What it takes.
    public let schema: Schema
    /// Whether a request without it is refused.
    public let isRequired: Bool
    /// What counts when it is left out, written as it would be sent; nil where nothing does.
    public let fallback: String?
    /// One line of help.
    public let help: Bilingual

    /// The flag of the command line: field `goods_value` is flag `--goods-value`.
    public var flag: String {
        "--" + String(name.map { $0 == "_" ? "-" : $0 })
    }
}
