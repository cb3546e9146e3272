import Contract
import Domain
import LineProtocol
import Logging
import NIOCore
import Operations

/// Answers the requests of one connection, batch by batch and in either framing; knows no socket.
///
/// Consecutive reads of a batch are done together, and so are consecutive writes that do not depend on one another; anything
/// else waits for what stands before it and is waited for by what stands behind it, so that a client reads its own writes and
/// an `auth` holds for the lines after it. Answers stand in the
/// order of the requests.
struct Conversation: Sendable {
    private let service: Service
    private let peer: Peer
    private let logger: Logger
    private var session: Session
    /// The client's certificate as DER, until it was looked up.
    private var certificate: [UInt8]?

    /// What all conversations of a service share.
    struct Service: Sendable {
        let performing: any Performing
        let wrongTokens: WrongTokens
        let metrics: ServerMetrics
        /// What takes longer is logged.
        var slowAfter = Duration.milliseconds(500)
    }

    /// A request that waits to be done together with its neighbours, and the place of its answer.
    private struct Waiting: Sendable {
        let place: Int
        let call: Call
    }

    /// Neighbours of one kind, none of which depends on another.
    private struct Company: Sendable {
        enum Kind: Sendable {
            case reads
            case independentWrites

            /// Nil for what must be done by itself.
            init?(_ definition: OperationDefinition) {
                if definition.access == .read {
                    self = .reads
                } else if definition.isIndependent {
                    self = .independentWrites
                } else {
                    return nil
                }
            }
        }

        private(set) var kind: Kind?
        private var waiting: [Waiting] = []

        mutating func add(_ request: Waiting, _ kind: Kind) {
            self.kind = kind
            waiting.append(request)
        }

        mutating func leave() -> [Waiting] {
            defer {
                waiting = []
                kind = nil
            }
            return waiting
        }
    }

    /// What is owed for a request; without an outcome until it was done.
    private struct Answer: Sendable {
        let form: AnswerForm
        var outcome: Result<Reply, Refusal>?
    }

    /// `certificate` is the client's, as DER and verified: whoever it belongs to is the caller from the first line on.
    init(
        _ service: Service,
        peer: Peer,
        certificate: [UInt8]? = nil,
        language: Language,
        lineBytes: Int,
        connection: Int = 0,
        logger: Logger
    ) {
        self.service = service
        self.peer = peer
        self.certificate = certificate
        self.logger = logger
        session = Session(language: language, lineBytes: lineBytes, connection: connection)
    }

    /// Whether the client has said `quit`: nothing more is answered.
    var hasEnded: Bool {
        session.hasEnded
    }

    /// Whose token or certificate was shown.
    var caller: Caller? {
        session.caller
    }

    /// The events that the client has asked to be told of.
    var watch: EventSelection? {
        session.watch
    }

    /// Answers what came together with one buffer to be written at once.
    mutating func answer(_ batch: Batch) async -> ByteBuffer {
        await identify()
        return await inTurn(batch)
    }

    private mutating func inTurn(_ batch: Batch) async -> ByteBuffer {
        switch batch {
        case .lines(let lines):
            await answer(lines) { session, line in
                let (tag, step) = session.step(for: line)
                return (.lines(tag), step)
            }
        case .frames(let frames):
            await answer(frames) { session, frame in session.step(for: frame) }
        }
    }

