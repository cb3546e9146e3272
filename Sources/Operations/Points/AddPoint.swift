import Contract
import Domain
import JSON
import Postgres
import Storage

/// `point.add`: registers a sales point, a centre or a fair.
enum AddPoint {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let arguments = request.arguments
        let code = try arguments(Contract.Request.point)
        var point = NewPoint(
            code: code,
            name: try arguments(PointAdd.name),
            kind: try arguments(PointAdd.kind),
            addedBy: request.caller.officerID
        )
        point.address = try arguments(PointAdd.address)
        point.operatorName = try arguments(PointAdd.operatorName)
        point.openedOn = try arguments(PointAdd.openedOn)
        point.closesOn = try arguments(PointAdd.closesOn)
        point.status = try arguments(PointAdd.status)
        point.isDesignated = try arguments(PointAdd.designated)
        point.note = try arguments(ProductAdd.note)
        try check(point, arguments)
        point.area = try await desk.areaID(request)
        if point.area == nil, let address = point.address {
            let found = try await desk.areaBook().areas(of: address, on: point.openedOn ?? desk.today)
            if found.count == 1 { point.area = found.first?.id }
        }
        return try await desk.write(request) { [point] session throws(WriteFailure) in
            try WriteFailure.mapping { () throws(StorageError) in try Points.add(point, on: session) }
            let answer = JSONWriter.object { $0.field("point", code) }
            return Written(subject: code, event: answer, answer: answer)
        }
    }

    private static func check(_ point: NewPoint, _ arguments: Arguments) throws(Refusal) {
        if point.kind == .fair, point.openedOn == nil || point.closesOn == nil {
            throw arguments.refusal(
                of: point.openedOn == nil ? "opened_on" : "closes_on",
                vi: "hội chợ phải có ngày đầu và ngày cuối",
                en: "a fair wants its first and its last day"
            )
        }
        if let opened = point.openedOn, let closes = point.closesOn, closes < opened {
            throw arguments.refusal(
                of: "closes_on",
                vi: "ngày cuối \(closes) trước ngày mở \(opened)",
                en: "the last day \(closes) is before the first, \(opened)"
            )
        }
    }
}
