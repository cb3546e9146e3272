/// Where in a request a value stands: `findings[2].quantity`.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible {
    /// The path as people and programs read it; empty for the request itself.
    public let description: String

    /// The request itself.
    public static let root = FieldPath(description: "")

    private init(description: String) {
        self.description = description
    }

    /// The path of a member of the object at this path.
    public func member(_ name: String) -> FieldPath {
        FieldPath(description: description.isEmpty ? name : "\(description).\(name)")
    }

    /// The path of an element, counted from 0, of the list at this path.
    public func element(_ index: Int) -> FieldPath {
        FieldPath(description: "\(description)[\(index)]")
    }

    /// A refusal with the code `invalid` that names this path.
    func invalid(vi: String, en: String) -> Refusal {
        Refusal(.invalid, vi: vi, en: en, field: description.isEmpty ? nil : description)
    }
}
