import Domain
import FoundationEssentials
import Glibc
import Settings
import Testing

@Suite("README.md tells what happens", .enabled(if: isServerExpected, "PostgreSQL is installed"), .preparedHome)
struct ReadmeStoryTests {
    @Test("“A case from tip to archive”: every command does what it says, and prints what is shown")
    func caseFromTipToArchive() async throws {
        let scenes = try ReadmeStory("A case from tip to archive").scenes
        #expect(scenes.count > 20)
        // Numbers bear the year in which they were given.
        let now = Moment(microsecondsSince1970: Int64(Date.now.timeIntervalSince1970) * 1_000_000)
        let year = "VV-\(now.day.year)-"
        try await Home.with(copying: PreparedHome.path) { home in
            let service = try await home.up()
            let directory = URL(filePath: Programs.kiem).deletingLastPathComponent().path
            for scene in scenes {
                let command = scene.command.replacing("VV-2026-", with: year)
                let ended = try await home.run(
                    "/bin/bash",
                    ["-c", command],
                    with: ["PATH": "\(directory):/usr/bin:/bin"]
                )
                let printed = (ended.results + ended.talk).replacing(year, with: "VV-2026-")
                let isRefused = scene.shown?.hasPrefix("kiem:") ?? false
                #expect((ended.code != 0) == isRefused, "\(command): \(ended)")
                guard let shown = scene.shown else { continue }
                #expect(Self.lines(printed) == Self.lines(shown), "\(command)")
            }
            service.signal(SIGTERM)
            #expect(try await service.end() == 0, "\(service.talk)")
        }
    }

    /// Lines without what editors take off their ends.
    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
