/// A case's money, each kind for itself.
public struct MoneyLedger: Hashable, Sendable {
    private var totals: [MoneyKind: Money] = [:]

    /// Opens an account without money.
    public init() {}

    /// The sum of one kind.
    public subscript(kind: MoneyKind) -> Money {
        totals[kind] ?? .zero
    }

    /// What is still owed of a debt, a fine imposed or a gain to pay back; nothing for other kinds.
    public func owed(_ debt: MoneyKind) -> Money {
        guard let payment = MoneyKind.allCases.first(where: { $0.pays == debt }) else { return .zero }
        return Money(dong: self[debt].dong - self[payment].dong) ?? .zero
    }

    /// Enters an amount.
    ///
    /// - Throws: `MoneyRefusal` for a payment beyond the debt, or a sum beyond what can be counted.
    public mutating func enter(_ amount: Money, as kind: MoneyKind) throws(MoneyRefusal) {
        if let debt = kind.pays, amount > owed(debt) { throw .overpaid(kind, owed: owed(debt), paid: amount) }
        guard let sum = self[kind].adding(amount) else { throw .overflow }
        totals[kind] = sum
    }

    /// Takes an amount back, by a new fact that names the old one.
    ///
    /// - Throws: `MoneyRefusal.tooMuch` for more than there is, or for a debt that is already paid.
    public mutating func takeBack(_ amount: Money, of kind: MoneyKind) throws(MoneyRefusal) {
        let isDebt = MoneyKind.allCases.contains { $0.pays == kind }
        let most = isDebt ? owed(kind) : self[kind]
        guard amount <= most, let rest = Money(dong: self[kind].dong - amount.dong) else {
            throw .tooMuch(kind, entered: most)
        }
        totals[kind] = rest
    }

    /// What reports call paid to the budget: fines, sales and gains paid back, without late fees; `nil` beyond what can be counted.
    public var paidToBudget: Money? {
        self[.finePaid].adding(self[.saleOfGoods])?.adding(self[.gainPaidBack])
    }
}
