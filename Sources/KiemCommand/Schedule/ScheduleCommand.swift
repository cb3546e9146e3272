import Domain
import Glibc
import JSON
import Reports
import Settings

/// `kiem report schedule`: writes the units of a schedule and says how they are set going.
struct ScheduleCommand {
    private let schedule: ReportSchedule
    private let request: ScheduleRequest
    private let isJSON: Bool
    private let settings: CommandSettings
    private let console: Console

    init(
        _ request: ScheduleRequest,
        isJSON: Bool,
        _ settings: CommandSettings,
        _ console: Console
    ) throws(CommandFailure) {
        let program = OwnProgram.path ?? "/usr/local/bin/kiem"
        guard let schedule = ReportSchedule(request, program: program, variables: settings.variables) else {
            throw request.report.neverDue
        }
        self.schedule = schedule
        self.request = request
        self.isJSON = isJSON
        self.settings = settings
        self.console = console
    }

    /// Writes, or prints.
    func run() throws(CommandFailure) {
        let files = [schedule.service, schedule.timer]
        if !request.isPrinted {
            for file in files { try write(file) }
        }
        guard console.print(isJSON ? json(files) : request.isPrinted ? whole(files) : told(files)) else {
            throw .unwritable
        }
        guard !settings.showsCertificate, try !settings.hasKeptToken() else { return }
        console.say(
            Bilingual(
                vi:
                    "bộ hẹn giờ dùng mã truy cập đã lưu, mà chưa có mã nào cho \(settings.server); hãy chạy: kiem auth MÃ",
                en: "the timer uses the token that is kept, and none is for \(settings.server); run: kiem auth TOKEN"
            )
        )
    }

    private func write(_ file: UnitFile) throws(CommandFailure) {
        let path = path(of: file)
        do throws(PrivateFile.Failure) {
            try PrivateFile(path: path).write(file.text)
        } catch {
            let reason =
                switch error {
                case .system(let path, let reason): "\(path): \(reason)"
                case .open(let path, _): path
                }
            throw CommandFailure(.notAllowed, vi: "không ghi được \(reason)", en: "cannot write \(reason)")
        }
        // There is nothing secret in it, and systemd remarks on units that others cannot read.
        chmod(path, 0o644)
    }

    private func path(of file: UnitFile) -> String { "\(settings.systemd.directory)/\(file.name)" }

    private func whole(_ files: [UnitFile]) -> String {
        files.map { "# \(path(of: $0))\n\($0.text)" }.joined(separator: "\n")
    }

    private func told(_ files: [UnitFile]) -> String {
        var page = Page(on: console.paper)
        for file in files { page.paragraph(Cell(path(of: file))) }
        page.space()
        let (vi, en) = ("Công bố vào: \(schedule.event)", "Publishes at: \(schedule.event)")
        page.paragraph(Cell(Bilingual(vi: vi, en: en).text(in: console.language)))
        page.paragraph(
            Cell(Bilingual(vi: "Để bật, hãy chạy:", en: "To set it going, run:").text(in: console.language))
        )
        for command in commands { page.paragraph(Cell(command), indent: 2) }
        return page.text
    }

    private func json(_ files: [UnitFile]) -> String {
        var writer = JSONWriter()
        writer.object { object in
            object.field("files", objects: files) { object, file in
                object.field("path", path(of: file))
                object.field("text", file.text)
            }
            object.field("on_calendar", schedule.event)
            object.field("commands", strings: commands)
        }
        return writer.text + "\n"
    }

    private var commands: [String] { settings.systemd.commands(enabling: schedule.timer.name) }
}
