import Contract
import Domain
import JSON
import Postgres
import Storage

/// `payment.ledger`: the money of a case, each kind for itself, and what a late payment costs so far.
enum ShowPayments {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let standing = try await request.caseInSight(desk)
        let number = try request.arguments(CaseShow.number)
        let day = try request.arguments(PaymentLedger.on) ?? desk.today
        let (account, clocks) = try await desk.report(within: request.scope) { session throws(PostgresError) in
            (
                CaseAccount(try session.query(MoneyStatements.entries, standing.id)),
                try session.query(CaseStatements.clocks, number)
            )
        }
        let due = clocks.last { $0.kind == .payment && $0.outcome != "dropped" }?.dueAt?.day
        return Reply(
            rows: account.entries.map { entry in
                JSONWriter.object { json in
                    json.field("entry", entry.position)
                    json.field("kind", entry.kind.rawValue)
                    json.field("amount", entry.amount)
                    json.field("on", entry.day.description)
                    json.field("reference", entry.reference)
                    json.field("corrects", ifAny: entry.reverses)
                    json.field("by", entry.recordedBy)
                }
            },
            final: JSONWriter.object { json in
                json.field("case", number.description)
                json.field("count", account.entries.count)
                json.sums(of: account.ledger)
                json.field("pay_by", ifAny: due?.description)
                if let due {
                    let fee = LateFee.fee(on: account.ledger.owed(.fineImposed), due: due, paidOn: day)
                    json.field("late_fee_owed", ifAny: fee?.dong)
                }
            }
        )
    }
}
