public import Postgres
public import Storage

/// Databases made once a test run and copied for each test.
public enum TemplateDatabase {
    /// Its schema is up to date and it holds nothing.
    public static let migrated = Recipe(name: "migrated") { session throws(StorageError) in
        try Migrator().migrate(session)
    }

    /// It holds the register as the reference files have it, and the units.
    public static let register = Recipe(name: "register") { session throws(StorageError) in
        try Migrator().migrate(session)
        _ = try ReferenceLoader().load(session)
    }

    /// The register again, for tests that only read and may share it.
    public static let shared = Recipe(name: "shared", make: register.make)

    /// How to make a template, and the one that has been made.
    public actor Recipe {
        private let name: String
        let make: @Sendable (Session) throws(StorageError) -> Void
        private var made: Task<String, any Error>?

        /// Names it; it is made at the first call of `database`.
        public init(name: String, make: @escaping @Sendable (Session) throws(StorageError) -> Void) {
            self.name = name
            self.make = make
        }

        /// Gives the template's name, and makes it at the first call.
        ///
        /// It goes with its throw-away cluster. Nobody may be connected to it, or it could not be copied.
        public func database() async throws -> String {
            if let made { return try await made.value }
            let (name, make) = (name, make)
            // Unstructured, so that the one test that comes first may be cancelled without the others.
            let task = Task {
                let cluster = try TestDatabase.conninfo(of: "postgres")
                let database = "template_\(name)_\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
                try await TestDatabase.run("create database \(database)", on: cluster)
                let conninfo = try TestDatabase.conninfo(of: database)
                try await TestDatabase.offPool {
                    try PostgresConnection.with(conninfo: conninfo) { session throws(StorageError) in try make(session)
                    }
                }
                return database
            }
            made = task
            return try await task.value
        }
    }
}
