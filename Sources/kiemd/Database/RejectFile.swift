import Domain
import Operations

/// The rows that were not taken: a file that is made when the first one comes.
final class RejectFile {
    private let path: String
    private let language: Language
    private var output: OutputBytes?

    init(path: String, language: Language) {
        self.path = path
        self.language = language
    }

    /// Adds a row.
    func add(_ reject: ImportReject) throws {
        if output == nil {
            output = try OutputBytes(path: path)
            output?.write(Array("line,field,reason\n".utf8))
        }
        let reason = reject.reason.text(in: language).replacing("\"", with: "\"\"")
        let field = reject.field.replacing("\"", with: "\"\"")
        output?.write(Array("\(reject.line),\"\(field)\",\"\(reason)\"\n".utf8))
    }
}
