import Contract
import Domain
import JSON

/// A call that has been judged: its fields are known by name and the caller may make it.
struct Request: Sendable {
    let operation: Contract.Operation
    let arguments: Arguments
    /// The fields as they came, for telling whether a request that comes again is the same.
    let fields: JSONObject
    let caller: Caller
    let language: Language

    /// A text in the language that the caller reads.
    func text(_ text: Bilingual) -> String {
        text.text(in: language)
    }
}
