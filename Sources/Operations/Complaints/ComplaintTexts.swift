import Contract

/// The texts of a complaint without what tells its sender.
struct ComplaintTexts: Sendable {
    /// What it says.
    let body: String
    /// What it said, where something was taken out of it.
    let original: String?
    /// What it calls the goods.
    let productName: String?
    /// What there is to prove it.
    let evidence: String?
    /// The fields out of which something was taken.
    let maskedFields: [String]

    init(_ arguments: Arguments, _ sender: SenderInput?) throws(Refusal) {
        let mask = sender.map(SenderMask.init)
        let given = try arguments(ComplaintFile.body)
        body = mask?.masked(given) ?? given
        original = body == given ? nil : given
        let name = try arguments(ComplaintFields.productName)
        productName = name.map { mask?.masked($0) ?? $0 }
        let proof = try arguments(ComplaintFile.evidence)
        evidence = proof.map { mask?.masked($0) ?? $0 }
        maskedFields = [
            ("body", body == given), ("product_name", productName == name), ("evidence", evidence == proof),
        ].filter { !$0.1 }.map(\.0)
    }
}
