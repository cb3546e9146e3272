import Domain

/// Every version of every area and the steps between them, worked out from the files: pure, so that it is tested without a database.
///
/// The files say when units ended, and when the two reforms took effect; when an old unit began is not known, hence open.
struct AreaHistory: Sendable {
    /// All versions, provinces before districts before communes.
    private(set) var versions: [AreaVersion] = []
    /// All steps.
    private(set) var steps: [AreaStep] = []

    /// The first day of today's 34 provinces and 3,321 communes (Resolution 202/2025/QH15).
    static let reform = Day(clampedYear: 2025, month: 7, day: 1)
    /// The day as of which the lists of products and points name districts and communes.
    static let listed = Day(clampedYear: 2023, month: 4, day: 15)

    /// The files it is made from.
    struct Files {
        let provinces: CSVTable
        let communes: CSVTable
        let formerProvinces: CSVTable
        let formerDistricts: CSVTable
        let formerCommunes: CSVTable
        let successors: CSVTable
    }

    /// Works the history out.
    init(_ files: Files) throws(StorageError) {
        try addProvinces(files)
        try addDistricts(files.formerDistricts)
        let links = try links(files.successors)
        try addFormerCommunes(files.formerCommunes, links)
        addIntermediateCommunes(links)
        try addCommunes(files.communes, links)
    }

    private mutating func addProvinces(_ files: Files) throws(StorageError) {
        for row in files.formerProvinces.rows {
            let code = try row.required("code")
            let successor = try row.required("successor_code")
            let lastDay = try row.requiredDay("valid_to")
            versions.append(
                AreaVersion(
                    level: .province,
                    code: code,
                    kind: try row.required("kind"),
                    name: try row.required("name_vi"),
                    validTo: lastDay,
                    source: try row.required("source")
                )
            )
            steps.append(
                AreaStep(
                    oldCode: code,
                    newCode: successor,
                    effectiveOn: lastDay.adding(days: 1),
                    change: code == successor ? "absorb" : "merge",
                    legalBasis: try row.required("legal_basis")
                )
            )
        }
        for row in files.provinces.rows {
            versions.append(
                AreaVersion(
                    level: .province,
                    code: try row.required("code"),
                    kind: try row.required("kind"),
                    name: try row.required("name_vi"),
                    validFrom: Self.reform,
                    source: "vn_provinces.csv"
                )
            )
        }
    }

    private mutating func addDistricts(_ table: CSVTable) throws(StorageError) {
        for row in table.rows {
            let code = try row.required("code")
            let lastDay = try row.requiredDay("valid_to")
            versions.append(
                AreaVersion(
                    level: .district,
                    code: code,
                    kind: try row.required("kind"),
                    name: try row.required("name_vi"),
                    parentCode: try row.required("province_code"),
                    validTo: lastDay,
                    localityCode: code,
                    source: "admin_units.csv"
                )
            )
            let successors = try row.required("successor_codes").split(separator: ";").map(String.init)
            for successor in successors {
                steps.append(
                    AreaStep(
                        oldCode: code,
                        newCode: successor,
                        effectiveOn: lastDay.adding(days: 1),
                        change: successors.count == 1 ? "merge" : "abolish",
                        legalBasis: try row.required("abolished_by")
                    )
                )
            }
        }
    }

    /// A row of the file of successors.
    private struct Link {
        let effectiveOn: Day
        let oldCode: String
        let oldDistrict: String
        let newCode: String
        let newName: String
        let newKind: String
        let newDistrict: String?
        let legalBasis: String
    }

    private mutating func links(_ table: CSVTable) throws(StorageError) -> [Link] {
        var links: [Link] = []
        for row in table.rows {
            let link = Link(
                effectiveOn: try row.requiredDay("effective_on"),
                oldCode: try row.required("old_code"),
                oldDistrict: try row.required("old_district_code"),
                newCode: try row.required("new_code"),
                newName: try row.required("new_name"),
                newKind: try row.required("new_kind"),
                newDistrict: try row.text("new_district_code"),
                legalBasis: try row.required("legal_basis")
            )
            links.append(link)
            steps.append(
                AreaStep(
                    oldCode: link.oldCode,
                    newCode: link.newCode,
                    effectiveOn: link.effectiveOn,
                    change: try row.required("change"),
                    legalBasis: link.legalBasis
                )
            )
        }
        return links
    }

    private mutating func addFormerCommunes(_ table: CSVTable, _ links: [Link]) throws(StorageError) {
        // A commune that was enlarged or moved in the first step keeps its code there, and its row goes on to the second; what it
        // was before ends with the step.
        var ends: [String: Day] = [:]
        for link in links where link.newDistrict != nil {
            ends[link.oldCode] = link.effectiveOn.adding(days: -1)
        }
        for row in table.rows {
            let code = try row.required("code")
            let district = try row.required("district_code")
            let lastDay = try row.requiredDay("valid_to")
            versions.append(
                AreaVersion(
                    level: .commune,
                    code: code,
                    kind: try row.required("kind"),
                    name: try row.required("name_vi"),
                    parentCode: district,
                    validTo: ends[code] ?? lastDay,
                    localityCode: district,
                    source: "communes.csv"
                )
            )
        }
    }

    /// The communes that the first step made, which lasted until the second.
    private mutating func addIntermediateCommunes(_ links: [Link]) {
        let firstStep = links.filter { $0.newDistrict != nil }
        let origins = Dictionary(grouping: firstStep) { $0.newCode }
        for (code, parts) in origins.sorted(by: { $0.key < $1.key }) {
            guard let part = parts.first else { continue }
            versions.append(
                AreaVersion(
                    level: .commune,
                    code: code,
                    kind: part.newKind,
                    name: part.newName,
                    parentCode: part.newDistrict,
                    validFrom: part.effectiveOn,
                    validTo: Self.reform.adding(days: -1),
                    localityCode: Self.only(parts.map(\.oldDistrict)),
                    source: "commune_successors.csv: \(part.legalBasis)"
                )
            )
        }
    }

    private mutating func addCommunes(_ table: CSVTable, _ links: [Link]) throws(StorageError) {
        // Where the land of a commune lay before the first step: what joined Quế Sơn in January 2025 still belongs to Nông Sơn's
        // figures, or one of the localities would have no present.
        var before: [String: String?] = [:]
        for (code, parts) in Dictionary(grouping: links.filter({ $0.newDistrict != nil }), by: \.newCode) {
            before[code] = Self.only(parts.map(\.oldDistrict))
        }
        let origins = Dictionary(grouping: links.filter { $0.newDistrict == nil }) { $0.newCode }
        for row in table.rows {
            let code = try row.required("code")
            let localities = origins[code]?.map { before[$0.oldCode] ?? $0.oldDistrict } ?? []
            versions.append(
                AreaVersion(
                    level: .commune,
                    code: code,
                    kind: try row.required("kind"),
                    name: try row.required("name_vi"),
                    parentCode: try row.required("province_code"),
                    validFrom: Self.reform,
                    localityCode: localities.contains(nil) ? nil : Self.only(localities.compactMap(\.self)),
                    source: "vn_communes.csv"
                )
            )
        }
    }

    /// The one value that all are; nil where they differ or there is none.
    private static func only(_ values: [String]) -> String? {
        guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

extension Day {
    /// A day known to exist; the year's first where it does not.
    fileprivate init(clampedYear year: Int, month: Int, day: Int) {
        self = Day(year: year, month: month, day: day) ?? .first
    }
}
