import Contract
import Domain
import JSON
import Storage

/// `payment.correct`: takes back an entry that was wrong, by a new one that names it.
enum CorrectPayment {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        let place = try request.arguments(PaymentCorrect.entry)
        let reason = try request.arguments(PaymentCorrect.reason)
        let today = desk.today
        return try await desk.write(request) { session throws(WriteFailure) in
            let standing = try request.caseInHand(session)
            let account = try RecordPayment.account(of: standing, session)
            let wrong = try WriteFailure.refusing { () throws(Refusal) in try Self.wrong(place, in: account) }
            let entry = NewMoneyEntry(
                caseID: standing.id,
                unit: standing.unit,
                kind: wrong.kind,
                amount: -wrong.amount,
                day: today,
                reference: reason,
                reverses: wrong.position,
                recordedBy: request.caller.officerID
            )
            return try RecordPayment.enter(entry, number, request, session)
        }
    }

    private static func wrong(_ place: Int64, in account: CaseAccount) throws(Refusal) -> MoneyEntry {
        guard let wrong = account.entries.first(where: { $0.position == place }) else {
            throw Refusal(
                .notFound,
                vi: "vụ việc không có mục tiền số \(place); xem payment.ledger",
                en: "the case has no entry \(place); see payment.ledger",
                field: "entry"
            )
        }
        guard account.live.contains(wrong) else {
            throw Refusal(
                .conflict,
                vi: "mục số \(place) đã được rút lại, hoặc chính là một lần rút lại",
                en: "entry \(place) was taken back before, or takes one back itself",
                field: "entry"
            )
        }
        guard wrong.kind != .fineImposed, wrong.kind != .gainOrdered else {
            throw Refusal(
                .invalid,
                vi:
                    "mục số \(place) do quyết định xử phạt; sửa bằng case.advance event=amend_penalty hoặc cancel_penalty",
                en:
                    "entry \(place) is the penalty's; change it with case.advance event=amend_penalty or cancel_penalty",
                field: "entry"
            )
        }
        return wrong
    }
}
