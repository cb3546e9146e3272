import Client
import Contract
import JSON
import LineProtocol

@testable import KiemCommand

/// What a command line sends, read back from its line as the service reads it.
struct SentRequest {
    let operation: Contract.Operation
    /// The fields as they stand in the line.
    let fields: JSONObject

    /// Sends what `kiem` with these words would send.
    init(_ words: [String]) throws {
        let invocation = try CommandParser.parse(words).invocation
        guard case .operation(let operation, let assignments, nil) = invocation else {
            throw NotARequest(words: words)
        }
        try self.init(ClientRequest(operation, JSONObject().applying(assignments)))
    }

    init(_ request: ClientRequest) throws {
        var writer = RequestWriter()
        writer.write(request.operation, request.fields)
        let line = try RequestLine(Array(writer.bytes.dropLast()))
        guard let operation = Operation(rawValue: line.operation), case .fields(let fields) = line.arguments else {
            throw NotARequest(words: [line.operation])
        }
        self.operation = operation
        self.fields = fields
    }

    /// A field as JSON of its kind: what a word means is decided by the field, as the service does it.
    func json(of field: ParameterDescription) throws -> JSONValue? {
        guard case .word(let text)? = fields[field.name] else { return fields[field.name] }
        return switch field.schema {
        case .integer, .decimal: .number(text)
        case .boolean: .bool(text == "true")
        case .list, .object: try JSONParser.parse(text)
        default: .string(text)
        }
    }

    private struct NotARequest: Error {
        let words: [String]
    }
}
