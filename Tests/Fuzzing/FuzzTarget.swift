/// A reader of bytes nobody vouches for, and what must hold whatever they are: each ends in a value or an error, never in a trap.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// A stream to plain lines.
    case lines
    /// A stream to requests of RESP2.
    case resp
    /// A line to a request: the tokenizer.
    case tokens
    /// Bytes to a JSON value.
    case json
    /// A JSON object to the fields of an inspection.
    case inputs

    /// Reads some bytes.
    ///
    /// - Throws: `FuzzFailure` when what must hold does not.
    public func check(_ bytes: [UInt8]) throws(FuzzFailure) {
        switch self {
        case .lines: try checkLines(bytes)
        case .resp: try checkRESP(bytes)
        case .tokens: try checkTokens(bytes)
        case .json: try checkJSON(bytes)
        case .inputs: try checkInputs(bytes)
        }
    }

    func require(_ holds: Bool, _ what: @autoclosure () -> String) throws(FuzzFailure) {
        guard holds else { throw FuzzFailure("\(rawValue): \(what())") }
    }
}
