import Domain
import JSON
import Storage

/// What complaints and inspections say of a product, in counts: nothing of who complained.
struct ProductSurroundings: Sendable {
    let complaints: [ProductComplaintLine]
    let cases: [CaseLine]
    let quarters: [ProductQuarter]
    let looks: [ProductLooks]

    func write(_ json: inout JSONWriter) {
        for standing in ["confirmed", "named", "suggested"] {
            json.field("complaints_\(standing)", complaints.count { $0.standing == standing })
        }
        json.field("cases", strings: cases.map(\.number.description))
        json.field("findings", objects: quarters) { json, quarter in
            json.field("quarter", quarter.quarter)
            json.field("kind", quarter.kind.rawValue)
            json.field("count", quarter.findings)
        }
        let all = ProductLooks(
            basis: "all",
            looks: looks.reduce(0) { $0 + $1.looks },
            violations: looks.reduce(0) { $0 + $1.violations }
        )
        let rates = ([all] + looks).compactMap { looks in
            ViolationRate(violations: looks.violations, looks: looks.looks).map { (looks.basis, $0) }
        }
        json.field("rates", objects: rates) { json, rate in
            json.field("basis", rate.0)
            json.field("inspections", rate.1.looks)
            json.field("violations", rate.1.violations)
            json.field("rate", probability: rate.1.share)
            json.field("from", probability: rate.1.interval.lowerBound)
            json.field("to", probability: rate.1.interval.upperBound)
        }
    }
}
