public import Contract
public import Domain
public import Logging
public import Postgres

public import struct FoundationEssentials.UUID

/// Does every operation: admits the caller, reads the fields, hands over to the operation's own file, and says what went wrong.
public struct Dispatcher: Performing {
    private let desk: Desk
    private let facts: @Sendable () -> ServiceFacts
    private let probe: HealthProbe

    /// Takes what all operations work with.
    ///
    /// `facts` is asked at each `hello`, since the port is known only when the service listens; `now` is the clock that records
    /// and reports go by. Without `sealing` the log is not sealed here, and nobody can verify it.
    public init(
        pool: PostgresPool,
        facts: @escaping @Sendable () -> ServiceFacts,
        sealing: SealSettings? = nil,
        now: @escaping @Sendable () -> Moment,
        logger: Logger
    ) {
        desk = Desk(pool: pool, sealing: sealing, now: now, logger: logger)
        self.facts = facts
        probe = HealthProbe(pool: pool)
    }

    /// Does a call and says how it went.
    public func perform(_ call: Call) async -> Result<Reply, Refusal> {
        do throws(Refusal) {
            return .success(try await answer(call))
        } catch {
            return .failure(error)
        }
    }

    /// Does what is done beside the requests, until the task is cancelled: follows the log, rings for those who do, seals it.
    public func run() async {
        await withDiscardingTaskGroup { tasks in
            // Whoever logs the first inspection need not wait for them.
            tasks.addTask { _ = try? await desk.areas.current() }
            // Nor whoever asks first what a complaint is about.
            tasks.addTask { _ = try? await desk.matches.current() }
            tasks.addTask { await desk.renewal.run() }
            tasks.addTask { await desk.bell.run() }
            tasks.addTask { await desk.feed.run() }
            tasks.addTask { await desk.sealer?.run() }
            tasks.addTask { await desk.upkeep.run() }
            tasks.addTask { await probe.run() }
        }
    }

