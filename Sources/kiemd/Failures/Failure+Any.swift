import EmbeddedPostgres
import Operations
import Postgres
import Server
import Storage

extension Failure {
    /// What came out of a library that does not say what it throws.
    init(any error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as ServerError: self.init(error)
        case let error as EmbeddedPostgresError: self.init(error)
        case let error as StorageError: self.init(error)
        case let error as PostgresError: self.init(postgres: error)
        case let problem as ImportProblem: self.init(.input, problem.message)
        case is CancellationError: self.init(EmbeddedPostgresError.cancelled)
        default: self.init(.fault, vi: "lỗi của kiem: \(error)", en: "a fault of kiem's own: \(error)")
        }
    }
}
