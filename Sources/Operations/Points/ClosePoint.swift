import Contract
import JSON
import Postgres
import Storage

/// `point.close`: says which day was a sales point's last.
enum ClosePoint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let day = try arguments(PointClose.closedOn)
        let reason = try arguments(PointClose.reason)
        let point = try await desk.point(try arguments(Contract.Request.point), field: "point")
        if let opened = point.openedOn, day < opened {
            throw arguments.refusal(
                of: "closed_on",
                vi: "ngày đóng \(day) trước ngày mở \(opened)",
                en: "closed on \(day), before it opened on \(opened)"
            )
        }
        return try await desk.write(request) { session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in
                try Points.close(point.id, on: day, reason: reason, by: request.caller.officerID, on: session)
            }
            let answer = JSONWriter.object { $0.field("point", point.code) }
            return Written(subject: point.code, event: answer, answer: answer)
        }
    }
}
