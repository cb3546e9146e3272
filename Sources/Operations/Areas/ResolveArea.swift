import Contract
import Domain
import JSON
import Storage

/// `area.resolve`: which unit an address or a code names, on a day and today.
enum ResolveArea {
    static func perform(_ request: Request, _ desk: Desk) async throws(Refusal) -> Reply {
        let address = try request.arguments(AreaResolve.address)
        let today = desk.today
        let asked = try request.arguments(Contract.Request.on) ?? today
        let book = try await desk.areaBook()
        let days = asked == today ? [today] : [asked, today]
        let found = days.map { day in (day: day, areas: areas(address, on: day, asked: asked, book)) }
        let rows = found.flatMap { found in
            found.areas.map { area in row(area, on: found.day, book) }
        }
        let resolution =
            switch found.first?.areas.count ?? 0 {
            case 0: "not_found"
            case 1: "resolved"
            default: "ambiguous"
            }
        return Reply(
            rows: rows,
            final: JSONWriter.object { json in
                json.field("resolution", resolution)
                json.field("count", rows.count)
            }
        )
    }

    /// A code is what it stood for on the day that was asked about, and what has become of that on the other.
    private static func areas(_ address: String, on day: Day, asked: Day, _ book: AreaBook) -> [AreaRecord] {
        guard address.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return book.areas(of: address, on: day)
        }
        return book.area(code: address, on: asked).map { book.counterparts(of: $0, on: day) } ?? []
    }

    private static func row(_ area: AreaRecord, on day: Day, _ book: AreaBook) -> [UInt8] {
        JSONWriter.object { json in
            json.field("as_of", day.description)
            json.field("code", area.code)
            json.field("kind", area.kind)
            json.field("name", area.name)
            json.field("level", area.level.rawValue)
            let around = book.ancestors(of: area).map { "\($0.kind) \($0.name)" }.joined(separator: ", ")
            json.field("within", ifAny: around.isEmpty ? nil : around)
            json.field("valid_from", ifAny: area.validFrom?.description)
            json.field("valid_to", ifAny: area.validTo?.description)
        }
    }
}
