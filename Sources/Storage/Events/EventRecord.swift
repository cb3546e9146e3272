public import Domain
import Postgres

public import struct FoundationEssentials.UUID

/// One write as the log has it.
public struct EventRecord: Hashable, Sendable {
    /// The place to go on reading behind.
    public let seq: Int64
    /// When it was done.
    public let at: Moment
    /// The number of the officer who did it; nil for the service itself.
    public let actor: String?
    /// The operation's name.
    public let operation: String
    /// What it was done to: a number or a code.
    public let subject: String
    /// The key of the unit it concerns; nil where it concerns everybody.
    public let unit: UUID?
    /// The code of the unit it concerns; nil where it concerns everybody.
    public let unitCode: String?
    /// What the log says of it: a JSON object.
    public let body: String
}

extension EventRecord: Columns {
    static let columnTypes: [PostgresType] = [.int8, .timestamptz, .text, .text, .text, .uuid, .text, .jsonb]

    init(from row: inout RowReader) throws(PostgresError) {
        self.init(
            seq: try row.value(),
            at: try row.value(),
            actor: try row.value(),
            operation: try row.value(),
            subject: try row.value(),
            unit: try row.value(),
            unitCode: try row.value(),
            body: try row.value(JSONText.self).text
        )
    }
}
