import Domain
import JSON
import Storage

extension JSONWriter {
    /// Writes what is worth a second look, in the caller's language.
    mutating func field(warnings: [Warning], _ request: Request) {
        field("warnings", objects: warnings) { json, warning in
            json.field("code", warning.code.rawValue)
            json.field("field", warning.field)
            json.field("message", request.text(warning.message))
        }
    }

    /// Writes one lot of goods.
    mutating func finding(_ record: FindingRecord) {
        let claims = record.finding.claims
        field("label_name", record.finding.labelName)
        field("kind", claims.kind.rawValue)
        field("basis", ifAny: claims.basis?.rawValue)
        field("product", ifAny: record.productCode)
        field("gtin", ifAny: claims.gtin?.digits)
        field("claimed_stars", ifAny: claims.claimedStars)
        field("quantity", literal: claims.quantity?.description)
        field("unit", ifAny: record.finding.unit)
        field("unit_price", ifAny: claims.unitPrice?.dong)
        field("goods_value", ifAny: claims.goodsValue?.dong)
        field("measured_ratio", literal: claims.measuredRatio?.description)
        field("note", ifAny: record.finding.note)
    }

    /// Writes an inspection as a line of a list shows it.
    mutating func inspectionSummary(_ line: InspectionLine) {
        field("inspection", line.number.description)
        field("ended_on", line.ended.day.description)
        field("form", line.form.rawValue)
        field("unit", line.unitCode)
        field("place", ifAny: line.place.text)
        field("area", ifAny: line.place.area?.title)
        field("findings", line.findings)
        field("kinds", strings: line.kinds.map(\.rawValue))
        field("goods_value", ifAny: line.goodsValue)
        field("case", ifAny: line.caseNumber?.description)
    }

    /// Writes a decimal number in its shortest form, or leaves it out where there is none.
    mutating func field(_ name: String, literal: String?) {
        guard let literal else { return }
        key(name)
        raw(literal)
    }
}

extension PlaceLine {
    /// Name and address in one line.
    var text: String? {
        let parts = [name, address].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
