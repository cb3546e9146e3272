public import Contract
import FoundationEssentials
public import JSON
import LineProtocol

/// A request to be sent.
public struct ClientRequest: Sendable, Hashable {
    /// The operation's name on the wire.
    public let operation: String
    /// Its fields; a `word` is sent so that the service decides what it is.
    public let fields: JSONObject

    /// Makes a request for an operation.
    public init(_ operation: Contract.Operation, _ fields: JSONObject = JSONObject()) {
        self.operation = operation.rawValue
        self.fields = fields
    }

    /// Makes a request for an operation that perhaps only the service knows; nil when no operation can have that name.
    public init?(named operation: String, _ fields: JSONObject = JSONObject()) {
        guard RequestLine.isOperationName(operation) else { return nil }
        self.operation = operation
        self.fields = fields
    }

    /// The request with an idempotency key: the one it has, or a new one where it is a write without.
    public func repeatable() -> ClientRequest {
        guard let known = Contract.Operation(rawValue: operation), known.definition.access == .write,
            fields["id"] == nil
        else { return self }
        var fields = fields
        fields.set("id", .string(UUID().uuidString.lowercased()))
        return ClientRequest(known, fields)
    }
}
