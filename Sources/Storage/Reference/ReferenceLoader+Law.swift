import Domain
import Postgres

extension ReferenceLoader {
    /// Fine tables, powers to fine and the days that are worked, once they fit together.
    func mergeLaw(_ session: Session) throws(StorageError) -> Int {
        var brackets: [ListedBracket] = []
        for row in try table("fine_brackets.csv").rows { brackets.append(try ListedBracket(row)) }
        var caps: [ListedCap] = []
        for row in try table("authority_caps.csv").rows { caps.append(try ListedCap(row)) }
        do throws(FineTableFlaw) {
            _ = try FineTable(brackets: brackets.map(\.bracket), caps: caps.map(\.cap))
        } catch {
            let file = if case .caps = error { "authority_caps.csv" } else { "fine_brackets.csv" }
            throw .reference(file: file, line: 0, problem: error.message.en)
        }
        return try merge(brackets, session) + merge(caps, session) + mergeCalendar(session)
    }

    private func merge(_ listed: [ListedBracket], _ session: Session) throws(StorageError) -> Int {
        let rows = listed.map(\.bracket)
        let columns = (
            rows.map(\.code), rows.map(\.act), rows.map { Int32($0.article) }, rows.map { Int32($0.row) },
            rows.map(\.conduct), rows.map(\.basis), rows.map(\.band.lower), rows.map(\.band.upper),
            rows.map(\.band.bounds), rows.map { $0.gain?.lower }, rows.map { $0.gain?.upper }, listed.map(\.field),
            rows.map(\.minimum), rows.map(\.maximum), rows.map(\.allowsWarning), rows.map { Int32($0.specialTenths) },
            rows.map { $0.remedies.map(\.code).joined(separator: ";") }, rows.map(\.valid.first),
            rows.map(\.valid.last), listed.map(\.confidence)
        )
        return try StorageError.mapping { () throws(PostgresError) in
            try session.execute(ReferenceStatements.dropBrackets, columns)
                + session.execute(ReferenceStatements.mergeBrackets, columns)
        }
    }

    private func merge(_ listed: [ListedCap], _ session: Session) throws(StorageError) -> Int {
        let caps = listed.map(\.cap)
        let columns = (
            caps.map(\.title), caps.map(\.field), caps.map(\.individual), caps.map(\.valid.first),
            caps.map(\.valid.last), listed.map(\.source), listed.map(\.confidence)
        )
        return try StorageError.mapping { () throws(PostgresError) in
            try session.execute(ReferenceStatements.dropCaps, columns)
                + session.execute(ReferenceStatements.mergeCaps, columns)
        }
    }

    private func mergeCalendar(_ session: Session) throws(StorageError) -> Int {
        let file = "holidays.csv"
        var days: [CalendarDay] = []
        var sources: [String] = []
        for row in try table(file).rows {
            days.append(
                CalendarDay(
                    day: try row.requiredDay("day"),
                    kind: try row.requiredChoice("kind"),
                    name: Bilingual(vi: try row.required("name_vi"), en: try row.required("name_en")),
                    isConfirmed: try row.flag("confirmed")
                )
            )
            sources.append(try row.required("source"))
        }
        guard WorkCalendar(days) != nil else {
            throw .reference(file: file, line: 0, problem: "a day stands there twice")
        }
        return try StorageError.mapping { () throws(PostgresError) in
            try session.execute(ReferenceStatements.dropCalendarDays, days.map(\.day))
                + session.execute(
                    ReferenceStatements.mergeCalendarDays,
                    (
                        days.map(\.day), days.map(\.kind), days.map(\.name.vi), days.map(\.name.en),
                        days.map(\.isConfirmed), sources
                    )
                )
        }
    }
}
