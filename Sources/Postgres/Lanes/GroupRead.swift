import Synchronization

/// A task that waits for several reads of one statement, each with its own outcome.
final class GroupRead<Parameters: Sendable, Row: Sendable>: ReadRequest {
    typealias Answer = Result<[Row], PostgresError>

    private struct State {
        var answers: [Answer?]
        var open: Int
    }

    private let statement: Statement<Parameters, Row>
    private let parameters: [Parameters]
    private let continuation: UnsafeContinuation<[Answer], Never>
    // Several lanes may work on one group.
    private let state: Mutex<State>

    init(
        _ statement: Statement<Parameters, Row>,
        _ parameters: [Parameters],
        _ continuation: UnsafeContinuation<[Answer], Never>
    ) {
        self.statement = statement
        self.parameters = parameters
        self.continuation = continuation
        state = Mutex(State(answers: Array(repeating: nil, count: parameters.count), open: parameters.count))
    }

    var name: String { statement.name }
    var text: StatementText { statement.text }

    func encode(_ index: Int, into bindings: inout Bindings) {
        statement.encode(parameters[index], &bindings)
    }

    func answer(_ index: Int, _ outcome: borrowing Outcome) {
        do throws(PostgresError) {
            settle(index, .success(try outcome.decode(statement)))
        } catch {
            settle(index, .failure(error))
        }
    }

    func fail(_ index: Int, _ error: PostgresError) {
        settle(index, .failure(error.with(statement: statement.name)))
    }

    private func settle(_ index: Int, _ answer: Answer) {
        let complete = state.withLock { state -> [Answer]? in
            state.answers[index] = answer
            state.open -= 1
            return state.open == 0 ? state.answers.compactMap(\.self) : nil
        }
        if let complete {
            continuation.resume(returning: complete)
        }
    }
}
