import Contract
import Domain
import JSON
import Postgres
import Storage

/// `goods.ledger`: where everything is that was seized in a case.
enum ShowGoods {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let standing = try await request.caseInSight(desk)
        let number = try request.arguments(CaseShow.number)
        let shown = try await desk.report(within: request.scope) { session throws(PostgresError) in
            Shown(
                goods: try CaseGoods.read(standing, session),
                seizures: try session.query(GoodsStatements.seizures, standing.id),
                movements: try session.query(GoodsStatements.movements, standing.id),
                samples: try session.query(GoodsStatements.samples, standing.id)
            )
        }
        return Reply(
            rows: shown.goods.items.map { item in JSONWriter.object { json in shown.goods.write(item, &json) } },
            final: JSONWriter.object { json in
                json.field("case", number.description)
                json.field("count", shown.goods.items.count)
                json.field("held_items", shown.goods.held)
                json.field("seizures", objects: shown.seizures) { json, seizure in
                    write(seizure, isHeld: shown.isHeld(seizure), &json)
                }
                json.field("movements", objects: shown.movements) { json, movement in write(movement, &json) }
                json.field("samples", objects: shown.samples) { json, sample in write(sample, &json) }
            }
        )
    }

    private struct Shown: Sendable {
        let goods: CaseGoods
        let seizures: [SeizureRecord]
        let movements: [GoodsMovementRecord]
        let samples: [SampleRecord]

        func isHeld(_ seizure: SeizureRecord) -> Bool {
            goods.items.contains { $0.seizure == seizure.position && goods.quantity(of: $0, in: .held) != nil }
        }
    }

    private static func write(_ seizure: SeizureRecord, isHeld: Bool, _ json: inout JSONWriter) {
        json.field("seizure", seizure.position)
        json.field("state", isHeld ? seizure.state.rawValue : "ended")
        json.field("seized_at", seizure.seizedAt.description)
        json.field("place", seizure.place)
        json.field("witnesses", strings: seizure.witnesses)
        json.field("due_at", ifAny: seizure.dueAt?.description)
    }

    private static func write(_ movement: GoodsMovementRecord, _ json: inout JSONWriter) {
        json.field("item", movement.position)
        json.field("movement", movement.seq)
        json.field("from", movement.source.rawValue)
        json.field("to", movement.destination.rawValue)
        json.field("quantity", literal: movement.quantity.description)
        json.field("at", movement.happenedAt.description)
        json.field("documents", strings: movement.documents)
        json.field("witnesses", strings: movement.witnesses)
        json.field("corrects", ifAny: movement.reverses)
        json.field("note", ifAny: movement.note)
        json.field("by", movement.recordedBy)
    }

    private static func write(_ sample: SampleRecord, _ json: inout JSONWriter) {
        json.field("sample", sample.position)
        json.field("item", sample.item)
        json.field("quantity", literal: sample.quantity.description)
        json.field("state", sample.state.rawValue)
        json.field("measured_ratio", literal: sample.ratio?.description)
    }
}
