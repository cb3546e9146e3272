import Contract
import Postgres
import Storage

/// Why a write's transaction was given up: an operation refused, or the database did.
enum WriteFailure: PostgresFailure {
    case refused(Refusal)
    case storage(StorageError)

    init(postgres error: PostgresError) {
        self = .storage(StorageError(postgres: error))
    }

    var postgresError: PostgresError? {
        guard case .storage(let error) = self else { return nil }
        return error.postgresError
    }

    /// Whether nobody knows if the write was done.
    var isOutcomeUnknown: Bool {
        postgresError?.code == .outcomeUnknown
    }

    /// Runs what stores, and keeps its error as one of a write.
    static func mapping<Value>(_ body: () throws(StorageError) -> Value) throws(WriteFailure) -> Value {
        do {
            return try body()
        } catch {
            throw .storage(error)
        }
    }

    /// Runs what reads inside the write, and keeps its error as one of a write.
    static func reading<Value>(_ body: () throws(PostgresError) -> Value) throws(WriteFailure) -> Value {
        do {
            return try body()
        } catch {
            throw WriteFailure(postgres: error)
        }
    }
}
