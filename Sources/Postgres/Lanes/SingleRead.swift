/// A task that waits for one read.
final class SingleRead<Parameters: Sendable, Row: Sendable>: ReadRequest {
    typealias Answer = Result<[Row], PostgresError>

    private let statement: Statement<Parameters, Row>
    private let parameters: Parameters
    private let continuation: UnsafeContinuation<Answer, Never>

    init(
        _ statement: Statement<Parameters, Row>,
        _ parameters: Parameters,
        _ continuation: UnsafeContinuation<Answer, Never>
    ) {
        self.statement = statement
        self.parameters = parameters
        self.continuation = continuation
    }

    var name: String { statement.name }
    var text: StatementText { statement.text }

    func encode(_: Int, into bindings: inout Bindings) {
        statement.encode(parameters, &bindings)
    }

    func answer(_: Int, _ outcome: borrowing Outcome) {
        do throws(PostgresError) {
            continuation.resume(returning: .success(try outcome.decode(statement)))
        } catch {
            continuation.resume(returning: .failure(error))
        }
    }

    func fail(_: Int, _ error: PostgresError) {
        continuation.resume(returning: .failure(error.with(statement: statement.name)))
    }
}
