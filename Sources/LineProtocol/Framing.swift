/// How requests, answers and events are put into bytes on a connection; its first byte says which.
public enum Framing: Sendable {
    /// Plain lines.
    case lines
    /// RESP2, as Redis speaks it.
    case resp
}
