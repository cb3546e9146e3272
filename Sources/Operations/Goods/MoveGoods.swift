import Contract
import Domain
import JSON
import Postgres
import Storage

/// `goods.move`: moves goods from where they are, with the papers and witnesses that the law wants.
enum MoveGoods {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        let position = try request.arguments(GoodsFields.item)
        let source = try request.arguments(GoodsMove.source)
        let target = try request.arguments(GoodsMove.target)
        let asked = try request.arguments(GoodsMove.quantity)
        let documents = try request.arguments(GoodsFields.documents)
        let witnesses = try request.arguments(GoodsFields.witnesses)
        let note = try request.arguments(GoodsFields.note)
        let at = try request.past(GoodsFields.at, now: desk.now())
        return try await desk.write(request) { session throws(WriteFailure) in
            let standing = try request.caseInHand(session)
            let goods = try WriteFailure.reading { () throws(PostgresError) in try CaseGoods.read(standing, session) }
            let item = try WriteFailure.refusing { () throws(Refusal) in try goods.item(position) }
            let papers = DocumentDesk(
                caseID: standing.id,
                unit: standing.unit,
                recorder: request.caller,
                session: session
            )
            var found: [DocumentRecord] = []
            for document in documents { found.append(try papers.find(document, among: nil, field: "documents")) }
            let quantity = try WriteFailure.refusing { () throws(Refusal) in
                try lawful(
                    item,
                    goods,
                    from: source,
                    to: target,
                    asked,
                    papers: Set(found.map(\.type)),
                    witnesses: witnesses.count,
                    at: at
                )
            }
            let movement = NewMovement(
                item: item.id,
                unit: standing.unit,
                source: source,
                destination: target,
                quantity: quantity,
                documents: found.map(\.id),
                witnesses: witnesses,
                happenedAt: at,
                note: note,
                recordedBy: request.caller.officerID
            )
            return try record(movement, of: item, number, standing, request, session)
        }
    }

    /// Records a movement and tells the item's account.
    static func record(
        _ movement: NewMovement,
        of item: GoodsItemRecord,
        _ number: RecordNumber,
        _ standing: CaseStanding,
        _ request: Request,
        _ session: Session
    ) throws(WriteFailure) -> Written {
        let goods = try CaseGoods.move(movement, of: item, in: standing, session)
        return Written(
            subject: number.description,
            unit: standing.unit,
            event: JSONWriter.object { json in
                json.field("case", number.description)
                json.field("item", item.position)
                json.field("from", movement.source.rawValue)
                json.field("to", movement.destination.rawValue)
                json.field("quantity", literal: movement.quantity.description)
            },
            answer: JSONWriter.object { json in
                json.field("case", number.description)
                goods.write(item, &json)
            }
        )
    }

    /// How much goes, where it may go there.
    private static func lawful(
        _ item: GoodsItemRecord,
        _ goods: CaseGoods,
        from source: Disposition,
        to target: Disposition,
        _ asked: Quantity?,
        papers: Set<DocumentType>,
        witnesses: Int,
        at moment: Moment
    ) throws(Refusal) -> Quantity {
        guard moment >= item.seizedAt else {
            throw Refusal(
                .invalid,
                vi: "\(moment) trước lúc tạm giữ (\(item.seizedAt))",
                en: "\(moment) is before the seizure (\(item.seizedAt))",
                field: "at"
            )
        }
        guard item.isDecided || target == .returned else { throw .undecided(item) }
        let present = goods.quantity(of: item, in: source)
        guard let quantity = asked ?? present else {
            throw Refusal(
                .invalid,
                vi: "không có gì của tang vật số \(item.position) ở “\(source.label.vi)”",
                en: "nothing of item \(item.position) is “\(source.label.en)”",
                field: "from"
            )
        }
        // Only the place that goods leave decides whether they may.
        var ledger = ItemLedger(places: present.map { [source: $0] } ?? [:])
        do throws(MovementRefusal) {
            try ledger.move(
                GoodsMovement(from: source, to: target, quantity: quantity, papers: papers, witnesses: witnesses)
            )
        } catch {
            throw Refusal(.invalid, error.message, field: error.field == "document" ? "documents" : error.field)
        }
        return quantity
    }
}

extension Refusal {
    /// Without a decision goods can only go back, Law on Handling Administrative Violations article 125.
    static func undecided(_ item: GoodsItemRecord) -> Refusal {
        Refusal(
            .illegalTransition,
            vi: "lần tạm giữ \(item.seizure) chưa có quyết định: chỉ có thể trả lại, hoặc goods.decide trước",
            en: "seizure \(item.seizure) is not decided on: the goods can only go back, or goods.decide comes first",
            field: "to"
        )
    }
}
