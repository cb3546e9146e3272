import Domain
import FoundationEssentials
import Glibc
import JSON
import Settings
import Testing

@testable import KiemCommand

@Suite("The timer that publishes reports")
struct ScheduleTests {
    private static let variables = [
        ReportSchedule.Variable(name: "KIEM_SERVER", value: "unix:/var/lib/kiem/kiem.sock"),
        ReportSchedule.Variable(name: "KIEM_LANG", value: "vi"),
    ]

    private func schedule(
        _ kind: PeriodKind,
        _ level: ReportLevel,
        unit: String? = nil,
        variables: [ReportSchedule.Variable] = variables
    ) throws -> ReportSchedule {
        let report = DueReport(level: level, kind: kind)
        let request = ScheduleRequest(report: report, unit: unit, isPrinted: true)
        return try #require(ReportSchedule(request, program: "/usr/local/bin/kiem", variables: variables))
    }

    @Test("a week of a unit: what is started, and when")
    func week() throws {
        let schedule = try schedule(.week, .team, unit: "DN")
        #expect(schedule.timer.name == "kiem-report-week-DN.timer")
        #expect(
            schedule.timer.text == """
                # Made by: kiem report schedule --kind week --level team --unit DN
                [Unit]
                Description=kiem: the week's report of DN, on the day it is due

                [Timer]
                OnCalendar=Wed *-*-* 17:00:00 Asia/Ho_Chi_Minh
                # Made up for where the computer was off.
                Persistent=true
                AccuracySec=1min

                [Install]
                WantedBy=timers.target

                """
        )
        #expect(schedule.service.name == "kiem-report-week-DN.service")
        #expect(
            schedule.service.text == """
                # Made by: kiem report schedule --kind week --level team --unit DN
                [Unit]
                Description=kiem: the week's report of DN
                Wants=network-online.target
                After=network-online.target

                [Service]
                Type=oneshot
                Environment=KIEM_SERVER=unix:/var/lib/kiem/kiem.sock
                Environment=KIEM_LANG=vi
                ExecStart=/usr/local/bin/kiem report publish --due team --kind week --unit DN
                # While nobody answers it tries again; a report that was published already stays the same.
                Restart=on-failure
                RestartSec=5min
                # Wrong usage, a period that cannot be published and a token that is not good do not mend themselves.
                RestartPreventExitStatus=64 65 66 77

                """
        )
    }

    @Test(
        "each level's day of each kind is the statute's",
        arguments: [
            (.week, .team, "Wed *-*-*"), (.week, .province, "Thu *-*-*"), (.week, .centre, "Fri *-*-*"),
            (.month, .team, "*-*-17"), (.month, .province, "*-*-20"), (.month, .centre, "*-*-23"),
            (.quarter, .team, "*-03,09-17"), (.halfYear, .province, "*-06-20"), (.year, .centre, "*-12-23"),
        ] as [(PeriodKind, ReportLevel, String)]
    )
    func events(kind: PeriodKind, level: ReportLevel, days: String) throws {
        #expect(try schedule(kind, level).event == "\(days) 17:00:00 Asia/Ho_Chi_Minh")
    }

    @Test("a kind that nobody has to report has no timer")
    func never() {
        for kind in [PeriodKind.nineMonths, .days] {
            let request = ScheduleRequest(report: DueReport(level: .team, kind: kind), unit: nil, isPrinted: true)
            #expect(ReportSchedule(request, program: "/kiem", variables: []) == nil)
        }
    }

    @Test("on the days of the timer the command finds the period that is due on that day")
    func period() throws {
        let report = DueReport(level: .province, kind: .week)
        #expect(try report.period(on: #require(Day("2026-11-26"))) == .set("period", .word("2026-W48")))
        #expect(throws: CommandFailure.self) {
            try DueReport(level: .team, kind: .days).period(on: #require(Day("2026-11-26")))
        }
    }

    @Test(
        "systemd reads words as they were meant",
        arguments: [
            ("week", "week", "week"), ("100%", "100%%", "100%%"), ("a b", "\"a b\"", "\"a b\""),
            ("$HOME", "\"$$HOME\"", "\"$HOME\""), ("a\"b\\c", "\"a\\\"b\\\\c\"", "\"a\\\"b\\\\c\""),
            ("a\nb", "\"a\\nb\"", "\"a\\nb\""), ("", "\"\"", "\"\""), ("a;b", "\"a;b\"", "\"a;b\""),
            ("Đà Nẵng", "\"Đà Nẵng\"", "\"Đà Nẵng\""),
        ]
    )
    func words(word: String, inCommand: String, inList: String) {
        #expect(SystemdWord.ofCommand(word) == inCommand)
        #expect(SystemdWord.ofList(word) == inList)
    }

    @Test("units of an account stand in its configuration, root's in the machine's")
    func place() {
        let officer = Account(home: "/home/qltt", isRoot: false)
        let own = SystemdPlace(Environment([:]), officer)
        #expect(own.directory == "/home/qltt/.config/systemd/user")
        #expect(
            own.commands(enabling: "a.timer") == [
                "systemctl --user daemon-reload", "systemctl --user enable --now a.timer", "loginctl enable-linger",
            ]
        )
        #expect(SystemdPlace(Environment(["XDG_CONFIG_HOME": "/c"]), officer).directory == "/c/systemd/user")
        #expect(SystemdPlace(Environment(["XDG_CONFIG_HOME": "c"]), officer) == own)
        let machine = SystemdPlace(Environment(["XDG_CONFIG_HOME": "/c"]), Account(home: "/root", isRoot: true))
        #expect(machine.directory == "/etc/systemd/system")
        #expect(machine.commands(enabling: "a.timer") == ["systemctl daemon-reload", "systemctl enable --now a.timer"])
    }

    @Test("the token stays out of units, what finds the service goes into them")
    func variables() throws {
        let environment = Environment([
            "KIEM_TOKEN": "secret", "KIEM_SERVER": "tls://kiem.example:7343", "KIEM_CA": "/etc/ca.pem",
            "KIEM_LANG": "en",
            "XDG_CONFIG_HOME": "/c",
        ])
        let settings = try CommandSettings(GlobalFlags(), environment, Account(home: "/home/qltt", isRoot: false))
        let text = try schedule(.month, .centre, variables: settings.variables).service.text
        #expect(!text.contains("secret"))
        for line in [
            "KIEM_SERVER=tls://kiem.example:7343", "KIEM_LANG=en", "KIEM_CA=/etc/ca.pem", "XDG_CONFIG_HOME=/c",
        ] { #expect(text.contains("Environment=\(line)\n")) }
        #expect(try !settings.hasKeptToken())
    }

    @Test("the files are written whole, for everybody to read, and again over what they were")
    func written() throws {
        let home = "/tmp/kiem-schedule-\(UUID().uuidString.prefix(8))"
        defer { try? FileManager.default.removeItem(atPath: home) }  // Nothing else is there.
        let settings = try CommandSettings(GlobalFlags(), Environment([:]), Account(home: home, isRoot: false))
        let request = ScheduleRequest(report: DueReport(level: .team, kind: .week), unit: "DN", isPrinted: false)
        let console = Console(language: .english, isColourless: true)
        for _ in 0..<2 { try ScheduleCommand(request, isJSON: false, settings, console).run() }
        for name in ["kiem-report-week-DN.timer", "kiem-report-week-DN.service"] {
            let path = "\(home)/.config/systemd/user/\(name)"
            let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
            #expect(text.hasPrefix("# Made by: kiem report schedule"))
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o644)
        }
    }

    @Test("systemd finds nothing wrong with any of them", .enabled(if: Self.hasSystemd, "systemd-analyze is installed"))
    func verified() throws {
        let directory = "/tmp/kiem-units-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }  // Nothing else is there.
        var paths: [String] = []
        for (number, kind) in [PeriodKind.week, .month, .quarter, .halfYear, .year].enumerated() {
            for level in ReportLevel.allCases {
                let odd = ReportSchedule.Variable(name: "KIEM_SERVER", value: "unix:/home/a b%$\"\\.sock")
                let report = DueReport(level: level, kind: kind)
                let request = ScheduleRequest(report: report, unit: "\(level.rawValue)-\(number)", isPrinted: true)
                // A program that is there: systemd looks.
                let schedule = try #require(ReportSchedule(request, program: "/bin/true", variables: [odd]))
                for file in [schedule.service, schedule.timer] {
                    let path = "\(directory)/\(file.name)"
                    try Data(file.text.utf8).write(to: URL(filePath: path))
                    paths.append(path)
                }
                #expect(try Self.run(["systemd-analyze", "calendar", schedule.event]).contains("Next elapse"))
            }
        }
        #expect(try Self.run(["systemd-analyze", "verify"] + paths) == "")
    }

    private static let hasSystemd = FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze")

    /// What a program prints, and what it says of errors.
    private static func run(_ words: [String]) throws -> String {
        let output = "/tmp/kiem-systemd-\(UUID().uuidString.prefix(8))"
        defer { try? FileManager.default.removeItem(atPath: output) }  // It may not be there.
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        let code = system("\(quoted) > \(output) 2>&1")
        let text = String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self)
        #expect(code == 0, "\(words): \(text)")
        return text
    }
}
