import Domain
public import Postgres
import VietnameseText

import struct FoundationEssentials.UUID

/// Brings areas, products, sales points, programme, units and the law's tables in line with the files of `sql/reference`.
///
/// Loading again changes nothing; where a file has changed, what came from it is renewed. What officers have added stays as it is.
public struct ReferenceLoader: Sendable {
    private let tables: [String: CSVTable]
    private let texts: [(name: String, text: String)]

    /// Takes the files that are built into the program.
    ///
    /// - Throws: `.reference` when one of them cannot be read.
    public init() throws(StorageError) {
        try self.init(files: SQLFiles.all)
    }

    init(files: [(path: String, text: String)]) throws(StorageError) {
        let folder = "reference/"
        var tables: [String: CSVTable] = [:]
        var texts: [(name: String, text: String)] = []
        for file in files where file.path.hasPrefix(folder) && !Self.untouched.contains(file.path) {
            let name = String(file.path.dropFirst(folder.count))
            tables[name] = try CSVTable(file: name, text: file.text)
            texts.append((name, file.text))
        }
        self.tables = tables
        self.texts = texts
    }

    /// What is kept beside the register but is no part of it: cases to be logged through the service.
    private static let untouched: Set<String> = ["reference/enforcement_cases_public.csv"]

    /// Loads everything, or nothing.
    ///
    /// - Parameter session: outside any transaction; its login must be able to become `kiem_owner`.
    /// - Returns: the files and how many rows were touched.
    /// - Throws: `.reference` when a file contradicts itself, `.database`.
    public func load(_ session: Session) throws(StorageError) -> ReferenceSummary {
        let history = try AreaHistory(areaFiles())
        return try session.transaction { () throws(StorageError) in
            try StorageError.mapping { () throws(PostgresError) in
                // Compiling the closure's query takes ten times as long as running it.
                try session.script("set local role kiem_owner; set local jit = off")
            }
            var changes = try merge(history, session)
            changes += try mergeProducts(session)
            changes += try mergePoints(session)
            changes += try mergeTargets(session)
            changes += try mergeUnits(session)
            changes += try mergeLaw(session)
            return ReferenceSummary(files: try record(session), changes: changes)
        }
    }

    func table(_ name: String) throws(StorageError) -> CSVTable {
        guard let table = tables[name] else { throw .reference(file: name, line: 0, problem: "there is no such file") }
        return table
    }

    private func areaFiles() throws(StorageError) -> AreaHistory.Files {
        AreaHistory.Files(
            provinces: try table("vn_provinces.csv"),
            communes: try table("vn_communes.csv"),
            formerProvinces: try table("former_provinces.csv"),
            formerDistricts: try table("admin_units.csv"),
            formerCommunes: try table("communes.csv"),
            successors: try table("commune_successors.csv")
        )
    }

    private func merge(_ history: AreaHistory, _ session: Session) throws(StorageError) -> Int {
        try StorageError.mapping { () throws(PostgresError) in
            var changes = 0
            // A level's parents and localities have to be there before it.
            for level in [AreaLevel.province, .district, .commune] {
                let versions = history.versions.filter { $0.level == level }
                changes += try session.execute(
                    ReferenceStatements.mergeAreas,
                    (
                        versions.map { _ in .version7() }, level, versions.map(\.code), versions.map(\.kind),
                        versions.map(\.name), versions.map { Vietnamese.fold($0.name) }, versions.map(\.parentCode),
                        versions.map(\.validFrom), versions.map(\.validTo), versions.map(\.localityCode),
                        versions.map(\.source)
                    )
                )
            }
            let steps = history.steps
            changes += try session.execute(
                ReferenceStatements.mergeSuccessions,
                (
                    steps.map(\.oldCode), steps.map(\.newCode), steps.map(\.effectiveOn), steps.map(\.change),
                    steps.map(\.legalBasis)
                )
            )
            guard changes > 0 else { return 0 }
            // The planner knows nothing of what this transaction has just put in.
            try session.script("analyze area; analyze area_succession")
            return changes + (try session.execute(ReferenceStatements.mergeAncestors, ()))
        }
    }

    private func mergeUnits(_ session: Session) throws(StorageError) -> Int {
        var changes = 0
        for row in try table("units.csv").rows {
            let unit = NewUnit(
                id: .version7(),
                code: try row.required("code"),
                kind: try row.requiredChoice("kind"),
                name: Bilingual(vi: try row.required("name_vi"), en: try row.required("name_en")),
                parentCode: try row.text("parent_code"),
                documentPrefix: try row.text("doc_prefix"),
                validFrom: try row.day("valid_from"),
                source: try row.text("source")
            )
            if try Units.add(unit, on: session) { changes += 1 }
        }
        return changes
    }

    private func record(_ session: Session) throws(StorageError) -> [ReferenceSummary.File] {
        try StorageError.mapping { () throws(PostgresError) in
            var files: [ReferenceSummary.File] = []
            for (name, text) in texts {
                let rows = tables[name]?.rows.count ?? 0
                try session.execute(ReferenceStatements.record, (name, text, Int32(rows)))
                files.append(ReferenceSummary.File(name: name, rows: rows))
            }
            return files
        }
    }
}
