import Contract
import Domain
import Matching
import Storage

import struct FoundationEssentials.UUID

/// Holds findings against the register: finds their products and everything that is worth a second look.
struct FindingExamination: Sendable {
    /// The day of the inspection.
    let day: Day
    /// The sales point it took place at.
    let point: PointRecord?

    /// What is stored of the findings.
    struct Outcome: Sendable {
        let findings: [NewFinding]
        let warnings: [Warning]
    }

    /// Looks all findings up at once.
    ///
    /// - Throws: `not_found` that names the finding whose product is not registered.
    func examine(_ drafts: [FindingDraft], _ desk: Desk) async throws(Refusal) -> Outcome {
        let products = try await products(of: drafts, desk)
        let carried = try await carried(products, desk)
        let owners = try await owners(of: drafts, desk)
        // Only where no product is named is there something to look for.
        let index = drafts.contains { $0.product == nil } ? try await desk.matchBook().products : nil
        var findings: [NewFinding] = []
        var warnings: [Warning] = []
        for (place, draft) in drafts.enumerated() {
            let product = draft.product.flatMap { products[$0] }
            let others = draft.claims.gtin.flatMap { owners[$0] }?.filter { $0 != product?.code }
            let facts = FindingFacts(
                day: day,
                certificate: product?.history.certificate(on: day),
                gtinOwner: others?.first,
                isCarried: product.flatMap { carried[$0.id] }
            )
            warnings += FindingReview(draft.claims, against: facts, at: "findings[\(place)]").warnings
            if let index, draft.product == nil {
                let likes = index.lookalikes(of: RegisterEntry(code: "", name: draft.labelName))
                warnings += Warning.likenesses(
                    likes.filter { $0.kind == .imitation },
                    in: index,
                    field: "findings[\(place)].label_name"
                )
            }
            findings.append(
                NewFinding(
                    labelName: draft.labelName,
                    claims: draft.claims,
                    product: product?.id,
                    unit: draft.unit,
                    note: draft.note
                )
            )
        }
        return Outcome(findings: findings, warnings: warnings)
    }

    private func products(
        of drafts: [FindingDraft],
        _ desk: Desk
    ) async throws(Refusal) -> [String: ProductRecord] {
        let codes = Set(drafts.compactMap(\.product))
        let products = try await desk.products(codes)
        for (index, draft) in drafts.enumerated() {
            guard let code = draft.product, products[code] == nil else { continue }
            throw Refusal.noSuch(.product, code, field: "findings[\(index)].product")
        }
        return products
    }

    /// Whether the point is known to carry each product; nothing for a point of whose stock nothing is known.
    private func carried(_ products: [String: ProductRecord], _ desk: Desk) async throws(Refusal) -> [UUID: Bool] {
        guard let point, !products.isEmpty else { return [:] }
        let rows = try await desk.read(PointStatements.carries, (point.id, products.values.map(\.id), day))
        return Dictionary(rows.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
    }

    private func owners(of drafts: [FindingDraft], _ desk: Desk) async throws(Refusal) -> [GTIN: [String]] {
        var owners: [GTIN: [String]] = [:]
        for gtin in Set(drafts.compactMap(\.claims.gtin)) {
            owners[gtin] = try await desk.read(ProductStatements.codesByGTIN, gtin)
        }
        return owners
    }
}
