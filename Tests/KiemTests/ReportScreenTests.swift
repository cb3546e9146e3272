import JSON
import Testing

@testable import KiemCommand

@Suite("Where a report is drawn again and again")
struct ReportScreenTests {
    private func report(_ inspections: Int, at moment: String) -> JSONObject {
        var report = JSONObject()
        report.set("as_of", .string(moment))
        report.set("inspections", .number("\(inspections)"))
        return report
    }

    @Test("a pipe gets each version after a line, and none that says the same at another moment")
    func pipe() {
        var screen = ReportScreen(rows: nil, isJSON: false)
        #expect(screen.show(report(1, at: "8:00"), as: "one\n") == "one\n")
        #expect(screen.show(report(1, at: "8:01"), as: "one\n") == nil)
        #expect(screen.show(report(2, at: "8:02"), as: "two\n") == ReportScreen.separator + "two\n")
    }

    @Test("programs get a document a line, and nothing else")
    func programs() {
        for rows in [nil, 3] {
            var screen = ReportScreen(rows: rows, isJSON: true)
            #expect(screen.show(report(1, at: "8:00"), as: "{1}\n") == "{1}\n")
            #expect(screen.show(report(1, at: "8:01"), as: "{1}\n") == nil)
            #expect(screen.show(report(2, at: "8:02"), as: "{2}\n") == "{2}\n")
        }
    }

    @Test("a terminal is cleared each time, and shows the beginning of what is longer than it")
    func terminal() {
        var screen = ReportScreen(rows: 5, isJSON: false)
        #expect(screen.show(report(1, at: "8:00"), as: "a\nb\nc\nd\n") == ReportScreen.cleared + "a\nb\nc\nd\n")
        #expect(screen.show(report(1, at: "8:01"), as: "a\n") == ReportScreen.cleared + "a\n")
        let long = screen.show(report(2, at: "8:02"), as: "a\nb\n\nd\ne\nf\n")
        #expect(long == ReportScreen.cleared + "a\nb\n\n…\n")
        #expect(long?.split(separator: "\n", omittingEmptySubsequences: false).count == 5)
    }
}
