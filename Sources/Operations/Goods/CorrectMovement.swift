import Contract
import Domain
import JSON
import Postgres
import Storage

/// `goods.correct`: takes back a movement that was written down wrongly, by a new one that names it.
enum CorrectMovement {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        let position = try request.arguments(GoodsFields.item)
        let place = try request.arguments(GoodsCorrect.movement)
        let reason = try request.arguments(GoodsCorrect.reason)
        let now = desk.now()
        return try await desk.write(request) { session throws(WriteFailure) in
            let standing = try request.caseInHand(session)
            let goods = try WriteFailure.reading { () throws(PostgresError) in try CaseGoods.read(standing, session) }
            let movements = try WriteFailure.reading { () throws(PostgresError) in
                try session.query(GoodsStatements.movements, standing.id)
            }
            let item = try WriteFailure.refusing { () throws(Refusal) in try goods.item(position) }
            let wrong = try WriteFailure.refusing { () throws(Refusal) in
                try Self.wrong(place, of: item, among: movements, goods)
            }
            let movement = NewMovement(
                item: item.id,
                unit: standing.unit,
                source: wrong.destination,
                destination: wrong.source,
                quantity: wrong.quantity,
                documents: [],
                witnesses: [],
                happenedAt: now,
                reverses: wrong.seq,
                note: reason,
                recordedBy: request.caller.officerID
            )
            return try MoveGoods.record(movement, of: item, number, standing, request, session)
        }
    }

    private static func wrong(
        _ place: Int64,
        of item: GoodsItemRecord,
        among movements: [GoodsMovementRecord],
        _ goods: CaseGoods
    ) throws(Refusal) -> GoodsMovementRecord {
        let own = movements.filter { $0.position == item.position }
        guard let wrong = own.first(where: { $0.seq == place }) else {
            throw Refusal(
                .notFound,
                vi: "tang vật số \(item.position) không có lần di chuyển \(place); xem goods.ledger",
                en: "item \(item.position) has no movement \(place); see goods.ledger",
                field: "movement"
            )
        }
        guard wrong.reverses == nil, !own.contains(where: { $0.reverses == wrong.seq }) else {
            throw Refusal(
                .conflict,
                vi: "lần di chuyển \(place) đã được rút lại, hoặc chính là một lần rút lại",
                en: "movement \(place) was taken back before, or takes one back itself",
                field: "movement"
            )
        }
        let present = goods.quantity(of: item, in: wrong.destination).map(Balance.init) ?? .zero
        guard Balance(wrong.quantity) <= present else {
            let refusal = MovementRefusal.tooMuch(in: wrong.destination, present: present, asked: wrong.quantity)
            throw Refusal(.conflict, refusal.message, field: "movement")
        }
        return wrong
    }
}
