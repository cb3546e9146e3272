import Contract
import Domain
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// Codes and numbers in a request, and what they name; `field` is what the client hears of when they name nothing.
extension Desk {
    func product(_ code: String, field: String) async throws(Refusal) -> ProductRecord {
        guard let product = try await first(ProductStatements.byCode, code) else {
            throw Refusal.noSuch(.product, code, field: field)
        }
        return product
    }

    /// The products that bear these codes; codes that nobody bears give nothing.
    func products(_ codes: Set<String>) async throws(Refusal) -> [String: ProductRecord] {
        do {
            return try await register.products(codes)
        } catch {
            throw refusal(for: StorageError(postgres: error))
        }
    }

    func point(_ code: String, field: String) async throws(Refusal) -> PointRecord {
        guard let point = try await first(PointStatements.byCode, code) else {
            throw Refusal.noSuch(.point, code, field: field)
        }
        return point
    }

    func unit(_ code: String, field: String) async throws(Refusal) -> UnitRecord {
        guard let unit = try await first(UnitStatements.byCode, code) else {
            throw Refusal.noSuch(.unit, code, field: field)
        }
        return unit
    }

    func officer(_ number: String, field: String) async throws(Refusal) -> OfficerRecord {
        guard let officer = try await first(OfficerStatements.byNumber, number) else {
            throw Refusal.noSuch(.officer, number, field: field)
        }
        return officer
    }

    /// What an area's code stood for on a day, else what it stands for now or stood for last.
    func area(_ code: String, on day: Day, field: String) async throws(Refusal) -> AreaRecord {
        guard let area = try await areaBook().area(code: code, on: day) else {
            throw Refusal.noSuch(.area, code, field: field)
        }
        return area
    }

    /// The keys behind the filters that lists share; nil where a filter was not given.
    func unitID(_ request: Request) async throws(Refusal) -> UUID? {
        guard let code = try request.arguments(Contract.Request.unit) else { return nil }
        let unit = try await unit(code, field: "unit")
        guard request.scope.holds(unit.id) else {
            throw Refusal(
                .forbidden,
                vi: "đơn vị “\(code)” ngoài phạm vi của bạn: chỉ đơn vị của bạn và các đơn vị trực thuộc",
                en: "the unit “\(code)” is beyond your scope: your own unit and those below it",
                field: "unit"
            )
        }
        return unit.id
    }

    func areaID(_ request: Request) async throws(Refusal) -> UUID? {
        guard let code = try request.arguments(Contract.Request.area) else { return nil }
        return try await area(code, on: today, field: "area").id
    }

    func productID(_ request: Request) async throws(Refusal) -> UUID? {
        guard let code = try request.arguments(Contract.Request.productFilter) else { return nil }
        return try await product(code, field: "product").id
    }

    func pointID(_ request: Request) async throws(Refusal) -> UUID? {
        guard let code = try request.arguments(Contract.Request.pointFilter) else { return nil }
        return try await point(code, field: "sales_point").id
    }
}

extension Request {
    /// How many rows the page shows.
    func limit() throws(Refusal) -> Int64 {
        try arguments(Contract.Request.limit)
    }

    /// The number behind which a list of numbered records goes on.
    func after(_ kind: RecordKind) throws(Refusal) -> RecordNumber? {
        guard let text = try arguments(Contract.Request.after) else { return nil }
        guard let number = RecordNumber(text), number.kind == kind else {
            throw arguments.refusal(
                of: "after",
                vi: "cần một số như \(kind.rawValue)-2026-000123 (trường next của trang trước)",
                en: "wants a number such as \(kind.rawValue)-2026-000123 (`next` of the page before)"
            )
        }
        return number
    }

    /// First and last day of a list; in that order.
    func days() throws(Refusal) -> (from: Day?, to: Day?) {
        let from = try arguments(Contract.Request.from)
        let to = try arguments(Contract.Request.to)
        if let from, let to, to < from {
            throw arguments.refusal(
                of: "to",
                vi: "ngày cuối \(to) trước ngày đầu \(from)",
                en: "the last day \(to) is before the first, \(from)"
            )
        }
        return (from, to)
    }
}
