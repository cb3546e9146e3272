public import JSON

/// What stands behind the name of an operation.
public enum RequestArguments: Sendable, Hashable {
    /// Fields by name, from a JSON object or from `key=value` pairs; the values of pairs are `JSONValue.word`.
    case fields(JSONObject)
    /// One value alone: it stands for the operation's one required field, whose name only the operation's declaration knows.
    case bare(String)

    /// Reads arguments that stand by themselves, as `kiem --finding 'kind=counterfeit quantity=12'` gives them.
    ///
    /// - Throws: `LineError` with the offset of the first offending byte.
    public init(parsing text: String) throws(LineError) {
        var reader = ArgumentReader(Array(text.utf8), from: 0)
        try reader.checkCharacters()
        self = try reader.arguments()
    }
}
