/// One thing that must be said for an event to happen.
public struct RequiredField: Hashable, Sendable {
    /// The field's name on the wire.
    public let name: String
    /// What sort of value it takes.
    public let kind: FieldKind
    /// What people read.
    public let label: Bilingual

    init(_ name: String, _ kind: FieldKind = .text, vi: String, en: String) {
        self.name = name
        self.kind = kind
        label = Bilingual(vi: vi, en: en)
    }

    /// What is said when the field is missing.
    public var missing: Bilingual {
        Bilingual(
            vi: "Thiếu trường \(name) (\(label.vi)); hãy bổ sung.",
            en: "Field \(name) (\(label.en)) is missing; please add it."
        )
    }
}
