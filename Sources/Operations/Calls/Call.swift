public import Contract
public import Domain
public import JSON

/// One request, read from the wire and not yet judged.
public struct Call: Sendable {
    /// What is asked for.
    public let operation: Operation
    /// Its fields as they came.
    public let fields: JSONObject
    /// Who asks, nil before `auth`.
    public let caller: Caller?
    /// The language of messages.
    public let language: Language

    /// Makes a call.
    public init(_ operation: Operation, fields: JSONObject, caller: Caller?, language: Language) {
        self.operation = operation
        self.fields = fields
        self.caller = caller
        self.language = language
    }
}
