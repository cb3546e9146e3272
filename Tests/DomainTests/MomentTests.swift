import Domain
import Testing

@Suite("Moments and occurrences")
struct MomentTests {
    @Test(
        "RFC 3339 is read with its offset and written in Vietnam's",
        arguments: [
            ("2026-11-24T08:30:00+07:00", "2026-11-24T08:30:00+07:00"),
            ("2026-11-24T01:30:00Z", "2026-11-24T08:30:00+07:00"),
            ("2026-11-24t01:30:00z", "2026-11-24T08:30:00+07:00"),
            ("2026-11-23T20:30:00-05:00", "2026-11-24T08:30:00+07:00"),
            ("2026-11-24T17:00:00Z", "2026-11-25T00:00:00+07:00"),
            ("2026-11-24T16:59:59.999999Z", "2026-11-24T23:59:59.999999+07:00"),
            ("1969-12-31T23:59:59.5Z", "1970-01-01T06:59:59.5+07:00"),
            ("1960-01-01T00:00:00.000001+07:00", "1960-01-01T00:00:00.000001+07:00"),
            ("2026-11-24T08:30:00.120+07:00", "2026-11-24T08:30:00.12+07:00"),
        ]
    )
    func reads(text: String, expected: String) throws {
        let moment = try #require(Moment(text))
        #expect(moment.description == expected)
        #expect(Moment(expected) == moment)
        #expect(moment.day.description == expected.prefix(10))
    }

    @Test(
        "what is no moment is refused",
        arguments: [
            "2026-11-24", "2026-11-24T08:30:00", "2026-11-24T08:30+07:00", "2026-11-24T24:00:00Z",
            "2026-11-24T23:60:00Z",
            "2026-11-24T23:59:60Z", "2026-02-30T00:00:00Z", "2026-11-24T08:30:00.Z", "2026-11-24T08:30:00.1234567Z",
            "2026-11-24T08:30:00+0700", "2026-11-24T08:30:00+24:00", "2026-11-24T08:30:00+07:60",
            "2026-11-24 08:30:00Z",
            "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+08:00", "2026-11-24T08:30:00 07:00", "", "x",
            "2026-11-24T08:30:00Zé",
        ]
    )
    func refuses(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test("a day starts at midnight in Vietnam")
    func startOfDay() throws {
        let day = try #require(Day("2026-11-24"))
        let start = Moment.startOfDay(day)
        #expect(start.description == "2026-11-24T00:00:00+07:00")
        #expect(start.day == day)
        #expect(Moment(microsecondsSince1970: start.microsecondsSince1970 - 1).day == day.adding(days: -1))
    }

    @Test("moments beyond the calendar stop at its ends")
    func extremes() {
        #expect(Moment(microsecondsSince1970: .max).day == .last)
        #expect(Moment(microsecondsSince1970: .min).day == .first)
    }

    @Test("an occurrence is a day or a moment")
    func occurrences() throws {
        let day = try #require(Occurrence("2026-11-24"))
        let moment = try #require(Occurrence("2026-11-24T08:30:00Z"))
        #expect(day.moment == nil)
        #expect(day.description == "2026-11-24")
        #expect(moment.day == day.day)
        #expect(moment.moment != nil)
        #expect(moment.description == "2026-11-24T15:30:00+07:00")
        #expect(Occurrence("yesterday") == nil)
    }

    @Test(
        "one occurrence is before another only where that is certain",
        arguments: [
            ("2026-11-24", "2026-11-25", true), ("2026-11-24", "2026-11-24", false),
            ("2026-11-25", "2026-11-24", false),
            ("2026-11-24T08:00:00+07:00", "2026-11-24T08:00:01+07:00", true),
            ("2026-11-24T08:00:00+07:00", "2026-11-24", false), ("2026-11-24", "2026-11-24T08:00:00+07:00", false),
            ("2026-11-24T16:00:00Z", "2026-11-25", true), ("2026-11-24T18:00:00Z", "2026-11-25", false),
        ]
    )
    func order(one: String, other: String, isBefore: Bool) throws {
        let (one, other) = (try #require(Occurrence(one)), try #require(Occurrence(other)))
        #expect(one.isBefore(other) == isBefore)
    }
}
