/// The account of everything seized in a case, item by item.
public struct GoodsLedger<Item: Hashable & Sendable>: Hashable, Sendable {
    /// The items' accounts.
    public private(set) var items: [Item: ItemLedger]

    /// Opens an account in which nothing was seized.
    public init() {
        items = [:]
    }

    /// Seizes an item, or more of it.
    ///
    /// - Throws: `MovementRefusal.overflow` for more than can be counted.
    public mutating func seize(_ quantity: Quantity, of item: Item) throws(MovementRefusal) {
        guard var ledger = items[item] else {
            items[item] = ItemLedger(seized: quantity)
            return
        }
        try ledger.seize(quantity)
        items[item] = ledger
    }

    /// Moves an item's goods.
    ///
    /// - Throws: `MovementRefusal`; the account stays as it was.
    public mutating func move(_ movement: GoodsMovement, of item: Item) throws(MovementRefusal) {
        guard var ledger = items[item] else { throw .unknownItem }
        try ledger.move(movement)
        items[item] = ledger
    }

    /// Takes back a movement that was written down wrongly.
    ///
    /// - Throws: `MovementRefusal` where the goods have already gone on.
    public mutating func takeBack(_ movement: GoodsMovement, of item: Item) throws(MovementRefusal) {
        guard var ledger = items[item] else { throw .unknownItem }
        try ledger.takeBack(movement)
        items[item] = ledger
    }

    /// The items of which something is still in custody; none of them may be left when the file goes into the archive.
    public var held: Set<Item> {
        Set(items.filter { $0.value[.held] > .zero }.keys)
    }

    /// The items of which something is confiscated and not yet dealt with.
    public var awaiting: Set<Item> {
        Set(items.filter { $0.value[.confiscated] > .zero }.keys)
    }
}
