import Contract
import Domain
import JSON
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// `goods.sample`: takes a sample of an item, or takes one a step further; a report's worst ratio decides its result.
enum TakeSample {
    private typealias Machine = SubMachine<SampleState, SampleEvent>

    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        let asked = try SampleRequest(request, now: desk.now())
        return try await desk.write(request) { session throws(WriteFailure) in
            let standing = try request.caseInHand(session)
            guard standing.state != .archived else { throw .storage(.archived) }
            let samples = try WriteFailure.reading { () throws(PostgresError) in
                try session.query(GoodsStatements.samples, standing.id)
            }
            let former = try WriteFailure.refusing { () throws(Refusal) in try asked.sample(among: samples) }
            let step = try WriteFailure.refusing { () throws(Refusal) in
                try Self.step(asked, from: former?.state)
            }
            let sample =
                if let former { (position: former.position, id: former.id) } else {
                    try take(asked, standing, session)
                }
            let paper = try paper(asked, step, standing, request, session)
            try WriteFailure.storing(
                orConflict: "người khác vừa ghi bước của mẫu này; hãy xem lại",
                "somebody else has just taken a step of this sample; look again",
                field: "sample"
            ) { () throws(StorageError) in
                try Goods.step(
                    NewSampleStep(
                        sample: sample.id,
                        seq: (former?.steps ?? 0) + 1,
                        unit: standing.unit,
                        event: asked.event,
                        from: former?.state,
                        to: step.to,
                        ratio: asked.ratio,
                        document: paper?.id,
                        happenedAt: asked.at,
                        recordedBy: request.caller.officerID
                    ),
                    on: session
                )
            }
            if let former, asked.event == .useUp { try consume(former, at: asked.at, standing, request, session) }
            let answer = JSONWriter.object { json in
                json.field("case", number.description)
                json.field("sample", sample.position)
                json.field("state", step.to.rawValue)
                json.field("document", ifAny: paper?.number)
            }
            return Written(subject: number.description, unit: standing.unit, event: answer, answer: answer)
        }
    }

    private static func step(_ asked: SampleRequest, from state: SampleState?) throws(Refusal) -> Machine.Step {
        if let ratio = asked.ratio, SampleEvent.result(of: ratio) != asked.event {
            let right = SampleEvent.result(of: ratio)
            throw Refusal(
                .invalid,
                vi: "tỷ lệ \(ratio) là “\(right.label.vi)” (\(right.rawValue)), Điều 3(7)(b) Nghị định 98/2020/NĐ-CP",
                en:
                    "a ratio of \(ratio) is “\(right.label.en)” (\(right.rawValue)), Article 3(7)(b) of Decree 98/2020/NĐ-CP",
                field: "event"
            )
        }
        guard let step = Machine.sample.step(from: state, event: asked.event) else {
            let possible = Machine.sample.next(from: state).map(\.event.rawValue).joined(separator: ", ")
            throw Refusal(
                .illegalTransition,
                vi: "mẫu ở “\(state?.label.vi ?? "chưa lấy")”: không thể \(asked.event.label.vi); có thể: \(possible)",
                en:
                    "the sample is “\(state?.label.en ?? "not taken")”: it cannot \(asked.event.label.en); it can: \(possible)",
                field: "event"
            )
        }
        return step
    }

    private static func take(
        _ asked: SampleRequest,
        _ standing: CaseStanding,
        _ session: Session
    ) throws(WriteFailure) -> (position: Int, id: UUID) {
        let goods = try WriteFailure.reading { () throws(PostgresError) in try CaseGoods.read(standing, session) }
        let (item, quantity) = try WriteFailure.refusing { () throws(Refusal) in try asked.source(in: goods) }
        return try WriteFailure.storing(
            orConflict: "người khác vừa lấy mẫu trong vụ việc này; hãy gửi lại",
            "somebody else has just taken a sample in this case; send it again",
            field: "case"
        ) { () throws(StorageError) in
            try Goods.takeSample(of: item.id, quantity, in: standing.id, unit: standing.unit, on: session)
        }
    }

    /// What the test has used up is in custody no more: it moves with the papers of its sample.
    private static func consume(
        _ sample: SampleRecord,
        at moment: Moment,
        _ standing: CaseStanding,
        _ request: Request,
        _ session: Session
    ) throws(WriteFailure) {
        let goods = try WriteFailure.reading { () throws(PostgresError) in try CaseGoods.read(standing, session) }
        let item = try WriteFailure.refusing { () throws(Refusal) in try goods.item(Int64(sample.item)) }
        guard item.isDecided else { throw .refused(.undecided(item)) }
        let papers = try WriteFailure.reading { () throws(PostgresError) in
            try session.query(GoodsStatements.samplePapers, sample.id)
        }
        let movement = NewMovement(
            item: item.id,
            unit: standing.unit,
            source: .held,
            destination: .sampledConsumed,
            quantity: sample.quantity,
            documents: papers,
            witnesses: [],
            happenedAt: moment,
            note: nil,
            recordedBy: request.caller.officerID
        )
        _ = try CaseGoods.move(movement, of: item, in: standing, session)
    }

    /// The step's paper: named, somebody else's, or numbered now; a sample that is used up has none.
    private static func paper(
        _ asked: SampleRequest,
        _ step: Machine.Step,
        _ standing: CaseStanding,
        _ request: Request,
        _ session: Session
    ) throws(WriteFailure) -> (id: UUID, number: String)? {
        guard let type = step.documents.first else { return nil }
        let papers = DocumentDesk(
            caseID: standing.id,
            unit: standing.unit,
            recorder: request.caller,
            session: session
        )
        if type.isForeign {
            guard let number = asked.document else {
                throw .refused(
                    Refusal(
                        .invalid,
                        vi: "thiếu số phiếu kết quả thử nghiệm; ghi document",
                        en: "the number of the laboratory's report is missing; give document",
                        field: "document"
                    )
                )
            }
            return (try papers.take(type, number: number, issuedAt: asked.at), number)
        }
        if let number = asked.document {
            let found = try papers.find(number, among: step.documents, field: "document")
            return (found.id, found.number)
        }
        let issued = try papers.issue(type, issuedAt: asked.at, signer: nil)
        return (issued.id, issued.number)
    }
}
