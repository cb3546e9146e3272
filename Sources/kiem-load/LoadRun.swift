import Client
import Contract
import NIOCore
import NIOPosix

import func Glibc.clock

/// Loads a service: connects the clients, gives out errands, holds answers against them, and ends.
///
/// Lives on one event loop with everything it owns, so nothing is locked and one thread's time is all that the generator takes.
final class LoadRun {
    private let address: ServerAddress
    private let greeting: ClientRequest
    let plan: LoadPlan
    let register: Register
    private let judge: AnswerJudge
    private let ledger: Ledger?
    private let loop: any EventLoop
    private let finished: EventLoopPromise<LoadReport>

    private var source: ErrandSource
    private var phase = Phase.gathering
    /// The clients that have been let in and are still there.
    private var clients: [LoadHandler] = []
    /// How many clients have not seen the end yet.
    private var working: Int
    private var numbers: Set<InspectionNumber> = []
    private var figures: LoadFigures
    private var window = NIODeadline.distantFuture..<NIODeadline.distantFuture

    private enum Phase {
        /// Clients come in and wait for one another.
        case gathering
        case loading(since: NIODeadline, cpu: Int)
        case over
    }

    init(
        _ plan: LoadPlan,
        at address: ServerAddress,
        greeting: ClientRequest,
        register: Register,
        source: ErrandSource,
        ledger: Ledger?,
        on loop: any EventLoop
    ) {
        self.plan = plan
        self.address = address
        self.greeting = greeting
        self.register = register
        self.source = source
        self.ledger = ledger
        self.loop = loop
        judge = AnswerJudge(register)
        working = plan.clients
        figures = LoadFigures()
        finished = loop.makePromise()
    }

    /// Loads until there has been enough; fails with a `LoadFailure` or what connecting failed with.
    func start() -> EventLoopFuture<LoadReport> {
        connect()
        return finished.futureResult
    }

    // MARK: What a client asks and tells

    /// A client has been let in.
    func enter(_ client: LoadHandler) {
        clients.append(client)
        switch phase {
        case .gathering:
            // One after another: while a token is looked at, the service counts it among an address's wrong ones, of which it allows few.
            if clients.count == plan.clients { begin() } else { connect() }
        case .loading: client.work()
        case .over: client.stop()
        }
    }

    /// What to do next; nil when there is nothing more.
    func nextErrand() -> Errand? {
        source.next()
    }

    /// Judges an answer; false when the client had better pause before it asks again.
    func take(_ line: [UInt8], to sent: Exchange.Sent, at now: NIODeadline) -> Bool {
        let place = sent.errand.chore.place
        switch judge.judge(line, tag: sent.tag, sent.errand) {
        case .shown:
            figures.tallies[place].add(asked: sent.at, answered: now, measuring: window)
        case .logged(let number):
            guard numbers.insert(number).inserted else {
                figures.tallies[place].add(wrong: "the number \(number) was given out twice")
                return true
            }
            figures.tallies[place].add(asked: sent.at, answered: now, measuring: window)
            if case .log(let key, _) = sent.errand { ledger?.add(key, number) }
        case .refused(let code):
            figures.tallies[place].add(code)
            if plan.persists, code == .busy || code == .unavailable || code == .rateLimited {
                repeatLater(sent.errand)
                return false
            }
            // What the service could not tell, or failed at, may have been done all the same.
            if case .log(let key, _) = sent.errand, code == .unavailable || code == .internal { unknown(key) }
        case .wrong(let sample):
            figures.tallies[place].add(wrong: sample)
        }
        return true
    }

    /// All answers that came together have been taken.
    func answersTaken() {
        do {
            try ledger?.flush()
        } catch {
            fail(error)
        }
    }

    /// A client has nothing more to do.
    func leave(_ client: LoadHandler) {
        clients.removeAll { $0 === client }
        working -= 1
        if working == 0 { finish() }
    }

    /// A client's connection has ended while it had something to do.
    func lost(_ client: LoadHandler, owing errands: [Errand]) {
        guard case .loading = phase else {
            fail(LoadFailure.turnedAway("the connection was closed"))
            return
        }
        figures.lostConnections += 1
        for errand in errands {
            // Whether a write was done is what its repetition will tell; a read that was lost is lost.
            if case .log(let key, _) = errand {
                if plan.persists { repeatLater(errand) } else { unknown(key) }
            }
        }
        if plan.persists {
            clients.removeAll { $0 === client }
            connect(after: .milliseconds(50))
        } else {
            leave(client)
        }
    }

    /// A client was not let in.
    func turnedAway(_ answer: String) {
        guard case .loading = phase, plan.persists else {
            fail(LoadFailure.turnedAway(answer))
            return
        }
        connect(after: .milliseconds(50))
    }

    // MARK: The course of things

    private func connect(after pause: TimeAmount) {
        guard case .loading = phase else { return }
        loop.assumeIsolated().scheduleTask(in: pause) { self.connect() }
    }

    private func connect() {
        if case .over = phase { return }
        let run = NIOLoopBound(self, eventLoop: loop)
        let greeting = greeting
        let bootstrap = ClientBootstrap(group: loop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(LoadHandler(run.value, greeting: greeting))
                }
            }
        let connected: EventLoopFuture<any Channel>
        switch address {
        case .unix(let path): connected = bootstrap.connect(unixDomainSocketPath: path)
        case .tcp(let host, let port): connected = bootstrap.connect(host: host, port: port)
        case .tls:
            let error = ClientError.unreachable(address: address.description, reason: "kiem-load does not speak TLS")
            connected = loop.makeFailedFuture(error)
        }
        connected.assumeIsolated().whenFailure { error in
            if case .loading = self.phase, self.plan.persists {
                self.connect(after: .milliseconds(50))
            } else {
                self.fail(error)
            }
        }
    }

    private func begin() {
        let now = NIODeadline.now()
        phase = .loading(since: now, cpu: clock())
        window = (now + plan.warmUp)..<(now + plan.warmUp + plan.time)
        loop.assumeIsolated().scheduleTask(deadline: window.upperBound) { self.source.end() }
        loop.assumeIsolated().scheduleTask(deadline: window.upperBound + plan.patience) { self.finish() }
        for client in clients { client.work() }
    }

    private func repeatLater(_ errand: Errand) {
        figures.repeated += 1
        source.giveBack(errand)
    }

    private func unknown(_ key: Key) {
        figures.unknown += 1
        ledger?.add(key, nil)
    }

    private func finish() {
        guard case .loading(let start, let cpu) = phase else { return }
        phase = .over
        let now = NIODeadline.now()
        let owed = clients.flatMap { $0.abandon() } + source.abandon()
        for case .log(let key, _) in owed { unknown(key) }
        clients = []
        figures.unfinished = working
        figures.distinctNumbers = numbers.count
        figures.measuredSeconds = max(0, Self.seconds(min(now, window.upperBound) - window.lowerBound))
        figures.processorShare = Double(clock() - cpu) / 1e6 / Self.seconds(now - start)
        do {
            try ledger?.flush()
            finished.succeed(LoadReport(plan: plan, figures: figures))
        } catch {
            finished.fail(error)
        }
    }

    private func fail(_ error: any Error) {
        if case .over = phase { return }
        phase = .over
        for client in clients { client.stop() }
        clients = []
        finished.fail(error)
    }

    private static func seconds(_ amount: TimeAmount) -> Double {
        Double(amount.nanoseconds) / 1e9
    }
}
