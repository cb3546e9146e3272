import Contract
import Domain
import LineProtocol
import Logging
import NIOCore
import Operations

/// Answers the lines of one connection, batch by batch; knows no socket.
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

    /// What all conversations of a service share.
    struct Service: Sendable {
        let performing: any Performing
        let wrongTokens: WrongTokens
        let metrics: ServerMetrics
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

    /// What is owed for a line; without an outcome until it was done.
    private struct Answer: Sendable {
        let tag: Tag?
        var outcome: Result<Reply, Refusal>?
    }

    init(_ service: Service, peer: Peer, language: Language, lineBytes: Int, logger: Logger) {
        self.service = service
        self.peer = peer
        self.logger = logger
        session = Session(language: language, lineBytes: lineBytes)
    }

    /// Whether the client has said `quit`: nothing more is answered.
    var hasEnded: Bool {
        session.hasEnded
    }

    /// Answers some lines that came together with one buffer to be written at once.
    mutating func answer(_ lines: [Line]) async -> ByteBuffer {
        var writer = ReplyWriter()
        var answers: [Answer] = []
        var company = Company()
        for line in lines {
            let (tag, step) = session.step(for: line)
            switch step {
            case .refuse(let refusal):
                service.metrics.refusedLine(refusal.code)
                answers.append(Answer(tag: tag, outcome: .failure(refusal)))
            case .perform(let call, let definition):
                let kind = Company.Kind(definition)
                if company.kind != kind { await finish(&company, &answers) }
                if let kind {
                    company.add(Waiting(place: answers.count, call: call), kind)
                    answers.append(Answer(tag: tag))
                    continue
                }
                let outcome = await perform(call)
                answers.append(Answer(tag: tag, outcome: outcome))
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

    /// Does the requests that wait, together, and puts each answer in its place.
    private func finish(_ company: inout Company, _ answers: inout [Answer]) async {
        let waiting = company.leave()
        // One request alone is the usual case and needs no task of its own.
        if waiting.count == 1 {
            answers[waiting[0].place].outcome = await perform(waiting[0].call)
        } else if !waiting.isEmpty {
            await withTaskGroup(of: (Int, Result<Reply, Refusal>).self) { group in
                for request in waiting {
                    group.addTask { (request.place, await perform(request.call)) }
                }
                for await (place, outcome) in group { answers[place].outcome = outcome }
            }
        }
    }

    private func write(_ answers: inout [Answer], to writer: inout ReplyWriter) {
        for answer in answers {
            switch answer.outcome {
            case .success(let reply):
                for row in reply.rows { writer.row(row, tag: answer.tag) }
                writer.ok(reply.final, tag: answer.tag)
            case .failure(let refusal):
                writer.error(refusal.json(in: session.language), tag: answer.tag)
            case nil:
                preconditionFailure("an answer is written before its request was done")
            }
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
        logger.debug(
            "request",
            metadata: [
                "operation": "\(call.operation.rawValue)", "outcome": "\(code?.rawValue ?? "ok")",
                "took": "\(duration)",
            ]
        )
        return outcome
    }

    private func authenticate(_ call: Call) async -> Result<Reply, Refusal> {
        guard service.wrongTokens.take(peer) else {
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
        if case .failure(let refusal) = outcome, refusal.code == .unauthenticated { return outcome }
        service.wrongTokens.giveBack(peer)
        return outcome
    }
}
