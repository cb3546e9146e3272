/// Pairs what libpq hands back with what was sent, without a connection in sight.
///
/// Statements between two Syncs are one implicit transaction. An error in it undoes those before it although they have
/// answered OK, and those after it are not run. A constraint that is deferred fails at the Sync itself, as one extra
/// error that belongs to no statement. Hence nothing that was written is certain before `settled` says that it was not
/// undone.
struct Pipeline<Request> {
    typealias Reply = PipelineReply

    /// What that means for the requests.
    enum Step {
        /// A row for this request; more will come.
        case row(Request)
        /// This request's final result; an effect of it is certain only when `settled` does not undo it.
        case answer(Request)
        /// The error is this request's.
        case fail(Request)
        /// The request was not run; it may be sent again.
        case skip(Request)
        /// The statement is prepared, whatever becomes of the transaction.
        case prepared(Int)
        /// The error is the preparation's; the request after it will be skipped.
        case prepareFailed(Int)
        /// The statement was not prepared, because something before it failed.
        case prepareSkipped(Int)
        /// The error is the commit's: everything answered since the last Sync is undone.
        case commitFailed
        /// A Sync is through. The requests had been answered and are undone; empty means that all answers stand.
        case settled(undone: [Request])
        /// Nothing to do.
        case nothing
        /// What came fits nothing that was sent; only closing the connection helps.
        case outOfStep
    }

    private enum Sent {
        case prepare(Int)
        case run(Request)
        case sync
    }

    private var sent: [Sent] = []
    private var head = 0
    private var headHasResult = false
    private var answered: [Request] = []
    private var failed = false

    /// Whether everything sent has been answered.
    var isEmpty: Bool { head == sent.count }

    /// The requests that have not been answered, in the order sent; the first is the one the server is at.
    var unanswered: [Request] {
        sent[head...].enumerated().compactMap { index, sent in
            guard case .run(let request) = sent, index > 0 || !headHasResult else { return nil }
            return request
        }
    }

    mutating func willPrepare(_ statement: Int) {
        sent.append(.prepare(statement))
    }

    mutating func willRun(_ request: Request) {
        sent.append(.run(request))
    }

    mutating func willSync() {
        sent.append(.sync)
    }

    /// Takes the next reply and says whose it is.
    mutating func receive(_ reply: Reply) -> Step {
        guard head < sent.count else { return reply == .end ? .nothing : .outOfStep }
        if reply == .end { return end() }
        // An error after a final result can only be the transaction's own.
        if reply == .failure, headHasResult { return commitFailed() }
        guard !headHasResult else { return .outOfStep }
        switch sent[head] {
        case .prepare(let statement): return receive(reply, forPreparing: statement)
        case .run(let request): return receive(reply, for: request)
        case .sync: return receiveAtSync(reply)
        }
    }

    private mutating func receive(_ reply: Reply, for request: Request) -> Step {
        switch reply {
        case .row:
            return .row(request)
        case .success:
            headHasResult = true
            answered.append(request)
            return .answer(request)
        case .failure:
            headHasResult = true
            failed = true
            return .fail(request)
        case .aborted:
            headHasResult = true
            return .skip(request)
        case .sync, .end:
            return .outOfStep
        }
    }

    private mutating func receive(_ reply: Reply, forPreparing statement: Int) -> Step {
        switch reply {
        case .success:
            headHasResult = true
            return .prepared(statement)
        case .failure:
            headHasResult = true
            failed = true
            return .prepareFailed(statement)
        case .aborted:
            headHasResult = true
            return .prepareSkipped(statement)
        case .row, .sync, .end:
            return .outOfStep
        }
    }

    private mutating func receiveAtSync(_ reply: Reply) -> Step {
        switch reply {
        case .failure: return commitFailed()
        case .sync: return settle()
        case .row, .success, .aborted, .end: return .outOfStep
        }
    }

    private mutating func commitFailed() -> Step {
        failed = true
        return .commitFailed
    }

    private mutating func settle() -> Step {
        let undone = failed ? answered : []
        answered.removeAll(keepingCapacity: true)
        failed = false
        advance()
        return .settled(undone: undone)
    }

    private mutating func end() -> Step {
        if headHasResult {
            headHasResult = false
            advance()
            return .nothing
        }
        // The NULL after a commit's extra error; a NULL without any result before it would lose step.
        guard case .sync = sent[head], failed else { return .outOfStep }
        return .nothing
    }

    private mutating func advance() {
        head += 1
        guard head == sent.count else { return }
        sent.removeAll(keepingCapacity: true)
        head = 0
    }
}
