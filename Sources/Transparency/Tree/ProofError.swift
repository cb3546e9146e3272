/// Why there is no such proof.
public enum ProofError: Error, Hashable, Sendable {
    /// The index or the older size is not within the tree.
    case outside(size: Int)
    /// A hash that should be stored is not.
    case missing(NodePlace)
    /// The JSON is not a proof; the member that is missing or wrong.
    case malformed(String)
}
