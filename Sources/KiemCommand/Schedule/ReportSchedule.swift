import Domain

/// The two units that publish a report on the day it is due: a timer and the service it starts.
struct ReportSchedule: Sendable, Hashable {
    /// A variable that the command is given, since systemd does not start it from anybody's shell.
    struct Variable: Sendable, Hashable {
        /// Its name.
        let name: String
        /// What it says.
        let value: String
    }

    /// What was asked for.
    let request: ScheduleRequest
    /// The days and the hour.
    let event: String
    /// Where `kiem` is.
    let program: String
    /// What it is given.
    let variables: [Variable]

    /// Puts a schedule together; nil for a report that is never due.
    init?(_ request: ScheduleRequest, program: String, variables: [Variable]) {
        guard let event = DueCalendar.event(of: request.report) else { return nil }
        self.request = request
        self.event = event
        self.program = program
        self.variables = variables
    }

    /// What both files are called, one a kind and unit: `kiem-report-week-DN`.
    var name: String {
        let kind = String(request.report.kind.rawValue.map { $0 == "_" ? "-" : $0 })
        return "kiem-report-\(kind)" + (request.unit.map { "-\($0)" } ?? "")
    }

    /// Says when.
    var timer: UnitFile {
        UnitFile(
            name: "\(name).timer",
            text: """
                # \(remark)
                [Unit]
                Description=\(description), on the day it is due

                [Timer]
                OnCalendar=\(event)
                # Made up for where the computer was off.
                Persistent=true
                AccuracySec=1min

                [Install]
                WantedBy=timers.target

                """
        )
    }

    /// Says what.
    var service: UnitFile {
        let words =
            [
                program, "report", "publish", "--due", request.report.level.rawValue, "--kind",
                request.report.kind.rawValue,
            ]
            + (request.unit.map { ["--unit", $0] } ?? [])
        let given = variables.map { "Environment=\(SystemdWord.ofList("\($0.name)=\($0.value)"))\n" }.joined()
        return UnitFile(
            name: "\(name).service",
            text: """
                # \(remark)
                [Unit]
                Description=\(description)
                Wants=network-online.target
                After=network-online.target

                [Service]
                Type=oneshot
                \(given)ExecStart=\(words.map(SystemdWord.ofCommand).joined(separator: " "))
                # While nobody answers it tries again; a report that was published already stays the same.
                Restart=on-failure
                RestartSec=5min
                # Wrong usage, a period that cannot be published and a token that is not good do not mend themselves.
                RestartPreventExitStatus=64 65 66 77

                """
        )
    }

    private var remark: String {
        let unit = request.unit.map { " --unit \($0)" } ?? ""
        let report = request.report
        return "Made by: kiem report schedule --kind \(report.kind.rawValue) --level \(report.level.rawValue)\(unit)"
    }

    private var description: String {
        "kiem: the \(request.report.kind.label.en)'s report" + (request.unit.map { " of \($0)" } ?? "")
    }
}
