import Contract
import Domain
import JSON
import Storage

/// A case's account: its entries, and what they come to.
struct CaseAccount: Sendable {
    let entries: [MoneyEntry]
    let ledger: MoneyLedger

    init(_ entries: [MoneyEntry]) {
        self.entries = entries
        var ledger = MoneyLedger()
        // Debts before what pays them: the database has checked the sums, and an entry that was taken back counts for nothing.
        let live = Self.live(entries)
        for entry in live.filter({ $0.kind.pays == nil }) + live.filter({ $0.kind.pays != nil }) {
            guard let amount = Money(dong: entry.amount) else { continue }
            try? ledger.enter(amount, as: entry.kind)
        }
        self.ledger = ledger
    }

    /// Entries that were not taken back, without those that take back.
    var live: [MoneyEntry] { Self.live(entries) }

    private static func live(_ entries: [MoneyEntry]) -> [MoneyEntry] {
        let reversed = Set(entries.compactMap(\.reverses))
        return entries.filter { $0.reverses == nil && !reversed.contains($0.position) }
    }

    /// Refuses an amount that cannot be entered.
    func admit(_ amount: Money, as kind: MoneyKind, field: String) throws(WriteFailure) {
        var ledger = ledger
        do throws(MoneyRefusal) {
            try ledger.enter(amount, as: kind)
        } catch {
            throw .refused(Refusal(.invalid, error.message, field: field))
        }
    }
}

extension JSONWriter {
    /// The sums of an account, and what is owed.
    mutating func sums(of ledger: MoneyLedger) {
        for kind in MoneyKind.allCases { field(kind.rawValue, ledger[kind].dong) }
        field("fine_owed", ledger.owed(.fineImposed).dong)
        field("gain_owed", ledger.owed(.gainOrdered).dong)
        field("paid_to_budget", ifAny: ledger.paidToBudget?.dong)
    }
}
