import Contract
import Domain
import JSON
import Postgres
import Storage

/// `document.void`: voids a paper of the caller's unit; its number stays given.
enum VoidDocument {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let number = try request.arguments(DocumentVoid.document)
        let type = try request.arguments(DocumentVoid.type)
        let year = try request.arguments(DocumentVoid.year).map(Int32.init)
        let reason = try request.arguments(DocumentVoid.reason)
        return try await desk.write(request) { session throws(WriteFailure) in
            let unit = request.caller.unitID
            let matches = try WriteFailure.reading { () throws(PostgresError) in
                try session.query(DocumentStatements.byNumber, (unit, number, type, year))
            }
            let match = try WriteFailure.refusing { () throws(Refusal) in try choose(matches, number) }
            try WriteFailure.mapping { () throws(StorageError) in
                try Documents.void(
                    match.id,
                    of: unit,
                    reason: reason,
                    by: request.caller.officerID,
                    on: session
                )
            }
            let answer = JSONWriter.object { json in
                json.field("document", number)
                json.field("type", match.type.rawValue)
            }
            return Written(subject: number, unit: unit, event: answer, answer: answer)
        }
    }

    private static func choose(_ matches: [DocumentMatch], _ number: String) throws(Refusal) -> DocumentMatch {
        guard let first = matches.first else {
            throw Refusal(
                .notFound,
                vi: "đơn vị không có văn bản số “\(number)”; xem document.list",
                en: "the unit has no paper “\(number)”; see document.list",
                field: "document"
            )
        }
        guard matches.count == 1 else {
            let types = Set(matches.map(\.type.rawValue)).sorted().joined(separator: ", ")
            throw Refusal(
                .invalid,
                vi: "có \(matches.count) văn bản số “\(number)” (\(types)); ghi thêm type, year",
                en: "there are \(matches.count) papers “\(number)” (\(types)); give type and year",
                field: "type"
            )
        }
        return first
    }
}
