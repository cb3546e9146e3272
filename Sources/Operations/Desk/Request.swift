import Contract
import Domain

/// A call that has been judged: its fields are known by name and the caller may make it.
struct Request: Sendable {
    let operation: Contract.Operation
    let arguments: Arguments
    let caller: Caller
    let language: Language
}
