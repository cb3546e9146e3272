import Matching
import ReferenceFiles

/// The real areas: today's country, and Quảng Nam with its districts and communes before the reforms of 2025.
///
/// Ids say what they stand for: `20335@2025-07` is code 20335 from July 2025, `20335` the same code before 2025.
struct QuangNam {
    let gazetteer: Gazetteer<String>
    let resolver: AddressResolver<String>

    static let firstStep = day(2025, 1, 1)
    static let reform = day(2025, 7, 1)

    /// Days since 1970-01-01, by counting them.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let isLeap = { (year: Int) in year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
        let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1970..<year).reduce(0) { $0 + (isLeap($1) ? 366 : 365) } + lengths.prefix(month - 1).reduce(0, +) + day
            - 1
    }

    /// Loaded once; the files are part of the repository.
    static let shared = Result { try QuangNam() }

    private init() throws {
        var areas: [Gazetteer<String>.Area] = [
            Gazetteer.Area(
                id: "48",
                code: "48",
                level: .province,
                kind: "thành phố",
                name: "Đà Nẵng",
                parent: nil,
                validFrom: nil,
                validTo: Self.reform - 1
            ),
            Gazetteer.Area(
                id: "49",
                code: "49",
                level: .province,
                kind: "tỉnh",
                name: "Quảng Nam",
                parent: nil,
                validFrom: nil,
                validTo: Self.reform - 1
            ),
        ]
        var successions: [Gazetteer<String>.Succession] = ["48", "49"].map {
            Gazetteer.Succession(old: $0, new: "48@2025-07", effectiveOn: Self.reform)
        }
        for row in try ReferenceTable("vn_provinces").rows {
            let code = row["code"]
            areas.append(
                Gazetteer.Area(
                    id: Self.today(code),
                    code: code,
                    level: .province,
                    kind: row["kind"],
                    name: row["name_vi"],
                    parent: nil,
                    // Of the other provinces the files do not say what they were before.
                    validFrom: code == "48" ? Self.reform : nil,
                    validTo: nil
                )
            )
        }
        for row in try ReferenceTable("admin_units").rows {
            let isNongSon = row["code"] == "519"
            let code = row["code"]
            areas.append(
                Self.former(row, .district, parent: "49", validTo: isNongSon ? Self.firstStep - 1 : Self.reform - 1)
            )
            for successor in row["successor_codes"].split(separator: ";") {
                successions.append(
                    Gazetteer.Succession(
                        old: code,
                        new: isNongSon ? String(successor) : Self.today(successor),
                        effectiveOn: isNongSon ? Self.firstStep : Self.reform
                    )
                )
            }
        }
        try Self.addCommunes(to: &areas, &successions)
        gazetteer = Gazetteer(areas: areas, successions: successions)
        resolver = AddressResolver(gazetteer: gazetteer)
    }

    private static func addCommunes(
        to areas: inout [Gazetteer<String>.Area],
        _ successions: inout [Gazetteer<String>.Succession]
    ) throws {
        let links = try ReferenceTable("commune_successors").rows
        let first = links.filter { $0["step"] == "1" }
        let endedFirst = Set(first.map { $0["old_code"] })
        var between: Set<String> = []
        for row in try ReferenceTable("communes").rows {
            let end = endedFirst.contains(row["code"]) ? firstStep - 1 : reform - 1
            areas.append(former(row, .commune, parent: row["district_code"], validTo: end))
        }
        for row in first {
            let code = row["new_code"]
            successions.append(
                Gazetteer.Succession(old: row["old_code"], new: code + "@2025-01", effectiveOn: firstStep)
            )
            guard between.insert(code).inserted else { continue }
            areas.append(
                Gazetteer.Area(
                    id: code + "@2025-01",
                    code: code,
                    level: .commune,
                    kind: row["new_kind"],
                    name: row["new_name"],
                    parent: row["new_district_code"],
                    validFrom: firstStep,
                    validTo: reform - 1
                )
            )
        }
        for row in links where row["step"] == "2" {
            let old = row["old_code"]
            successions.append(
                Gazetteer.Succession(
                    old: between.contains(old) ? old + "@2025-01" : old,
                    new: today(row["new_code"]),
                    effectiveOn: reform
                )
            )
        }
        for row in try ReferenceTable("vn_communes").rows {
            areas.append(
                Gazetteer.Area(
                    id: today(row["code"]),
                    code: row["code"],
                    level: .commune,
                    kind: row["kind"],
                    name: row["name_vi"],
                    parent: today(row["province_code"]),
                    validFrom: reform,
                    validTo: nil
                )
            )
        }
    }

    private static func former(
        _ row: ReferenceTable.Row,
        _ level: GazetteerLevel,
        parent: String,
        validTo: Int
    ) -> Gazetteer<String>.Area {
        Gazetteer.Area(
            id: row["code"],
            code: row["code"],
            level: level,
            kind: row["kind"],
            name: row["name_vi"],
            parent: parent,
            validFrom: nil,
            validTo: validTo
        )
    }

    private static func today(_ code: some StringProtocol) -> String {
        code + "@2025-07"
    }
}
