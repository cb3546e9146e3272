import Contract
import Domain
import Storage

/// One lot of goods as it was written down, its product still a code.
struct FindingDraft: Sendable {
    let labelName: String
    let claims: FindingClaims
    let product: String?
    let unit: String?
    let note: String?

    init(_ input: FindingInput) {
        labelName = input.labelName
        claims = FindingClaims(
            kind: input.kind,
            basis: input.basis,
            gtin: input.gtin,
            claimedStars: input.claimedStars,
            quantity: input.quantity,
            unitPrice: input.unitPrice,
            goodsValue: input.goodsValue,
            measuredRatio: input.measuredRatio
        )
        product = input.product
        unit = input.unit
        note = input.note
    }

    /// What an earlier version recorded, for one that leaves it as it was.
    init(_ record: FindingRecord) {
        labelName = record.finding.labelName
        claims = record.finding.claims
        product = record.productCode
        unit = record.finding.unit
        note = record.finding.note
    }
}
