import Contract
import Domain
import JSON
import Postgres
import Storage

/// `case.transfer`: offers a case to another unit, which has it once it accepts.
enum TransferCase {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(CaseShow.number)
        let target = try await desk.unit(try request.arguments(CaseTransfer.target), field: "to")
        let reason = try request.arguments(CaseTransfer.reason)
        return try await desk.write(request) { session throws(WriteFailure) in
            let standing = try request.caseInHand(session)
            try WriteFailure.refusing { () throws(Refusal) in try check(standing, target) }
            let waiting = try WriteFailure.reading { () throws(PostgresError) in
                try session.first(HandoverStatements.open, (number, 1))
            }
            if let waiting {
                throw .refused(
                    Refusal(
                        .conflict,
                        vi: "vụ việc đang chờ đơn vị \(waiting.to) trả lời",
                        en: "the case waits for the unit \(waiting.to) to answer",
                        field: "case"
                    )
                )
            }
            try WriteFailure.mapping { () throws(StorageError) in
                try Handovers.offer(
                    standing.id,
                    to: target.id,
                    reason: reason,
                    by: request.caller.officerID,
                    on: session
                )
            }
            let answer = JSONWriter.object { json in
                json.field("case", number.description)
                json.field("to", target.code)
            }
            return Written(subject: number.description, unit: standing.unit, event: answer, answer: answer)
        }
    }

    private static func check(_ standing: CaseStanding, _ target: UnitRecord) throws(Refusal) {
        guard target.id != standing.unit else {
            throw Refusal(
                .invalid,
                vi: "vụ việc đã thuộc đơn vị \(target.code)",
                en: "the case belongs to the unit \(target.code) already",
                field: "to"
            )
        }
        guard standing.state != .archived else {
            throw Refusal(
                .illegalTransition,
                vi: "hồ sơ đã lưu, không chuyển được",
                en: "the case is in the archive and goes nowhere",
                field: "case"
            )
        }
    }
}
