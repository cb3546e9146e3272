import Contract
import Domain
import JSON
import Postgres
import Storage

/// `payment.record`: money that came in for a case, each kind for itself.
enum RecordPayment {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        let kind = try request.arguments(PaymentRecord.kind)
        let amount = try request.arguments(PaymentRecord.amount)
        let day = try request.arguments(PaymentRecord.paidOn)
        let receipt = try request.arguments(PaymentRecord.receipt)
        guard amount > .zero else {
            throw request.arguments.refusal(of: "amount", vi: "số tiền phải lớn hơn 0", en: "wants more than nothing")
        }
        guard day <= desk.today else { throw request.arguments.ahead(of: "paid_on", day.description) }
        return try await desk.write(request) { session throws(WriteFailure) in
            let standing = try request.caseInHand(session)
            try account(of: standing, session).admit(amount, as: kind, field: "amount")
            let entry = NewMoneyEntry(
                caseID: standing.id,
                unit: standing.unit,
                kind: kind,
                amount: amount.dong,
                day: day,
                reference: receipt,
                recordedBy: request.caller.officerID
            )
            return try enter(entry, number, request, session)
        }
    }

    /// A case's account inside a write.
    static func account(of standing: CaseStanding, _ session: Session) throws(WriteFailure) -> CaseAccount {
        try WriteFailure.reading { () throws(PostgresError) in
            CaseAccount(try session.query(MoneyStatements.entries, standing.id))
        }
    }

    /// Makes an entry and tells what the account comes to.
    static func enter(
        _ entry: NewMoneyEntry,
        _ number: RecordNumber,
        _ request: Request,
        _ session: Session
    ) throws(WriteFailure) -> Written {
        let position = try WriteFailure.storing(
            orConflict: "người khác vừa ghi tiền của vụ việc này; hãy xem payment.ledger rồi gửi lại",
            "somebody else has just recorded money in this case; look at payment.ledger, then send it again",
            field: "case"
        ) { () throws(StorageError) in try CaseMoney.enter(entry, on: session) }
        let account = try WriteFailure.reading { () throws(PostgresError) in
            CaseAccount(try session.query(MoneyStatements.entries, entry.caseID))
        }
        return Written(
            subject: number.description,
            unit: entry.unit,
            event: JSONWriter.object { json in
                json.field("case", number.description)
                json.field("entry", position)
                json.field("kind", entry.kind.rawValue)
                json.field("amount", entry.amount)
            },
            answer: JSONWriter.object { json in
                json.field("case", number.description)
                json.field("entry", position)
                json.sums(of: account.ledger)
            }
        )
    }
}
