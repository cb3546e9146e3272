/// A value of RESP2, as answers are made of.
public indirect enum RESPValue: Sendable, Hashable {
    /// `+…`, a word or two of the protocol.
    case simple(String)
    /// `-…`, whose first word programs go by.
    case error(String)
    /// `:…`
    case integer(Int)
    /// `$…`, any bytes.
    case bulk([UInt8])
    /// `$-1`, nothing.
    case null
    /// `*…`
    case array([RESPValue])

    /// A text as bytes.
    public static func text(_ text: String) -> RESPValue {
        .bulk(Array(text.utf8))
    }
}
