import Contract
import Domain
import JSON
import Storage

/// A call that has been judged: its fields are known by name and the caller may make it.
struct Request: Sendable {
    let operation: Contract.Operation
    let arguments: Arguments
    /// The fields as they came, for telling whether a request that comes again is the same.
    let fields: JSONObject
    let caller: Caller
    let language: Language

    /// Whose records it is about: analysts read across units and administrators serve all, each where they may at all; others have their
    /// unit's and those below.
    var scope: Scope {
        guard case .roles(let roles) = operation.definition.audience else { return caller.ownScope }
        let reachesAll = [Role.analyst, .admin].contains { roles.contains($0) && caller.roles.contains($0) }
        return reachesAll ? .all : caller.ownScope
    }

    /// A text in the language that the caller reads.
    func text(_ text: Bilingual) -> String {
        text.text(in: language)
    }
}
