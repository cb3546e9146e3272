/// The answer to a call that was done: the JSON of its `ROW` lines and of its `OK` line, and what it changes for the connection.
public struct Reply: Sendable {
    /// One JSON object a row, as UTF-8.
    public let rows: [[UInt8]]
    /// The JSON object of the `OK` line, as UTF-8.
    public let final: [UInt8]
    /// What the connection does from now on.
    public let effect: SessionEffect?

    /// Makes a reply.
    public init(rows: [[UInt8]] = [], final: [UInt8], effect: SessionEffect? = nil) {
        self.rows = rows
        self.final = final
        self.effect = effect
    }
}
