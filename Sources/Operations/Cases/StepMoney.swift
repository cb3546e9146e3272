import Contract
import Domain
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// What a step means for the money of its case: a fine that is imposed, changed or taken back, and the first payment.
struct StepMoney {
    let step: StepRequest
    let caseID: UUID
    let unit: UUID
    let recordedBy: UUID
    /// What the entries refer to: the paper of the step.
    let reference: String
    let session: Session

    func enter() throws(WriteFailure) {
        switch step.event {
        case .penalise, .penaliseOnSpot:
            try enter(step.said.money(.fine), as: .fineImposed, on: step.at.day)
            try enter(step.said.money(.gainOrdered), as: .gainOrdered, on: step.at.day)
        case .amendPenalty:
            guard let fine = step.said.money(.fine) else { return }
            let former = try live([.fineImposed])
            // The new one first: what is owed never falls below what is paid on the way.
            try enter(fine, as: .fineImposed, on: step.at.day)
            try reverse(former)
        case .cancelPenalty: try reverse(try live([.fineImposed, .gainOrdered]))
        case .recordPayment:
            let account = try account()
            try account.admit(step.said.money(.amount) ?? .zero, as: .finePaid, field: "amount")
            try enter(step.said.money(.amount), as: .finePaid, on: step.said.day(.paidOn) ?? step.at.day)
        default: return
        }
    }

    private func enter(_ amount: Money?, as kind: MoneyKind, on day: Day) throws(WriteFailure) {
        guard let amount, amount > .zero else { return }
        try put(kind, amount.dong, on: day, reverses: nil)
    }

    private func reverse(_ entries: [MoneyEntry]) throws(WriteFailure) {
        for entry in entries { try put(entry.kind, -entry.amount, on: step.at.day, reverses: entry.position) }
    }

    private func put(_ kind: MoneyKind, _ amount: Int64, on day: Day, reverses: Int?) throws(WriteFailure) {
        let entry = NewMoneyEntry(
            caseID: caseID,
            unit: unit,
            kind: kind,
            amount: amount,
            day: day,
            reference: reference,
            reverses: reverses,
            recordedBy: recordedBy
        )
        _ = try WriteFailure.mapping { () throws(StorageError) in try CaseMoney.enter(entry, on: session) }
    }

    private func account() throws(WriteFailure) -> CaseAccount {
        try WriteFailure.reading { () throws(PostgresError) in
            CaseAccount(try session.query(MoneyStatements.entries, caseID))
        }
    }

    /// Entries of some kinds that were not taken back.
    private func live(_ kinds: [MoneyKind]) throws(WriteFailure) -> [MoneyEntry] {
        try account().live.filter { kinds.contains($0.kind) }
    }
}