    /// The tokens that are good no more, as it becomes known.
    public func endedTokens(among open: @escaping @Sendable () -> [UUID: Moment?]) -> AsyncStream<Set<UUID>> {
        let watch = TokenWatch(pool: desk.pool, now: desk.now, logger: desk.logger, open: open)
        return AsyncStream { continuation in
            let task = Task {
                await watch.run { tokens in
                    if !tokens.isEmpty { continuation.yield(tokens) }
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// How the database is; known at once, while `run` runs.
    public var health: Health { probe.health }

    /// Waits for events and gives some of them.
    public func events(_ selection: EventSelection) async -> Result<EventPage, Refusal> {
        desk.feed.enter()
        defer { desk.feed.leave() }
        do throws(Refusal) {
            return .success(try await desk.feed.page(selection))
        } catch {
            return .failure(error)
        }
    }

    /// Says whose a client's certificate is.
    public func identify(certificate: [UInt8]) async -> Result<Caller?, Refusal> {
        do throws(Refusal) {
            return .success(try await Authenticate.caller(showing: certificate, desk))
        } catch {
            return .failure(error)
        }
    }

    /// The switch is the one place where a name becomes deeds; a new operation without a line here does not compile.
    private func answer(_ call: Call) async throws(Refusal) -> Reply {
        switch call.operation {
        case .hello: try SessionOperations.hello(try read(call), language: call.language, facts: facts())
        case .auth: try await Authenticate.perform(try read(call), desk)
        case .ping: try SessionOperations.ping(try read(call))
        case .help: try SessionOperations.help(try read(call), language: call.language)
        case .watch: try await WatchEvents.perform(try admit(call), desk)
        case .quit: try SessionOperations.quit(try read(call))
        case .inspectionLog: try await LogInspection.perform(try admit(call), desk)
        case .inspectionShow: try await ShowInspection.perform(try admit(call), desk)
        case .inspectionList: try await ListInspections.perform(try admit(call), desk)
        case .inspectionCorrect: try await CorrectInspection.perform(try admit(call), desk)
        case .caseShow: try await ShowCase.perform(try admit(call), desk)
        case .caseList: try await ListCases.perform(try admit(call), desk)
        case .caseAdvance: try await AdvanceCase.perform(try admit(call), desk)
        case .caseDeadlines: try await ListDeadlines.perform(try admit(call), desk)
        case .caseTransfer: try await TransferCase.perform(try admit(call), desk)
        case .caseAccept: try await AcceptCase.perform(try admit(call), desk)
        case .caseDecline: try await DeclineCase.perform(try admit(call), desk)
        case .caseOffers: try await ListOffers.perform(try admit(call), desk)
        case .documentIssue: try await IssueDocument.perform(try admit(call), desk)
        case .documentVoid: try await VoidDocument.perform(try admit(call), desk)
        case .documentList: try await ListDocuments.perform(try admit(call), desk)
        case .goodsSeize: try await SeizeGoods.perform(try admit(call), desk)
        case .goodsDecide: try await DecideSeizure.perform(try admit(call), desk)
        case .goodsMove: try await MoveGoods.perform(try admit(call), desk)
        case .goodsCorrect: try await CorrectMovement.perform(try admit(call), desk)
        case .goodsSample: try await TakeSample.perform(try admit(call), desk)
        case .goodsLedger: try await ShowGoods.perform(try admit(call), desk)
        case .paymentRecord: try await RecordPayment.perform(try admit(call), desk)
        case .paymentCorrect: try await CorrectPayment.perform(try admit(call), desk)
        case .paymentLedger: try await ShowPayments.perform(try admit(call), desk)
        case .fineSuggest: try await SuggestFine.perform(try admit(call), desk)
        case .complaintFile: try await FileComplaint.perform(try admit(call), desk)
        case .complaintShow: try await ShowComplaint.perform(try admit(call), desk)
        case .complaintList: try await ListComplaints.perform(try admit(call), desk)
        case .complaintAdvance: try await AdvanceComplaint.perform(try admit(call), desk)
        case .complaintForward: try await ForwardComplaint.perform(try admit(call), desk)
        case .complaintClose: try await CloseComplaint.perform(try admit(call), desk)
        case .complaintMatch: try await MatchComplaint.perform(try admit(call), desk)
        case .complaintLink, .complaintUnlink: try await LinkComplaint.perform(try admit(call), desk)
        case .productSearch: try await SearchProducts.perform(try admit(call), desk)
        case .productShow: try await ShowProduct.perform(try admit(call), desk)
        case .productList: try await ListProducts.perform(try admit(call), desk)
        case .productAdd: try await AddProduct.perform(try admit(call), desk)
        case .productCertify: try await CertifyProduct.perform(try admit(call), desk)
        case .productRevoke: try await RevokeProduct.perform(try admit(call), desk)
        case .productCheck: try await CheckProduct.perform(try admit(call), desk)
        case .productComplaints: try await ListProductComplaints.perform(try admit(call), desk)
        case .productLookalikes: try await ListLookalikes.perform(try admit(call), desk)
        case .productMerge, .productUnmerge: try await MergeProducts.perform(try admit(call), desk)
        case .pointSearch: try await SearchPoints.perform(try admit(call), desk)
        case .pointShow: try await ShowPoint.perform(try admit(call), desk)
        case .pointList: try await ListPoints.perform(try admit(call), desk)
        case .pointAdd: try await AddPoint.perform(try admit(call), desk)
        case .pointClose: try await ClosePoint.perform(try admit(call), desk)
        case .pointStock: try await StockPoint.perform(try admit(call), desk)
        case .areaResolve: try await ResolveArea.perform(try admit(call), desk)
        case .reportWeek: try await SummariseWeek.perform(try admit(call), desk)
        case .reportPublish: try await PublishReport.perform(try admit(call), desk)
        case .reportShow: try await ShowReport.perform(try admit(call), desk)
        case .reportList: try await ListReports.perform(try admit(call), desk)
        case .reportDiff: try await CompareReport.perform(try admit(call), desk)
        case .programmeStatus: try await StatusOfProgramme.perform(try admit(call), desk)
        case .auditLog: try await ListEvents.perform(try admit(call), desk)
        case .auditCheckpoint: try await ShowCheckpoint.perform(try admit(call), desk)
        case .auditVerify: try await VerifyLog.perform(try admit(call), desk)
        case .auditProve: try await ProveLog.perform(try admit(call), desk)
        case .officerAdd: try await AddOfficer.perform(try admit(call), desk)
        case .officerList: try await ListOfficers.perform(try admit(call), desk)
        case .officerCard: try await RecordCard.perform(try admit(call), desk)
        case .officerSuspend: try await SuspendOfficer.perform(try admit(call), desk)
        case .officerDelegate: try await DelegatePower.perform(try admit(call), desk)
        case .unitList: try await ListUnits.perform(try admit(call), desk)
        case .unitPrefix: try await SetUnitPrefix.perform(try admit(call), desk)
        case .tokenIssue: try await IssueToken.perform(try admit(call), desk)
        case .tokenRegister: try await RegisterCertificate.perform(try admit(call), desk)
        case .tokenList: try await ListTokens.perform(try admit(call), desk)
        case .tokenRevoke: try await RevokeToken.perform(try admit(call), desk)
        }
    }

    private func read(_ call: Call) throws(Refusal) -> Arguments {
        try Arguments(call.fields, allowing: call.operation.definition.parameters)
    }

    /// Who may comes before what is asked: a stranger learns nothing about fields.
    private func admit(_ call: Call) throws(Refusal) -> Request {
        let definition = call.operation.definition
        let caller = try Judge.admit(call.caller, to: definition)
        return Request(
            operation: call.operation,
            arguments: try Arguments(call.fields, allowing: definition.parameters),
            fields: call.fields,
            caller: caller,
            language: call.language
        )
    }
}
