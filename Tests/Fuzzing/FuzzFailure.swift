/// What should have held for some bytes and did not.
public struct FuzzFailure: Error, CustomStringConvertible {
    /// What did not hold.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
