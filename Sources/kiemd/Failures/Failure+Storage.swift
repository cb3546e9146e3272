import Domain
import Postgres
import Storage

extension Failure {
    /// What an error of schema or data means for whoever runs the service.
    init(_ error: StorageError) {
        switch error {
        case .database(let error):
            self.init(postgres: error)
        case .schema(.misnumbered(let path)):
            self.init(.fault, SchemaProblem.misnumbered(path).message)
        case .schema(let problem):
            self.init(.input, problem.message)
        case .reference(let file, let line, let problem):
            self.init(.fault, vi: "\(file):\(line): \(problem)", en: "\(file):\(line): \(problem)")
        case .broken(let constraint):
            self.init(
                .input,
                vi: "cơ sở dữ liệu từ chối một giá trị (\(constraint))",
                en: "the database refuses a value (\(constraint))"
            )
        default:
            self.init(.fault, vi: "lỗi của kiem: \(error)", en: "a fault of kiem's own: \(error)")
        }
    }
}

extension Failure: PostgresFailure {
    /// What an error of the database means for whoever runs the service.
    init(postgres error: PostgresError) {
        let said = error.message.split(separator: "\n").joined(separator: " ")
        switch error.code {
        case .unavailable, .busy, .connectionLost, .outcomeUnknown, .timedOut, .cancelled:
            self.init(
                .unreachable,
                Bilingual(
                    vi: "không dùng được cơ sở dữ liệu: \(said)",
                    en: "the database cannot be reached: \(said)"
                ),
                postgresError: error
            )
        case .server where error.sqlState == SQLState.insufficientPrivilege:
            self.init(
                .notAllowed,
                Bilingual(
                    vi: "cơ sở dữ liệu không cho phép: \(said)",
                    en: "the database does not allow it: \(said)"
                ),
                postgresError: error
            )
        case .server, .protocolMismatch, .decoding:
            let code = error.sqlState.map { " (\($0))" } ?? ""
            self.init(
                .fault,
                Bilingual(vi: "cơ sở dữ liệu báo lỗi: \(said)\(code)", en: "the database failed: \(said)\(code)"),
                detail: error.detail,
                postgresError: error
            )
        }
    }
}
