import Contract
import Domain
import Reports

/// Help in the reader's language, made from the table of operations.
struct HelpText {
    private let paper: Paper

    /// Lays help out for a paper.
    init(on paper: Paper) {
        self.paper = paper
    }

    /// Help about something.
    func text(about topic: Invocation.HelpTopic) -> String {
        switch topic {
        case .everything: everything()
        case .noun(let noun): self.noun(noun)
        case .operation(let operation): OperationHelp(operation, on: paper).text
        case .command(let command): self.command(command)
        }
    }

    private func everything() -> String {
        var page = Page(on: paper)
        page.paragraph(Cell(words("kiem — sổ kiểm tra thị trường", "kiem — the market inspector's book"), .strong))
        page.space()
        page.paragraph(Cell(words("kiem DANH-TỪ ĐỘNG-TỪ [cờ]", "kiem NOUN VERB [flags]")), indent: 2)
        page.space()
        page.heading(words("Thao tác", "Operations"))
        page.fields(operations(Operation.allCases.filter { $0.verb != nil }), indent: 2)
        page.space()
        page.heading(words("Phiên", "Session"))
        page.fields(operations(Operation.allCases.filter { $0.verb == nil }), indent: 2)
        page.space()
        page.heading(words("Người vận hành", "For whoever runs it"))
        page.fields(LocalCommand.allCases.map { ($0.rawValue, Cell($0.summary.text(in: paper.language))) }, indent: 2)
        page.space()
        page.heading(words("Cờ chung", "Flags of every command"))
        page.fields(GlobalFlags.declarations.map { $0.row(in: paper.language) }, indent: 2)
        page.space()
        page.heading("JSON")
        page.paragraph(Cell(HelpWords.json.text(in: paper.language)), indent: 2)
        page.space()
        page.heading(words("Mã kết thúc", "Exit codes"))
        page.fields(HelpWords.exitCodes.map { ($0.0, Cell($0.1.text(in: paper.language))) }, indent: 2)
        page.space()
        page.paragraph(
            Cell(
                words(
                    "kiem DANH-TỪ ĐỘNG-TỪ --help: các cờ của một thao tác",
                    "kiem NOUN VERB --help: the flags of an operation"
                ),
                .faint
            )
        )
        return page.text
    }

    private func noun(_ noun: String) -> String {
        var page = Page(on: paper)
        page.paragraph(Cell("kiem \(noun) " + words("ĐỘNG-TỪ [cờ]", "VERB [flags]")))
        page.space()
        page.fields(operations(Operation.allCases.filter { $0.noun == noun }), indent: 2)
        let local = LocalCommand.allCases.filter { $0.words.count > 1 && $0.words[0] == noun }
        page.fields(local.map { ($0.rawValue, Cell($0.summary.text(in: paper.language))) }, indent: 2)
        page.space()
        page.paragraph(Cell("kiem \(noun) " + words("ĐỘNG-TỪ", "VERB") + " --help", .faint))
        return page.text
    }

    private func command(_ command: LocalCommand) -> String {
        var page = Page(on: paper)
        page.paragraph(Cell(command.synopsis, .strong))
        page.paragraph(Cell(command.summary.text(in: paper.language)))
        let flags = CommandFlags.flags(of: command)
        if !flags.isEmpty {
            page.space()
            page.fields(flags.map { $0.row(in: paper.language) }, indent: 2)
        }
        if command == .completion {
            page.space()
            page.fields(HelpWords.completionInstallation.map { ($0.0, Cell($0.1)) }, indent: 2)
        }
        return page.text
    }

    private func operations(_ operations: [Operation]) -> [(String, Cell)] {
        operations.map { ($0.command, Cell($0.definition.summary.text(in: paper.language))) }
    }

    private func words(_ vi: String, _ en: String) -> String {
        Bilingual(vi: vi, en: en).text(in: paper.language)
    }
}
