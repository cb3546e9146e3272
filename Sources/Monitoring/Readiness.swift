import JSON

/// Whether a service can do its work at the moment, and what is missing.
public struct Readiness: Sendable, Hashable {
    /// The state of the database.
    public enum Database: String, Sendable {
        /// It has answered a moment ago.
        case reachable
        /// It has not.
        case unreachable
    }

    /// The state of the database's schema.
    public enum Schema: String, Sendable {
        /// All that this program knows has been applied.
        case current
        /// Something is missing, or there is something this program does not know.
        case other
        /// The database cannot be asked.
        case unknown
    }

    /// The state of the database.
    public let database: Database
    /// The state of its schema.
    public let schema: Schema
    /// Whether the service is stopping: it answers what it has and takes no more.
    public let isDraining: Bool

    /// Puts together what is known.
    public init(database: Database, schema: Schema, isDraining: Bool) {
        self.database = database
        self.schema = schema
        self.isDraining = isDraining
    }

    /// Whether work may be sent here.
    public var isReady: Bool {
        database == .reachable && schema == .current && !isDraining
    }

    /// The document that is answered.
    public var json: [UInt8] {
        JSONWriter.object { json in
            json.field("ready", isReady)
            json.field("database", database.rawValue)
            json.field("schema", schema.rawValue)
            json.field("draining", isDraining)
        }
    }
}
