import Contract
import Domain
import JSON
import Testing

@testable import KiemCommand

@Suite("Flags that the command line has beside the wire's fields")
struct CommandFlagsTests {
    @Test("a report is watched with the fields that it is asked for with")
    func watching() throws {
        let fields: [Assignment] = [.set("unit", .word("DN")), .set("week", .word("2026-W47"))]
        for words in [
            ["report", "week", "--watch", "--unit", "DN", "2026-W47"],
            ["report", "week", "2026-W47", "--unit=DN", "--watch"],
        ] {
            let invocation = try CommandParser.parse(words).invocation
            guard case .watched(.reportWeek, let assignments, file: nil) = invocation else {
                Issue.record("\(invocation)")
                continue
            }
            #expect(JSONObject().applying(assignments)["unit"] == .word("DN"))
            #expect(Set(assignments) == Set(fields))
        }
        let plain = try CommandParser.parse(["report", "week", "--watch", "false"]).invocation
        #expect(plain == .operation(.reportWeek, [], file: nil))
        #expect(try CommandParser.parse(["report", "week", "--watch", "--json"]).flags.isJSON)
        #expect(
            try CommandParser.parse(["report", "week", "--watch", "--help"]).invocation
                == .help(.operation(.reportWeek))
        )
    }

    @Test("a schedule is a team's week unless it is said otherwise")
    func schedule() throws {
        #expect(
            try CommandParser.parse(["report", "schedule"]).invocation
                == .schedule(ScheduleRequest(report: DueReport(level: .team, kind: .week), unit: nil, isPrinted: false))
        )
        let words = [
            "report", "schedule", "--print", "--level", "centre", "--kind=half_year", "--unit", "QLTT-QN", "--json",
        ]
        let command = try CommandParser.parse(words)
        let report = DueReport(level: .centre, kind: .halfYear)
        #expect(command.invocation == .schedule(ScheduleRequest(report: report, unit: "QLTT-QN", isPrinted: true)))
        #expect(command.flags.isJSON)
        #expect(
            try CommandParser.parse(["report", "schedule", "--help"]).invocation == .help(.command(.reportSchedule))
        )
    }

    @Test("what is due is published by level and kind of period, and not together with a period that is named")
    func due() throws {
        let words = ["report", "publish", "--due", "province", "--kind", "month", "--unit", "DN"]
        #expect(
            try CommandParser.parse(words).invocation
                == .whenDue(
                    .reportPublish,
                    DueReport(level: .province, kind: .month),
                    [.set("unit", .word("DN"))],
                    file: nil
                )
        )
        #expect(
            try CommandParser.parse(["report", "publish", "--due=team"]).invocation
                == .whenDue(.reportPublish, DueReport(level: .team, kind: .week), [], file: nil)
        )
        for more in [["2026-W47"], ["--week", "2026-W47"], ["--period", "2026-M10"]] {
            let failure = #expect(throws: CommandFailure.self) {
                try CommandParser.parse(["report", "publish", "--due", "team"] + more)
            }
            #expect(failure?.exit == .usage)
        }
        let alone = #expect(throws: CommandFailure.self) {
            try CommandParser.parse(["report", "publish", "--kind", "week"])
        }
        #expect(alone?.message.en == "--kind wants --due beside it")
    }

    @Test("the command of a timer is one that is understood")
    func timer() throws {
        for level in ReportLevel.allCases {
            let report = DueReport(level: level, kind: .quarter)
            let request = ScheduleRequest(report: report, unit: "DN", isPrinted: true)
            let service = try #require(ReportSchedule(request, program: "kiem", variables: [])).service.text
            let line = try #require(service.split(separator: "\n").first { $0.hasPrefix("ExecStart=kiem ") })
            let words = line.split(separator: " ").dropFirst().map(String.init)
            #expect(
                try CommandParser.parse(words).invocation
                    == .whenDue(.reportPublish, report, [.set("unit", .word("DN"))], file: nil)
            )
        }
    }

    @Test("a value that a flag does not take is answered with those that it does")
    func choices() {
        let failure = #expect(throws: CommandFailure.self) {
            try CommandParser.parse(["report", "schedule", "--level", "office"])
        }
        #expect(failure?.message.en == "--level wants one of team, province, centre, not “office”")
        #expect(failure?.advice?.en == "see: kiem report schedule --help")
    }

    @Test("no flag has the name of a field or of a flag that every command has")
    func names() {
        let global = Set(GlobalFlags.declarations.map(\.name))
        for operation in Contract.Operation.allCases {
            let fields = Set(operation.definition.parameters.flatMap { [$0.flag, $0.mainFlag] })
            for flag in CommandFlags.flags(of: operation) {
                #expect(!fields.contains(flag.name) && !global.contains(flag.name))
            }
        }
        for command in LocalCommand.allCases {
            for flag in CommandFlags.flags(of: command) { #expect(!global.contains(flag.name)) }
        }
    }
}
