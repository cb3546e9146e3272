import Contract
import Domain
import FoundationEssentials
import JSON
import Logging
import Operations
import Postgres
import Storage
import TestSupport
import Testing

/// A service behind its desk, on a database of its own that holds the register: calls go in as lines of JSON.
struct Office: Sendable {
    let pool: PostgresPool
    let dispatcher: Dispatcher
    let conninfo: String
    let vault: MemoryVault

    /// Opens a desk on a database that others may have open too.
    init(pool: PostgresPool, on conninfo: String, at now: Moment = Self.now, vault: MemoryVault = MemoryVault()) {
        self.init(pool: pool, on: conninfo, vault: vault) { now }
    }

    /// A desk whose clock somebody else turns.
    init(
        pool: PostgresPool,
        on conninfo: String,
        vault: MemoryVault = MemoryVault(),
        now: @escaping @Sendable () -> Moment
    ) {
        self.pool = pool
        self.conninfo = conninfo
        self.vault = vault
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let facts = ServiceFacts(
            version: "test",
            port: nil,
            lineBytes: 1_048_576,
            requestsInFlight: 1_024,
            idleSeconds: 600,
            connections: 10_000,
            wrongTokensAMinute: 10
        )
        dispatcher = Dispatcher(
            pool: pool,
            facts: { facts },
            sealing: SealSettings(vault: vault, pause: .milliseconds(20)),
            now: now,
            logger: logger
        )
    }

    /// The same office at another moment.
    func at(_ moment: String) -> Office {
        Office(pool: pool, on: conninfo, at: Self.moment(moment), vault: vault)
    }

    /// The moment at which all tests take place.
    static let now = moment("2026-11-24T10:00:00+07:00")

    static func moment(_ text: String) -> Moment {
        guard let moment = Moment(text) else { preconditionFailure("no such moment: \(text)") }
        return moment
    }

    /// Runs a test on a fresh copy of the register.
    static func open<Value: Sendable>(
        at now: Moment = now,
        _ body: (Office) async throws -> Value
    ) async throws -> Value {
        try await withDatabase(template: try await TemplateDatabase.register.database()) { conninfo in
            try await withPool(conninfo, configure: { $0.setup = ["set role kiem_service"] }) { pool in
                try await body(Office(pool: pool, on: conninfo, at: now))
            }
        }
    }

    /// Adds an officer straight to the database and gives who that is.
    func officer(
        _ roles: [Role] = Role.allCases,
        number: String = "QN-001",
        unit: String = "DN-07",
        title: OfficerTitle = .inspector,
        cardFrom: Day? = nil
    ) async throws -> Caller {
        let id = UUID.version7()
        let unitID = try #require(try await pool.first(UnitStatements.byCode, unit)).id
        try await pool.transaction { session throws(StorageError) in
            try Officers.add(
                NewOfficer(
                    id: id,
                    number: number,
                    name: "Kiểm soát viên \(number)",
                    title: title,
                    unit: unitID,
                    roles: roles,
                    addedBy: nil
                ),
                on: session
            )
            if let cardFrom { try Officers.card(id, from: cardFrom, to: nil, by: id, on: session) }
        }
        return Caller(
            officerID: id,
            officer: number,
            name: "Kiểm soát viên \(number)",
            unitID: unitID,
            unit: unit,
            roles: Set(roles),
            tokenID: .version7(),
            ownScope: Scope(units: try await pool.query(Self.unitsBelow, unitID))
        )
    }

    private static let unitsBelow = Statement(
        "units.below",
        sql: "select unit_id from unit_below($1)",
        access: .read,
        takes: UUID.self,
        gives: UUID.self
    )

    /// Makes a call; `fields` is a JSON object.
    func call(
        _ operation: Contract.Operation,
        _ fields: String = "{}",
        by caller: Caller?,
        in language: Language = .english
    ) async throws -> Result<Outcome, Refusal> {
        guard case .object(let object) = try JSONParser.parse(fields) else { throw NotAnObject() }
        return await call(operation, fields: object, by: caller, in: language)
    }

    /// Makes a call with fields that were read before.
    func call(
        _ operation: Contract.Operation,
        fields: JSONObject,
        by caller: Caller?,
        in language: Language = .english
    ) async -> Result<Outcome, Refusal> {
        await dispatcher.perform(Call(operation, fields: fields, caller: caller, language: language)).map(Outcome.init)
    }

    /// Makes a call that must be done.
    func done(
        _ operation: Contract.Operation,
        _ fields: String = "{}",
        by caller: Caller?,
        in language: Language = .english
    ) async throws -> Outcome {
        try await call(operation, fields, by: caller, in: language).get()
    }

    /// Makes a call that must be done, again and again while what other tests do in the same cluster is in its way.
    func doneWhenFree(
        _ operation: Contract.Operation,
        _ fields: String = "{}",
        by caller: Caller?
    ) async throws -> Outcome {
        while true {
            switch try await call(operation, fields, by: caller) {
            case .success(let outcome): return outcome
            case .failure(let refusal) where refusal.code == .busy: continue
            case .failure(let refusal): throw refusal
            }
        }
    }

    /// Runs what is done beside the requests while `body` runs: the log is followed and sealed.
    func running<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        let beside = Task { await dispatcher.run() }
        let result: Result<Value, any Error>
        do { result = .success(try await body()) } catch { result = .failure(error) }
        beside.cancel()
        await beside.value
        return try result.get()
    }

    /// Waits until everything is sealed, whatever other tests do in the same cluster, and gives the checkpoint.
    func sealed(by caller: Caller) async throws -> JSONObject {
        while true {
            switch try await call(.auditCheckpoint, by: caller) {
            case .success(let outcome) where outcome.final.whole("unsealed") == 0: return outcome.final
            case .success: continue
            case .failure(let refusal) where refusal.code == .notFound || refusal.code == .unavailable:
                // Until the first seal, for which the key is made.
                try await Task.sleep(for: .milliseconds(20))
            case .failure(let refusal): throw refusal
            }
        }
    }

    /// Makes a call that must be refused.
    func refused(
        _ operation: Contract.Operation,
        _ fields: String = "{}",
        by caller: Caller?
    ) async throws -> Refusal {
        switch try await call(operation, fields, by: caller) {
        case .failure(let refusal): return refusal
        case .success(let outcome): throw NotRefused(answer: outcome.text)
        }
    }

    /// Counts the rows of a table.
    func count(_ table: String) async throws -> Int64 {
        let statement = Statement(
            "count.\(table)",
            sql: "select count(*) from \(table)",
            access: .read,
            takes: (),
            gives: Int64.self
        )
        return try #require(try await pool.first(statement, (), under: Scope.all.setting))
    }

    struct NotAnObject: Error {}

    struct NotRefused: Error {
        let answer: String
    }
}
