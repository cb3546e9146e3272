/// What the service's register offers to choose from.
struct Register: Sendable {
    /// A registered product, as far as requests and answers mention it.
    struct Product: Sendable {
        let code: [UInt8]
        let name: String
        let areaCode: String
        /// Whether nothing is to be said against its certificate, so that a finding that names it brings no warning.
        let isUnobjectionable: Bool

        init(code: String, name: String, areaCode: String, isUnobjectionable: Bool) {
            self.code = Array(code.utf8)
            self.name = name
            self.areaCode = areaCode
            self.isUnobjectionable = isUnobjectionable
        }
    }

    /// All products, by code.
    let products: [Product]
    /// Codes of sales points of whose stock nothing is known.
    let points: [String]
}
