/// A JSON value as it was written: numbers keep their literal, objects their order.
///
/// `word` is not JSON: it is the value of a `key=value` request, whose type the reader of the field decides.
public indirect enum JSONValue: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number's literal, unchanged: no digit is lost to binary floating point.
    case number(String)
    /// A string, escapes resolved.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)
    /// The text of a `key=value` pair; it stands for whatever its field wants.
    case word(String)
}
