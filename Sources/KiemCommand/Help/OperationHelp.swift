import Contract
import Domain
import Reports

/// Help for one operation: how it is written, who may, its flags.
struct OperationHelp {
    private let operation: Operation
    private let definition: OperationDefinition
    private let paper: Paper

    /// Lays the help of an operation out for a paper.
    init(_ operation: Operation, on paper: Paper) {
        self.operation = operation
        definition = operation.definition
        self.paper = paper
    }

    /// The help.
    var text: String {
        var page = Page(on: paper)
        page.paragraph(Cell("kiem \(operation.command)\(bare) \(words("[cờ]", "[flags]"))", .strong))
        page.paragraph(Cell(definition.summary.text(in: paper.language)))
        if operation == .auth {
            page.paragraph(
                Cell(
                    words(
                        "Mã được kiểm tra rồi lưu vào tệp credentials; TOKEN là - thì đọc mã từ stdin, để mã không hiện trong ps.",
                        "The token is tried, then kept in the credentials file; with - for TOKEN it is read from standard "
                            + "input, so that ps does not show it."
                    )
                )
            )
        }
        page.space()
        page.paragraph(Cell(words("Ai được dùng: ", "Who may: ") + audience))
        let flags =
            definition.parameters.flatMap(self.flags)
            + CommandFlags.flags(of: operation).map { $0.row(in: paper.language) }
        if !flags.isEmpty {
            page.space()
            page.heading(words("Cờ", "Flags"))
            page.fields(flags, indent: 2)
        }
        if definition.access != .session {
            page.space()
            page.fields([file], indent: 2)
        }
        page.space()
        page.paragraph(Cell(words("Cờ chung: kiem --help", "Flags of every command: kiem --help"), .faint))
        return page.text
    }

    /// The bare field as the synopsis shows it: ` PRODUCT`, in brackets where it may be left out.
    private var bare: String {
        guard let field = definition.parameters.first(where: { $0.name == definition.bare }) else { return "" }
        return field.isRequired ? " \(field.name.uppercased())" : " [\(field.name.uppercased())]"
    }

    private var audience: String {
        switch definition.audience {
        case .everybody: words("mọi người, không cần mã truy cập", "everybody, without a token")
        case .officers: words("mọi công chức có mã truy cập", "every officer with a token")
        case .roles(let roles):
            Role.allCases.filter(roles.contains).map { "\($0.label.text(in: paper.language)) (\($0.rawValue))" }.joined(
                separator: ", "
            )
        }
    }

    private var file: (String, Cell) {
        (
            "--file FILE|-",
            Cell(
                words(
                    "đọc các trường từ tệp JSON (- là stdin); cờ được ưu tiên",
                    "reads the fields from a JSON file (- for stdin); flags win"
                )
            )
        )
    }

    private func flags(_ field: ParameterDescription) -> [(String, Cell)] {
        var rows = [("\(field.mainFlag) \(field.schema.placeholder)", Cell(note(field)))]
        switch field.schema {
        case .list(.object(let members), _):
            rows += members.map { ("  \($0.name)=\($0.schema.placeholder)", Cell(note($0))) }
        case .object(let members):
            rows += members.map { ("  \(field.flag).\($0.flag.dropFirst(2)) \($0.schema.placeholder)", Cell(note($0))) }
        default: break
        }
        return rows
    }

    private func note(_ field: ParameterDescription) -> String {
        var note = field.help.text(in: paper.language)
        if case .choice(let words) = field.schema { note += ": " + words.joined(separator: ", ") }
        if case .list = field.schema { note += words("; lặp lại được", "; may be repeated") }
        if field.isRequired { note += words(" (bắt buộc)", " (required)") }
        return note
    }

    private func words(_ vi: String, _ en: String) -> String {
        Bilingual(vi: vi, en: en).text(in: paper.language)
    }
}
