import Client
import FoundationEssentials
import Glibc
import JSON
import Settings
import Testing

@Suite(
    "Reports that are drawn anew, and the timer that publishes them",
    .enabled(if: isServerExpected, "PostgreSQL is installed"),
    .preparedHome
)
struct ReportWatchTests {
    @Test(
        "kiem report week --watch shows what happens, also after kill -9 of the service, and ends when it is interrupted"
    )
    func watching() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            var service = try await home.up()
            let token = try #require(try home.token())
            let command = [Programs.kiem, "report", "week", "2026-01-07", "--watch"]
            let scratch = home.scratch
            let programs = try Running(command + ["--json"], environment: home.environment, scratch: scratch)
            let people = try Running(command, environment: home.environment, scratch: scratch)
            try await eventually("nothing was shown: \(programs.talk) \(people.talk)") {
                try Self.inspections(programs) == [0] && !people.results.isEmpty
            }
            for number in 1...20 {
                _ = try await home.call("inspection.log", token: token, try Self.inspection(number))
            }
            try await eventually("the last was never shown: \(programs.results) \(programs.talk)") {
                try Self.inspections(programs).last == 20
            }
            // Far more happened than was drawn.
            #expect(try Self.inspections(programs).count < 15)
            service.signal(SIGKILL)
            #expect(try await service.end() == -SIGKILL)
            service = try await home.up()
            _ = try await home.call("inspection.log", token: token, try Self.inspection(21))
            try await eventually("it did not come back: \(programs.results) \(programs.talk)") {
                try Self.inspections(programs).last == 21
            }
            // As kiem watch ends: by the signal itself, with nothing of its own to say.
            for running in [programs, people] {
                running.signal(SIGINT)
                #expect(try await running.end() == -SIGINT)
            }
            #expect(people.results.contains(String(repeating: "─", count: 40)))
            #expect(!people.results.contains("\u{1B}"))
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    @Test("who may not read reports, or is not known, is told so at once")
    func refused() async throws {
        try await Home.with(copying: PreparedHome.path) { home in
            let service = try await home.up()
            let ended = try await home.run(
                Programs.kiem,
                ["report", "week", "--watch"],
                with: ["KIEM_TOKEN": "km_wrong"]
            )
            #expect(ended.code == 77 && ended.results.isEmpty, "\(ended)")
            let week = try await home.run(Programs.kiem, ["report", "week", "2026-W99", "--watch"])
            #expect(week.code == 65 && week.talk.contains("--week"), "\(week)")
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    @Test("kiem report schedule --print prints the units and writes nothing")
    func schedule() async throws {
        try await Home.with { home in
            let words = ["report", "schedule", "--print", "--unit", "DN", "--level", "province"]
            let ended = try await home.run(Programs.kiem, words)
            #expect(ended.code == 0, "\(ended)")
            #expect(ended.results.contains("OnCalendar=Thu *-*-* 17:00:00 Asia/Ho_Chi_Minh\n"))
            #expect(ended.results.contains("/kiem report publish --due province --kind week --unit DN\n"))
            #expect(ended.talk.contains("kiem auth"))
            #expect(!FileManager.default.fileExists(atPath: "\(home.directory)/config"))
        }
    }

    /// How many inspections each version counted.
    private static func inspections(_ running: Running) throws -> [Int] {
        // What is behind the last line break is still being written.
        try running.results.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
            guard case .object(let report) = try JSONParser.parse(String(line)),
                case .object(let measures)? = report["measures"],
                case .object(let figure)? = measures["inspections"],
                case .number(let value)? = figure["value"], let count = Int(value)
            else { throw NoCount() }
            return count
        }
    }

    private static func inspection(_ number: Int) throws -> JSONObject {
        let text = """
            {"form":"ad_hoc","started_at":"2026-01-05","ended_at":"2026-01-05","decision_no":"\(number)",
            "premises":{"address":"Chợ Tam Kỳ","area":"502"},"findings":[{"label_name":"Lô","kind":"compliant"}]}
            """
        guard case .object(let object) = try JSONParser.parse(text) else { throw NoCount() }
        return object
    }

    private struct NoCount: Error {}
}
