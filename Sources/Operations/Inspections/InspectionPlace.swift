import Contract
import Domain
import Storage

import struct FoundationEssentials.UUID

/// Where an inspection took place: a sales point, premises, or premises at a sales point.
struct InspectionPlace: Sendable {
    let point: PointRecord?
    let premisesName: String?
    let premisesAddress: String?
    /// The code that was given for the area.
    let areaCode: String?

    init(point: PointRecord?, premises: PremisesInput?) {
        self.init(point: point, name: premises?.name, address: premises?.address, areaCode: premises?.area)
    }

    init(point: PointRecord?, name: String?, address: String?, areaCode: String? = nil) {
        self.point = point
        premisesName = name
        premisesAddress = address
        self.areaCode = areaCode
    }

    /// The area it counts in, and what is worth a second look about it.
    struct Resolution: Sendable {
        var area: UUID?
        var warnings: [Warning] = []
    }

    /// Finds the area of a day: by the code that was given, else by the address as written, else the sales point's own.
    ///
    /// An address that fits several of today's units of one former district counts in that district.
    ///
    /// - Throws: `not_found` for a code that no area ever had.
    func resolve(on day: Day, _ desk: Desk) async throws(Refusal) -> Resolution {
        if let areaCode {
            let field = "premises.area"
            let area = try await desk.area(areaCode, on: day, field: field)
            let counterparts = try await desk.areaBook().counterparts(of: area, on: day)
            // A former district that was split stays what was meant: its figures count in its own locality.
            return Resolution(area: counterparts.count == 1 ? counterparts[0].id : area.id)
        }
        if let premisesAddress {
            let book = try await desk.areaBook()
            let found = book.areas(of: premisesAddress, on: day)
            if found.count == 1 { return Resolution(area: found[0].id) }
            if let locality = book.commonLocality(of: found) { return Resolution(area: locality.id) }
            if let place = point?.place { return Resolution(area: place.id) }
            return Resolution(warnings: [Self.unresolved(premisesAddress, found)])
        }
        guard let point else { return Resolution(warnings: [.placeNotResolved(nil, field: "premises")]) }
        if let place = point.place { return Resolution(area: place.id) }
        return Resolution(warnings: [.placeNotResolved(point.address ?? point.name, field: "sales_point")])
    }

    private static func unresolved(_ address: String, _ found: [AreaRecord]) -> Warning {
        let field = "premises.address"
        guard !found.isEmpty else { return .placeNotResolved(address, field: field) }
        return .placeAmbiguous(address, candidates: found.prefix(6).map { "\($0.title) (\($0.code))" }, field: field)
    }
}
