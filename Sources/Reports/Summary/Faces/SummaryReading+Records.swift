import Domain
import JSON

extension SummaryReading {
    /// Products or sales points with how often they were met.
    static func entries(_ objects: [JSONObject]) -> [RankedEntry] {
        objects.compactMap { entry in
            guard let code = entry.string("code"), let count = entry.whole("findings") else { return nil }
            return RankedEntry(
                code: code,
                name: entry.string("name") ?? code,
                detail: entry.string("detail"),
                count: count
            )
        }
    }

    /// Typical cases.
    var cases: [TypicalCase] {
        object.objects("cases").compactMap { item in
            guard let number = item.string("case"), let day = Self.day(item) else { return nil }
            return TypicalCase(
                number: number,
                day: day,
                place: item.string("place"),
                sentence: Bilingual(both: item.string("sentence") ?? ""),
                fine: item.whole("fine").flatMap { Money(dong: $0) }
            )
        }
    }

    /// What is due in the next period.
    var due: [DueItem] {
        object.objects("due").compactMap { item in
            guard let number = item.string("number"), let day = Self.day(item) else { return nil }
            return DueItem(number: number, what: Bilingual(both: item.string("what") ?? ""), day: day)
        }
    }

    /// What became known after publication.
    var supplement: ReportSupplement? {
        guard let supplement = object.object("supplement"),
            let publishedAt = supplement.string("published_at").flatMap({ Moment($0) })
        else { return nil }
        let changes = supplement.objects("changes").compactMap { change -> ReportSupplement.Change? in
            guard let measure = change.string("measure").flatMap({ ReportMeasure(name: $0) }) else { return nil }
            return ReportSupplement.Change(
                measure,
                published: change.whole("published"),
                current: change.whole("current"),
                facts: change.strings("facts")
            )
        }
        return ReportSupplement(publishedAt: publishedAt, changes: changes)
    }

    private static func day(_ item: JSONObject) -> Day? {
        item.string("on").flatMap { Day($0) }
    }
}
