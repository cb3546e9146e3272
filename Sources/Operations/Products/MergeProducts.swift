import Contract
import JSON
import Postgres
import Storage

/// `product.merge` and `product.unmerge`: a product counts as another one, or no longer.
enum MergeProducts {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let isMerged = request.operation == .productMerge
        let product = try await desk.product(try request.arguments(Contract.Request.product), field: "product")
        let other = try await isMerged ? target(of: product, request, desk) : kept(of: product, desk)
        let reason = try request.arguments(ProductMerge.reason)
        return try await desk.write(request) { session throws(WriteFailure) in
            let isSaid = try WriteFailure.mapping { () throws(StorageError) in
                try Products.merge(
                    product.id,
                    into: other.id,
                    isMerged: isMerged,
                    reason: reason,
                    by: request.caller.officerID,
                    on: session
                )
            }
            guard isSaid else { throw .refused(isMerged ? .chained : .notMerged(product.code)) }
            let answer = JSONWriter.object { json in
                json.field("product", product.code)
                if isMerged { json.field("counts_as", other.code) }
            }
            return Written(subject: product.code, event: answer, answer: answer)
        }
    }

    private static func target(
        of product: ProductRecord,
        _ request: Request,
        _ desk: Desk
    ) async throws(Refusal) -> ProductRecord {
        let other = try await desk.product(try request.arguments(ProductMerge.into), field: "into")
        guard other.id != product.id else {
            throw request.arguments.refusal(
                of: "into",
                vi: "phải là một sản phẩm khác",
                en: "must be another product"
            )
        }
        return other
    }

    private static func kept(of product: ProductRecord, _ desk: Desk) async throws(Refusal) -> ProductRecord {
        let doubles = try await desk.read(ProductStatements.doubles, product.id)
        guard let own = doubles.first(where: { $0.code == product.code }) else {
            throw Refusal.notMerged(product.code)
        }
        return try await desk.product(own.countsAs, field: "product")
    }
}

extension Refusal {
    /// A product counts as one other at most, which counts as none.
    fileprivate static let chained = Refusal(
        .conflict,
        vi: "một trong hai sản phẩm đã được ghi là đăng ký trùng; hãy lấy lại (product.unmerge) trước",
        en: "one of the two is recorded as a double already; take that back (product.unmerge) first",
        field: "into"
    )

    /// Nothing to take back.
    fileprivate static func notMerged(_ code: String) -> Refusal {
        Refusal(
            .conflict,
            vi: "sản phẩm “\(code)” không được ghi là đăng ký trùng",
            en: "the product “\(code)” is not recorded as a double",
            field: "product"
        )
    }
}
