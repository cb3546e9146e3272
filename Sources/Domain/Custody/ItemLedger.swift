/// One item's account: what was seized, and where every part of it is.
///
/// Always `seized = held + returned + confiscated + destroyed + re-exported + sold + non-commercial + transferred + sampled`.
public struct ItemLedger: Hashable, Sendable {
    /// How much was ever seized.
    public private(set) var seized: Balance

    private var places: [Disposition: Balance]

    /// Opens an account with what was seized.
    public init(seized quantity: Quantity) {
        seized = Balance(quantity)
        places = [.held: Balance(quantity)]
    }

    /// Takes over an account of which it is known how much is where.
    public init(places: [Disposition: Quantity]) {
        self.places = places.mapValues { Balance($0) }
        seized = self.places.values.reduce(.zero) { sum, balance in sum.adding(balance) ?? sum }
    }

    /// How much is in a place.
    public subscript(place: Disposition) -> Balance {
        places[place] ?? .zero
    }

    /// Seizes more of the item.
    ///
    /// - Throws: `MovementRefusal.overflow` for more than can be counted.
    public mutating func seize(_ quantity: Quantity) throws(MovementRefusal) {
        guard let total = seized.adding(Balance(quantity)), let held = self[.held].adding(Balance(quantity)) else {
            throw .overflow
        }
        seized = total
        places[.held] = held
    }

    /// Moves goods, if they go that way, if there is enough and if papers and witnesses are there.
    ///
    /// - Throws: `MovementRefusal`; the account stays as it was.
    public mutating func move(_ movement: GoodsMovement) throws(MovementRefusal) {
        guard let rule = MovementRule.rule(from: movement.from, to: movement.to) else {
            let possible = MovementRule.destinations(from: movement.from)
            throw .impossible(from: movement.from, to: movement.to, possible: possible)
        }
        for group in rule.papers where movement.papers.isDisjoint(with: group) { throw .paperMissing(oneOf: group) }
        guard movement.witnesses >= rule.witnesses else {
            throw .witnessesMissing(needed: rule.witnesses, given: movement.witnesses)
        }
        try carry(movement.quantity, from: movement.from, to: movement.to)
    }

    /// Takes a movement back that was written down wrongly: a new fact that names the old one, not a way that goods go.
    ///
    /// - Throws: `MovementRefusal.tooMuch` where the goods have already gone on.
    public mutating func takeBack(_ movement: GoodsMovement) throws(MovementRefusal) {
        try carry(movement.quantity, from: movement.to, to: movement.from)
    }

    private mutating func carry(
        _ quantity: Quantity,
        from: Disposition,
        to: Disposition
    ) throws(MovementRefusal) {
        guard let rest = self[from].subtracting(Balance(quantity)) else {
            throw .tooMuch(in: from, present: self[from], asked: quantity)
        }
        guard let arrived = self[to].adding(Balance(quantity)) else { throw .overflow }
        places[from] = rest
        places[to] = arrived
    }
}
