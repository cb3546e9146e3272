import Client
import Contract
import Domain
import JSON

/// An operation as somebody asked for it on the command line.
struct OperationCall {
    let operation: Contract.Operation
    let assignments: [Assignment]
    /// Where further fields come from.
    let file: String?
    /// Whether programs read the answer.
    let isJSON: Bool

    init(_ operation: Contract.Operation, _ assignments: [Assignment], file: String?, isJSON: Bool) {
        self.operation = operation
        self.assignments = assignments
        self.file = file
        self.isJSON = isJSON
    }

    /// The request's fields: those of the file, then those of the command line.
    func fields() throws(CommandFailure) -> JSONObject {
        guard let file else { return JSONObject().applying(assignments) }
        return try InputFile.fields(file).applying(assignments)
    }

    /// What went wrong, in words that name the field as it was written.
    func text(of error: ClientError, in language: Language) -> String {
        let text = error.text(in: language)
        guard case .refused(_, _, let field?) = error else { return text }
        return "\(FieldName.flag(for: field, of: operation, isFromFile: file != nil)): \(text)"
    }
}
