import Domain
import ReferenceFiles
import Testing

extension WorkCalendar {
    /// The calendar of `sql/reference/holidays.csv`.
    static func reference() throws -> WorkCalendar {
        let days = try ReferenceTable("holidays").rows.map { row in
            CalendarDay(
                day: try #require(Day(row["day"])),
                kind: try #require(DayKind(rawValue: row["kind"])),
                name: Bilingual(vi: row["name_vi"], en: row["name_en"]),
                isConfirmed: row["confirmed"] == "true"
            )
        }
        return try #require(WorkCalendar(days))
    }
}
