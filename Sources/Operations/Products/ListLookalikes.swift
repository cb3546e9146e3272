import Contract
import Domain
import JSON
import Matching
import Storage

/// `product.lookalikes`: registered products whose names are like a product's.
enum ListLookalikes {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let code = try request.arguments(Contract.Request.product)
        let index = try await desk.matchBook().products
        guard let entry = index.entry(withCode: code) else {
            throw Refusal.noSuch(.product, code, field: "product")
        }
        let found = index.lookalikes(of: entry).map { like in
            // A product's own place or maker explains its own name, not that of another which comes near it.
            guard like.kind == .ownName, let other = index.entry(withCode: like.code) else { return like }
            let reverse = index.lookalikes(of: other).first { $0.code == code }
            return reverse.map { Lookalike(code: like.code, kind: $0.kind, distance: $0.distance, reasons: $0.reasons) }
                ?? like
        }
        return Reply(
            rows: found.map { like in
                let other = index.entry(withCode: like.code)
                return JSONWriter.object { json in
                    json.field("product", like.code)
                    json.field("name", ifAny: other?.name)
                    json.field("producer", ifAny: other?.owner)
                    json.field("likeness", like.kind.wire)
                    json.field("distance", like.distance)
                    json.field(reasons: like.reasons.map(\.words), request)
                }
            },
            final: JSONWriter.object { $0.field("count", found.count) }
        )
    }
}

extension Lookalike.Kind {
    /// The word on the wire.
    fileprivate var wire: String {
        switch self {
        case .imitation: "imitation"
        case .double: "double"
        case .namesake: "namesake"
        case .ownName: "own_name"
        }
    }
}

extension Warning {
    /// What is worth a second look about a name beside the registered ones: imitations and doubles, at most three.
    static func likenesses(_ likes: [Lookalike], in index: MatchIndex, field: String) -> [Warning] {
        likes.filter { $0.kind == .imitation || $0.kind == .double }.prefix(3).map { like in
            let name = index.entry(withCode: like.code)?.name ?? like.code
            let reasons = like.reasons.map(\.words)
            let (vi, en) = (reasons.map(\.vi).listed, reasons.map(\.en).listed)
            guard like.kind == .double else {
                return Warning(
                    code: .lookalike,
                    field: field,
                    message: Bilingual(
                        vi: "Tên gần giống sản phẩm \(like.code) “\(name)”: \(vi).",
                        en: "The name is nearly that of product \(like.code) “\(name)”: \(en)."
                    )
                )
            }
            return Warning(
                code: .doubleRegistration,
                field: field,
                message: Bilingual(
                    vi: "Có thể đã đăng ký là sản phẩm \(like.code) “\(name)”: \(vi).",
                    en: "It may be registered already as product \(like.code) “\(name)”: \(en)."
                )
            )
        }
    }
}
