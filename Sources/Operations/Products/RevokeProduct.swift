import Contract
import Domain
import JSON
import Postgres
import Storage

/// `product.revoke`: says that a recognition no longer counts from a day on.
enum RevokeProduct {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let day = try arguments(ProductRevoke.revokedOn)
        let reason = try arguments(ProductRevoke.reason)
        let product = try await desk.product(try arguments(Contract.Request.product), field: "product")
        let named = try arguments(ProductRevoke.recognition)
        return try await desk.write(request) { session throws(WriteFailure) in
            // Chosen only now: when the request comes again, what it revoked is no longer there to be chosen.
            let recognition = try recognition(named, of: product, revokedOn: day, arguments, session)
            try WriteFailure.mapping { () throws(StorageError) in
                try Products.revoke(
                    recognition: recognition.id,
                    on: day,
                    reason: reason,
                    decisionNo: nil,
                    by: request.caller.officerID,
                    on: session
                )
            }
            let answer = JSONWriter.object { json in
                json.field("product", product.code)
                json.field("recognition", recognition.id.wire)
            }
            return Written(subject: product.code, event: answer, answer: answer)
        }
    }

    /// The recognition that is revoked, as it is within the transaction.
    private static func recognition(
        _ named: String?,
        of product: ProductRecord,
        revokedOn day: Day,
        _ arguments: Arguments,
        _ session: Session
    ) throws(WriteFailure) -> RecognitionRecord {
        let current = try WriteFailure.reading { () throws(PostgresError) in
            try session.first(ProductStatements.byCode, product.code)
        }
        do throws(Refusal) {
            let recognition = try choose(named, of: current ?? product, arguments)
            guard let recognised = recognition.statement.recognisedOn, day < recognised else { return recognition }
            throw arguments.refusal(
                of: "revoked_on",
                vi: "ngày thu hồi \(day) trước ngày công nhận \(recognised)",
                en: "revoked on \(day), before it was recognised on \(recognised)"
            )
        } catch {
            throw .refused(error)
        }
    }

    /// The entry that was named; else the latest with a known day, else the only one.
    private static func choose(
        _ named: String?,
        of product: ProductRecord,
        _ arguments: Arguments
    ) throws(Refusal) -> RecognitionRecord {
        let open = product.recognitions.filter { $0.statement.revokedOn == nil && !$0.statement.isOnlyProposal }
        if let named {
            let found = product.recognitions.first { $0.id.wire == named.lowercased() }
            guard let found else { throw Refusal(StorageError.unknownRecognition, field: "recognition") }
            return found
        }
        let dated = open.filter { $0.statement.recognisedOn != nil }
        if let latest = dated.max(by: { ($0.statement.recognisedOn ?? .first) < ($1.statement.recognisedOn ?? .first) })
        {
            return latest
        }
        guard open.count == 1, let only = open.first else {
            throw arguments.refusal(
                of: "recognition",
                vi: open.isEmpty
                    ? "sản phẩm này không có lần công nhận nào còn hiệu lực để thu hồi"
                    : "có \(open.count) lần công nhận không rõ ngày; hãy chỉ rõ lần nào (xem product.show)",
                en: open.isEmpty
                    ? "the product has no recognition that could be revoked"
                    : "there are \(open.count) recognitions without a day; say which (see product.show)"
            )
        }
        return only
    }
}
