public import Domain

/// The days off and the swapped working days of the years that were published.
public enum ReferenceCalendar {
    /// Reads the holiday table that the program carries.
    ///
    /// - Throws: `StorageError.reference` with the line that is wrong.
    public static func load() throws(StorageError) -> WorkCalendar {
        let file = "reference/holidays.csv"
        let text = SQLFiles.all.first { $0.path == file }?.text ?? ""
        var days: [CalendarDay] = []
        for row in try CSVTable(file: file, text: text).rows {
            days.append(
                CalendarDay(
                    day: try row.requiredDay("day"),
                    kind: try row.requiredChoice("kind"),
                    name: Bilingual(vi: try row.required("name_vi"), en: try row.required("name_en")),
                    isConfirmed: try row.flag("confirmed")
                )
            )
        }
        guard let calendar = WorkCalendar(days) else {
            throw .reference(file: file, line: 1, problem: "a day stands twice")
        }
        return calendar
    }
}
