import Contract
import Domain
import JSON

/// What a client says first on each connection: who it is and which language it reads.
struct Greeting: Sendable {
    let token: String?
    let language: Language

    /// The first request of a connection.
    ///
    /// It is sent together with the first real one, so that a command costs one round trip and not three.
    var request: ClientRequest {
        var fields = JSONObject()
        if let token { fields.set("token", .string(token)) }
        fields.set("language", .string(language.rawValue))
        return ClientRequest(token == nil ? .hello : .auth, fields)
    }
}
