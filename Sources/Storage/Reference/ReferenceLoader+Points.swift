import Domain
import Postgres
import VietnameseText

import struct FoundationEssentials.UUID

extension ReferenceLoader {
    /// A row of the file of sales points, read.
    private struct ListedPoint {
        let code: String
        let name: String
        let address: String?
        let area: String?
        let operatorName: String?
        let kind: SalesPointKind
        let openedOn: Day?
        let status: SalesPointStatus?
        let isDesignated: Bool
        let url: String?
        let note: String?

        init(_ row: CSVRow) throws(StorageError) {
            code = try row.required("point_id")
            name = try row.required("name")
            address = try row.text("address")
            let district = try row.text("district_code")
            area = try row.text("commune_code") ?? district
            operatorName = try row.text("operator")
            kind = try row.requiredChoice("kind")
            openedOn = try row.day("opened_on")
            status = try row.choice("status")
            isDesignated = try row.flag("ocop_designated")
            url = try row.text("source_url")
            note = try row.text("note")
        }
    }

    /// Sales points and centres.
    func mergePoints(_ session: Session) throws(StorageError) -> Int {
        var points: [ListedPoint] = []
        for row in try table("sales_points.csv").rows {
            points.append(try ListedPoint(row))
        }
        return try StorageError.mapping { () throws(PostgresError) in
            try session.execute(
                ReferenceStatements.mergePoints,
                (
                    points.map { _ in .version7() }, points.map(\.code), points.map(\.name),
                    points.map { Vietnamese.fold($0.name) }, points.map { Vietnamese.accentedKey($0.name) },
                    points.map(\.address), points.map(\.area), points.map(\.operatorName), points.map(\.kind),
                    points.map(\.openedOn), points.map(\.status), points.map(\.isDesignated), points.map(\.url),
                    points.map(\.note), AreaHistory.listed
                )
            )
        }
    }

    /// The programme's targets and baselines.
    func mergeTargets(_ session: Session) throws(StorageError) -> Int {
        var targets: [ProgrammeTarget] = []
        for row in try table("programme_targets.csv").rows {
            let figure = try row.required("target")
            guard let target = Double(figure) else { throw row.problem("“target”: “\(figure)” is no number") }
            targets.append(
                ProgrammeTarget(
                    code: try row.required("code"),
                    scope: try row.required("scope"),
                    description: try row.required("description_vi"),
                    metric: try row.required("metric"),
                    comparison: try row.requiredChoice("operator"),
                    target: target,
                    deadline: try row.day("deadline"),
                    recordKind: try row.requiredChoice("record_kind"),
                    unit: try row.required("unit"),
                    sourceURL: try row.text("source_url"),
                    note: try row.text("note")
                )
            )
        }
        return try StorageError.mapping { () throws(PostgresError) in
            let dropped = try session.execute(ReferenceStatements.dropTargets, targets.map(\.code))
            let merged = try session.execute(
                ReferenceStatements.mergeTargets,
                (
                    targets.map(\.code), targets.map(\.scope), targets.map(\.description), targets.map(\.metric),
                    targets.map(\.comparison), targets.map(\.target), targets.map(\.deadline),
                    targets.map(\.recordKind),
                    targets.map(\.unit), targets.map(\.sourceURL), targets.map(\.note), AreaHistory.listed
                )
            )
            return dropped + merged
        }
    }
}
