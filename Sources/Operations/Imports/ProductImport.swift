import Domain
import JSON
import Storage

import struct FoundationEssentials.UUID

/// `kiem product import`: products from a file, each code once.
public enum ProductImport {
    /// The columns that may be there.
    public static let columns: Set<String> = [
        "product_id", "product_name", "producer_name", "producer_kind", "group", "stars", "recognised_on", "gtin",
        "commune_code", "commune_name", "district_code", "province_code", "decision_no", "potential_five_star",
        "source_url", "source_published", "evaluation_year", "evidence", "note",
    ]

    /// Imports a file.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - desk: whose work it is.
    /// - Returns: what came of it.
    /// - Throws: `ImportProblem` for a file that cannot be taken, and what reading and the database throw.
    public static func run(_ file: ImportFile, _ desk: ImportDesk) throws -> ImportSummary {
        var codes: Set<String> = []
        return try file.run(known: columns) { cells throws(ImportReject) in
            let product = try product(cells, desk)
            guard codes.insert(product.code).inserted else {
                throw cells.reject("product_id", vi: "mã này đã có ở dòng trên", en: "the code stands above already")
            }
            return product
        } write: { items in
            try write(items, file, desk)
        }
    }

    private static func write(
        _ items: [(line: Int, item: ImportedProduct)],
        _ file: ImportFile,
        _ desk: ImportDesk
    ) throws -> (added: Int, rejects: [ImportReject]) {
        try desk.write("product.import", "import") { () throws(StorageError) in
            let known = try Imports.known(items.map(\.item.code), on: desk.session)
            let registered = Dictionary(known.map { ($0.code, $0) }) { first, _ in first }
            let rejects = items.compactMap { line, item in
                registered[item.code].flatMap { item.isSame(as: $0) ? nil : reject(line, $0) }
            }
            let fresh = items.map(\.item).filter { registered[$0.code] == nil }
            if !file.isDryRun, !fresh.isEmpty { try Imports.add(fresh, by: desk.officer.id, on: desk.session) }
            let event = JSONWriter.object { $0.field("products", fresh.count) }
            return (
                (fresh.count, rejects),
                file.isDryRun || fresh.isEmpty ? nil : String(decoding: event, as: UTF8.self)
            )
        }
    }

    private static func reject(_ line: Int, _ product: RegisteredProduct) -> ImportReject {
        ImportReject(
            line: line,
            field: "product_id",
            reason: Bilingual(
                vi: "danh bạ đã có sản phẩm khác mang mã này: “\(product.name)”",
                en: "the register has another product under this code: “\(product.name)”"
            )
        )
    }

    private static func product(_ cells: ImportCells, _ desk: ImportDesk) throws(ImportReject) -> ImportedProduct {
        let code = try cells.required("product_id", atMost: 40)
        guard code.isRegisterCode else {
            throw cells.reject(
                "product_id",
                vi: "mã gồm chữ không dấu, số và . _ -",
                en: "a code has unaccented letters, digits and . _ -"
            )
        }
        let stars = try cells.number("stars", in: 3...5)
        guard let group = try cells.choice("group", of: ProductGroup.self) else {
            throw cells.reject("group", vi: "để trống", en: "is empty")
        }
        let flag = try cells.value("potential_five_star", vi: "cần true hoặc false", en: "wants true or false") {
            Bool($0)
        }
        return ImportedProduct(
            id: .version7(),
            code: code,
            name: try cells.required("product_name", atMost: 300),
            group: group,
            producerName: try cells.text("producer_name", atMost: 300),
            producerKind: try cells.choice("producer_kind", of: ProducerKind.self),
            area: try area(cells, desk),
            gtin: try cells.gtin("gtin"),
            stars: stars,
            recognisedOn: try cells.day("recognised_on"),
            evaluationYear: try cells.number("evaluation_year", in: 2018...2100),
            decisionNumber: try cells.text("decision_no", atMost: 64),
            evidence: try cells.choice("evidence", of: Evidence.self) ?? (stars == nil ? .registered : .recognised),
            isPotentialFiveStar: flag ?? false,
            sourcePublished: try cells.value(
                "source_published",
                vi: "cần năm-tháng hoặc năm-tháng-ngày",
                en: "wants year-month or year-month-day"
            ) { $0.isPublicationDay ? $0 : nil },
            sourceURL: try cells.text("source_url", atMost: 1000),
            note: try cells.text("note", atMost: 4000)
        )
    }

    /// The commune, else the district, else the province; codes with a district are those of before July 2025.
    private static func area(_ cells: ImportCells, _ desk: ImportDesk) throws(ImportReject) -> UUID {
        let hasDistrict = cells.row.cells["district_code"] != nil
        let day = hasDistrict ? AreaBook.beforeMergers : desk.now.day
        for column in ["commune_code", "district_code", "province_code"] {
            guard let code = try cells.text(column) else { continue }
            guard let area = desk.areas.area(code: code, on: day) else {
                throw cells.reject(column, vi: "không có đơn vị hành chính này", en: "there is no such area")
            }
            return area.id
        }
        throw cells.reject("commune_code", vi: "chưa ghi địa bàn", en: "the area is missing")
    }
}

extension ImportedProduct {
    /// Whether the register has just this under the code.
    fileprivate func isSame(as product: RegisteredProduct) -> Bool {
        name == product.name && group == product.group && producerName == product.producerName
            && area == product.area && (gtin == nil || gtin == product.gtin)
    }
}

extension String {
    fileprivate var isRegisterCode: Bool {
        guard let first = utf8.first, first.isCodeLetter else { return false }
        return utf8.allSatisfy { $0.isCodeLetter || ".-_".utf8.contains($0) }
    }

    fileprivate var isPublicationDay: Bool {
        Day(self) != nil || (utf8.count == 7 && Day("\(self)-01") != nil)
    }
}

extension UInt8 {
    fileprivate var isCodeLetter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
