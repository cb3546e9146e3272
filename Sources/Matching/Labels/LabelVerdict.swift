/// What a label is worth beside the register.
public enum LabelVerdict: String, CaseIterable, Hashable, Sendable {
    /// Nothing in it contradicts the register.
    case consistent
    /// It is like a registered product, and something is wrong.
    case suspicious
    /// The register has no such product.
    case notRegistered = "not_registered"
}
