import Contract
import FoundationEssentials
import Testing

@testable import KiemCommand

@Suite("README.md")
struct ReadmeTests {
    private let readme: Readme

    init() throws {
        readme = try Readme()
    }

    @Test("its codes of refusals are those of the wire, all of them and in their order")
    func errorCodes() throws {
        let list = try #require(readme.text(between: "programs go by `code`:", and: "After any of them"))
        // What stands in brackets explains the code before it.
        let withoutRemarks = list.split(separator: "(").enumerated()
            .map { $0.offset == 0 ? $0.element : $0.element.drop { $0 != ")" } }.joined()
        #expect(Readme.codeSpans(in: withoutRemarks) == ErrorCode.allCases.map(\.rawValue))
    }

    @Test("its exit codes are those of the program, and help lists the same")
    func exitCodes() {
        let codes = ExitCode.allCases.map { "\($0.rawValue)" }
        #expect(readme.table("| exit code | means |").map { $0.first ?? "" } == codes)
        #expect(HelpWords.exitCodes.map(\.0) == codes)
    }

    @Test("every kiem in its blocks of code is a command that is understood")
    func commands() throws {
        let commands = readme.commands.flatMap(ShellWords.commands(in:)).filter { $0.first == "kiem" }
        #expect(commands.count > 5)
        for command in commands { try check(command) }
    }

    @Test("every kiem in its prose is a command that is understood")
    func commandsInProse() throws {
        let commands = readme.codeSpans.flatMap(ShellWords.commands(in:)).filter { $0.first == "kiem" && $0.count > 1 }
        #expect(commands.count > 5)
        // `kiem NOUN VERB` stands for all of them.
        for command in commands where command[1].contains(where: \.isLowercase) { try check(command) }
    }

    @Test("every script it names can be run, and it names every one that can")
    func scripts() throws {
        let words = readme.text.split { !($0.isLetter || $0 == "/" || $0 == "-") }.map(String.init)
        let named = Set(words.filter { $0.hasPrefix("scripts/") && $0 != "scripts/" })
        let present = try files(in: "scripts").map { "scripts/\($0)" }
            .filter { FileManager.default.isExecutableFile(atPath: path($0)) }
        #expect(named == Set(present))
    }

    @Test("every room has its line in the map, and no other")
    func rooms() throws {
        let rooms = readme.table("| room under `Sources/` | what lives there |").compactMap(\.first)
            .flatMap(Readme.codeSpans(in:))
        #expect(try Set(rooms) == Set(files(in: "Sources")))
    }

    /// Reads a command as `kiem` does; of those that the service's own program reads only the name is known here.
    private func check(_ command: [String]) throws {
        let words = Array(command.dropFirst())
        if let local = LocalCommand(rawValue: words[0]) {
            guard let known = CompletionTable.argumentsOfLocalCommands.first(where: { $0.command == local.rawValue }),
                local != .call, words.count > 1
            else { return }
            #expect(known.words.contains(words[1]), "\(command)")
            return
        }
        #expect(throws: Never.self, "\(command)") { try CommandParser.parse(words) }
    }

    private func files(in directory: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(directory)).filter { !$0.hasPrefix(".") }
    }

    private func path(_ name: String) -> String {
        Readme.root.appending(path: name).path
    }
}