    private mutating func answer<Incoming>(
        _ batch: [Incoming],
        _ step: (inout Session, Incoming) -> (AnswerForm, Session.Step)
    ) async -> ByteBuffer {
        var writer = ReplyWriter()
        var answers: [Answer] = []
        var company = Company()
        for incoming in batch {
            let (form, step) = step(&session, incoming)
            switch step {
            case .answered:
                answers.append(Answer(form: form, outcome: .success(Reply(final: []))))
            case .refuse(let refusal), .end(let refusal):
                service.metrics.refusedLine(refusal.code)
                answers.append(Answer(form: form, outcome: .failure(refusal)))
                if case .end = step { session.apply(.ends) }
            case .perform(let call, let definition):
                let kind = Company.Kind(definition)
                if company.kind != kind { await finish(&company, &answers) }
                if session.hasEnded { break }
                if let kind {
                    company.add(Waiting(place: answers.count, call: call), kind)
                    answers.append(Answer(form: form))
                    continue
                }
                let outcome = await perform(call)
                answers.append(Answer(form: form, outcome: outcome))
                // Before the language may change: what is owed by now is written in the one it was asked in.
                write(&answers, to: &writer)
                if case .success(let reply) = outcome, let effect = reply.effect { session.apply(effect) }
            }
            if session.hasEnded { break }
        }
        await finish(&company, &answers)
        write(&answers, to: &writer)
        return writer.buffer
    }

    /// Finds out whose certificate the client has shown.
    ///
    /// With the first line and not with the handshake: connections that never say a word ask nothing of the database. When it is away the
    /// lines that need a caller are told so, and the next ones ask again.
    private mutating func identify() async {
        guard let shown = certificate, session.caller == nil else { return }
        switch await service.performing.identify(certificate: shown) {
        case .success(let caller?): session.apply(.authenticated(caller, nil))
        case .success(nil):
            session.isKept(waiting: nil)
            logger.info("the client's certificate is registered for no officer")
        case .failure(let refusal):
            session.isKept(waiting: refusal)
            return
        }
        certificate = nil
    }

    /// Does the requests that wait, together, and puts each answer in its place.
    private mutating func finish(_ company: inout Company, _ answers: inout [Answer]) async {
        let waiting = company.leave()
        // One request alone is the usual case and needs no task of its own.
        if waiting.count == 1 {
            answers[waiting[0].place].outcome = await perform(waiting[0].call)
        } else if !waiting.isEmpty {
            await withTaskGroup(of: (Int, Result<Reply, Refusal>).self) { [self] group in
                for request in waiting {
                    group.addTask { (request.place, await perform(request.call)) }
                }
                for await (place, outcome) in group { answers[place].outcome = outcome }
            }
        }
        for request in waiting {
            if case .success(let reply) = answers[request.place].outcome, let effect = reply.effect {
                session.apply(effect)
            }
        }
    }

    private func write(_ answers: inout [Answer], to writer: inout ReplyWriter) {
        for answer in answers {
            guard let outcome = answer.outcome else {
                preconditionFailure("an answer is written before its request was done")
            }
            writer.answer(outcome, as: answer.form, in: session.language)
        }
        answers.removeAll(keepingCapacity: true)
    }

    private func perform(_ call: Call) async -> Result<Reply, Refusal> {
        let start = ContinuousClock.now
        let outcome = call.operation == .auth ? await authenticate(call) : await service.performing.perform(call)
        let duration = ContinuousClock.now - start
        var code: ErrorCode?
        if case .failure(let refusal) = outcome { code = refusal.code }
        service.metrics.request(call.operation, code, took: duration)
        logger.log(
            level: duration > service.slowAfter ? .notice : .debug,
            duration > service.slowAfter ? "slow" : "request",
            metadata: [
                "operation": "\(call.operation.rawValue)", "outcome": "\(code?.rawValue ?? "ok")",
                "milliseconds": "\(Int(duration / .milliseconds(1)))",
            ]
        )
        return outcome
    }

    private func authenticate(_ call: Call) async -> Result<Reply, Refusal> {
        guard await service.wrongTokens.begin(peer) else {
            return .failure(
                Refusal(
                    .rateLimited,
                    vi: "đã có quá nhiều mã truy cập sai từ địa chỉ này; hãy thử lại sau một phút",
                    en: "too many wrong tokens came from this address; try again in a minute"
                )
            )
        }
        let outcome = await service.performing.perform(call)
        // Any other refusal (a field missing, the database away) says nothing about a token.
        var wasWrong = false
        if case .failure(let refusal) = outcome { wasWrong = refusal.code == .unauthenticated }
        service.wrongTokens.end(peer, wasWrong: wasWrong)
        return outcome
    }
}
