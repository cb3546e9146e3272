/// One of the localities that the programme counts.
public struct RegisterDistrict: Hashable, Sendable {
    /// The locality's code, as products and sales points name it.
    public let code: String
    /// The name as people say it, with its kind.
    public let name: String

    /// Names a locality.
    public init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}
