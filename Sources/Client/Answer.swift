public import JSON

/// The answer to a request that was done.
public struct Answer: Sendable, Hashable {
    /// The `ROW` lines, in order.
    public let rows: [JSONObject]
    /// The `OK` line.
    public let final: JSONObject

    /// Makes an answer.
    public init(rows: [JSONObject] = [], final: JSONObject) {
        self.rows = rows
        self.final = final
    }
}
