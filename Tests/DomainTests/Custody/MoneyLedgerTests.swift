import Domain
import Testing

@Suite("The money of a case")
struct MoneyLedgerTests {
    @Test(
        "a real province's month adds up: fines, sales and gains are the budget's, destroyed goods and late fees are not"
    )
    func realMonth() throws {
        var ledger = MoneyLedger()
        try ledger.enter(money(1_592_717_000), as: .fineImposed)
        try ledger.enter(money(1_592_717_000), as: .finePaid)
        try ledger.enter(money(415_600_000), as: .saleOfGoods)
        try ledger.enter(money(12_052_000), as: .gainOrdered)
        try ledger.enter(money(12_052_000), as: .gainPaidBack)
        try ledger.enter(money(1_000_000), as: .lateFeePaid)
        #expect(ledger.paidToBudget?.dong == 2_020_369_000)
    }

    @Test("each kind has its own sum")
    func apart() throws {
        var ledger = MoneyLedger()
        try ledger.enter(money(8_000_000), as: .fineImposed)
        try ledger.enter(money(3_000_000), as: .finePaid)
        try ledger.enter(money(45_000), as: .lateFeePaid)
        #expect(ledger[.fineImposed].dong == 8_000_000 && ledger[.finePaid].dong == 3_000_000)
        #expect(ledger[.lateFeePaid].dong == 45_000 && ledger[.gainPaidBack] == .zero)
        #expect(ledger.owed(.fineImposed).dong == 5_000_000)
        #expect(ledger.owed(.lateFeePaid) == .zero)
        #expect(ledger.paidToBudget?.dong == 3_000_000)
    }

    @Test("nobody pays more than is owed, and a late fee pays no fine")
    func overpaid() throws {
        var ledger = MoneyLedger()
        try ledger.enter(money(10), as: .fineImposed)
        try ledger.enter(money(100), as: .lateFeePaid)
        let refusal = MoneyRefusal.overpaid(.finePaid, owed: try money(10), paid: try money(11))
        #expect(throws: refusal) { try ledger.enter(money(11), as: .finePaid) }
        #expect(refusal.message.en == "fine paid: only VND 10 is owed, not VND 11.")
        #expect(throws: MoneyRefusal.self) { try ledger.enter(money(1), as: .gainPaidBack) }
        try ledger.enter(money(10), as: .finePaid)
        #expect(ledger.owed(.fineImposed) == .zero)
    }

    @Test("an entry is taken back, but no debt below what is paid")
    func takeBack() throws {
        var ledger = MoneyLedger()
        try ledger.enter(money(10), as: .fineImposed)
        try ledger.enter(money(4), as: .finePaid)
        #expect(throws: MoneyRefusal.tooMuch(.fineImposed, entered: try money(6))) {
            try ledger.takeBack(money(7), of: .fineImposed)
        }
        try ledger.takeBack(money(4), of: .finePaid)
        try ledger.takeBack(money(10), of: .fineImposed)
        #expect(ledger[.fineImposed] == .zero && ledger[.finePaid] == .zero)
    }

    @Test("a sum that cannot be counted is refused")
    func overflow() throws {
        var ledger = MoneyLedger()
        try ledger.enter(.maximum, as: .saleOfGoods)
        #expect(throws: MoneyRefusal.overflow) { try ledger.enter(money(1), as: .saleOfGoods) }
    }

    @Test(
        "a late payment costs 0.05 percent a day from the day after the last",
        arguments: [
            ("2026-06-15", Int64(8_000_000), Int64(0)), ("2026-06-14", 8_000_000, 0),
            // One day: 8,000,000 × 0.0005 = 4,000.
            ("2026-06-16", 8_000_000, 4_000),
            // Thirty days: 8,000,000 × 0.0005 × 30 = 120,000.
            ("2026-07-15", 8_000_000, 120_000),
            // 1,000 × 0.0005 = 0.5, rounded up; 999 × 0.0005 = 0.4995, down.
            ("2026-06-16", 1_000, 1), ("2026-06-16", 999, 0),
        ]
    )
    func lateFee(paidOn: String, unpaid: Int64, fee: Int64) throws {
        let due = try #require(Day("2026-06-15"))
        #expect(try LateFee.fee(on: money(unpaid), due: due, paidOn: #require(Day(paidOn)))?.dong == fee)
    }

    @Test("a fee beyond what can be counted is none")
    func lateFeeOverflow() {
        #expect(LateFee.fee(on: .maximum, due: .first, paidOn: .last) == nil)
    }

    private func money(_ dong: Int64) throws -> Money {
        try #require(Money(dong: dong))
    }
}
