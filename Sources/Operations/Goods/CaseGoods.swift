import Contract
import Domain
import JSON
import Postgres
import Storage

/// What was seized in a case and where every part of it is.
struct CaseGoods: Sendable {
    let items: [GoodsItemRecord]
    private let places: [Int: [Disposition: Quantity]]

    /// Reads it, as of the transaction's state.
    static func read(_ standing: CaseStanding, _ session: Session) throws(PostgresError) -> CaseGoods {
        CaseGoods(
            items: try session.query(GoodsStatements.items, standing.id),
            balances: try session.query(GoodsStatements.balances, standing.id)
        )
    }

    init(items: [GoodsItemRecord], balances: [GoodsBalanceRecord]) {
        self.items = items
        var places: [Int: [Disposition: Quantity]] = [:]
        for balance in balances { places[balance.position, default: [:]][balance.place] = balance.quantity }
        self.places = places
    }

    /// How much of an item is in a place; nil for nothing.
    func quantity(of item: GoodsItemRecord, in place: Disposition) -> Quantity? {
        places[item.position]?[place]
    }

    /// How many items have something in custody.
    var held: Int { items.count { quantity(of: $0, in: .held) != nil } }

    /// Whether something of an item's seizure is in custody.
    func holdsSeizure(of item: GoodsItemRecord) -> Bool {
        items.contains { $0.seizureID == item.seizureID && quantity(of: $0, in: .held) != nil }
    }

    /// Records a movement, and ends or resumes the times of its seizure where that leaves nothing in custody, or brings something back.
    ///
    /// - Returns: where everything is now.
    static func move(
        _ movement: NewMovement,
        of item: GoodsItemRecord,
        in standing: CaseStanding,
        _ session: Session
    ) throws(WriteFailure) -> CaseGoods {
        try WriteFailure.storing(
            orConflict: "người khác vừa ghi di chuyển của tang vật này; hãy xem goods.ledger rồi gửi lại",
            "somebody else has just moved this item; look at goods.ledger, then send it again",
            field: "item"
        ) { () throws(StorageError) in try Goods.move(movement, on: session) }
        let goods = try WriteFailure.reading { () throws(PostgresError) in try read(standing, session) }
        try WriteFailure.mapping { () throws(StorageError) in
            if !goods.holdsSeizure(of: item) {
                try Goods.endClocks(of: item.seizureID, at: movement.happenedAt, on: session)
            } else if movement.destination == .held {
                try Goods.resumeClock(of: item.seizureID, on: session)
            }
        }
        return goods
    }

    /// An item by its number in the case.
    func item(_ position: Int64) throws(Refusal) -> GoodsItemRecord {
        guard let item = items.first(where: { $0.position == position }) else {
            throw Refusal(
                .notFound,
                vi: "vụ việc không có tang vật số \(position); xem goods.ledger",
                en: "the case has no item \(position); see goods.ledger",
                field: "item"
            )
        }
        return item
    }

    /// Writes an item's account.
    func write(_ item: GoodsItemRecord, _ json: inout JSONWriter) {
        json.field("item", item.position)
        json.field("description", item.description)
        json.field("unit", item.measure)
        json.field("value", ifAny: item.value)
        json.field("seizure", item.seizure)
        json.field("seized", literal: item.quantity.description)
        for place in Disposition.allCases {
            json.field(place.rawValue, literal: quantity(of: item, in: place)?.description ?? "0")
        }
    }
}
