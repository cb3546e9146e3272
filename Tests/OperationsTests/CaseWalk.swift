import Contract
import Domain
import JSON
import Operations
import SeededRandom
import Synchronization

/// A case that wanders at random through the service: lawful steps and unlawful ones, goods and money in between, time that passes.
struct CaseWalk: Sendable {
    /// A clock that the walk turns.
    final class Clock: Sendable {
        private let moment: Mutex<Moment>

        init(_ moment: Moment) { self.moment = Mutex(moment) }

        var now: Moment { moment.withLock { $0 } }

        func pass(hours: Int) {
            moment.withLock {
                $0 = Moment(microsecondsSince1970: $0.microsecondsSince1970 + Int64(hours) * 3_600_000_000)
            }
        }
    }

    private let office: Office
    private let clock: Clock
    private let leader: Caller
    private var random: SeededGenerator
    private(set) var number: String?
    private(set) var state: CaseState?
    private(set) var taken = 0
    private(set) var refused = 0

    init(seed: UInt64, office: Office, clock: Clock, leader: Caller) {
        random = SeededGenerator(seed: seed)
        self.office = office
        self.clock = clock
        self.leader = leader
    }

    /// Walks until the archive, or for so many steps.
    mutating func walk(steps: Int) async throws {
        try await begin()
        for _ in 0..<steps where state != .archived {
            clock.pass(hours: random.below(8) == 0 ? random.below(300) : random.below(8))
            switch random.below(5) {
            case 0: try await moveGoods()
            case 1: try await pay()
            default: try await advance()
            }
        }
    }

    private mutating func begin() async throws {
        if Bool.random(using: &random) {
            while state == nil { try await advance() }
            return
        }
        let kind = ["counterfeit", "unknown_origin", "knockoff"][random.below(3)]
        let product = random.below(3) == 0 ? #","product":"502-004""# : ""
        let finding =
            #"{"label_name":"Lô","kind":"\#(kind)","quantity":9,"unit":"gói","goods_value":33000000\#(product)}"#
        let logged = try await office.done(
            .inspectionLog,
            SampleInspection.log(finding, ended: clock.now.day.description),
            by: leader
        )
        number = logged.final.string("case")
        state = .inspected
    }

    private static let waysOut: Set<CaseEvent> = [
        .forward, .closeTip, .withdraw, .closeCompliant, .closeNoViolation, .transferAgency, .barByTime, .cancelPenalty,
        .transferPolice,
    ]

    /// An event that may come next, or now and then any other.
    private mutating func advance() async throws {
        // Ways out are taken now and then only, so that most cases see a penalty.
        let isPatient = random.below(12) > 0
        let possible = Lifecycle.next(from: state).map(\.event).filter { !isPatient || !Self.waysOut.contains($0) }
        let isGuess = random.below(6) == 0
        guard
            let event = (isGuess ? CaseEvent.allCases : possible).filter({ $0 != .opened }).randomElement(
                using: &random
            )
        else { return }
        guard (try? Lifecycle.transition(from: state, event: event).get()) != nil else {
            let fields = #"{\#(number.map { #""case":"\#($0)","# } ?? "")"event":"\#(event.rawValue)"}"#
            try await count(office.call(.caseAdvance, fields, by: leader), lawful: false)
            return
        }
        if event == .recordInspection, let number {
            let finding =
                #"{"label_name":"Lô","kind":"unknown_origin","quantity":9,"unit":"gói","goods_value":33000000}"#
            let log = SampleInspection.log(
                finding,
                ended: clock.now.day.description,
                more: #","case":"\#(number)""#
            )
            _ = try await office.call(.inspectionLog, log, by: leader)
        }
        let fields = try CaseSteps.fields(event, from: state, of: number, said: said(event))
        let outcome = try await office.call(.caseAdvance, fields, by: leader)
        if case .success(let done) = outcome {
            number = done.final.string("case")
            state = done.final.string("state").flatMap(CaseState.init(rawValue:))
        }
        try count(outcome, lawful: true)
    }

    /// What is said, now lawful and now not.
    private mutating func said(_ event: CaseEvent) -> [String: String?] {
        let now = clock.now
        var said: [String: String?] = [:]
        for field in (try? Lifecycle.transition(from: state, event: event).get().fields) ?? [] {
            switch field.kind {
            case .moment: said[field.name] = #""\#(now)""#
            case .day: said[field.name] = #""\#(now.day)""#
            default: break
            }
        }
        let isSlip = random.below(6) == 0
        switch event {
        case .receive: said["source"] = isSlip ? #""media""# : #""officer""#
        case .decideInspection:
            if isSlip { said["signer"] = #""QN-002""# }
            said["subject"] = #""subject \#(random.next())""#
        case .announce: if isSlip { said["present"] = #"["QN-001"]"# }
        case .penalise, .penaliseOnSpot:
            if isSlip { said["fine"] = ["0", "9999999", "15000001"][random.below(3)] }
            if random.below(6) == 0 { said["signer"] = #""QN-002""# }
            if random.below(3) == 0 { said["article"] = #""ND98.9""#; said["fine"] = "45000000" }
        case .recordPayment: said["amount"] = "\(1 + random.below(13_000_000))"
        default: break
        }
        return said
    }

    private mutating func moveGoods() async throws {
        guard let number else { return }
        let call = #""case":"\#(number)""#
        switch random.below(4) {
        case 0:
            let items = #"[{"description":"Lô","quantity":\#(1 + random.below(9)),"unit":"gói"}]"#
            _ = try await office.call(.goodsSeize, #"{\#(call),"place":"Kho","items":\#(items)}"#, by: leader)
        case 1: _ = try await office.call(.goodsDecide, #"{\#(call),"signer":"QN-001"}"#, by: leader)
        default:
            let paper = try await office.call(.documentIssue, #"{\#(call),"type":"return_minutes"}"#, by: leader)
            guard case .success(let issued) = paper, let document = issued.final.string("document") else { return }
            let quantity = random.below(2) == 0 ? "" : #","quantity":\#(1 + random.below(9))"#
            let way = ["returned", "returned", "destroyed", "sold"][random.below(4)]
            let fields =
                #"{\#(call),"item":\#(1 + random.below(2)),"to":"\#(way)","documents":["\#(document)"]\#(quantity)}"#
            _ = try await office.call(.goodsMove, fields, by: leader)
            guard random.below(2) == 0 else { return }
            let wrong = #"{\#(call),"item":1,"movement":\#(1 + random.below(2)),"reason":"x"}"#
            _ = try await office.call(.goodsCorrect, wrong, by: leader)
        }
    }

    private mutating func pay() async throws {
        guard let number else { return }
        let kind = ["fine_paid", "late_fee_paid", "sale_of_goods", "gain_paid_back"][random.below(4)]
        let fields = """
            {"case":"\(number)","kind":"\(kind)","amount":\(1 + random.below(14_000_000)),"paid_on":"\(clock.now.day)",
            "receipt_no":"B\(random.below(1_000))"}
            """
        _ = try await office.call(.paymentRecord, fields, by: leader)
    }

    private mutating func count(_ outcome: Result<Outcome, Refusal>, lawful: Bool) throws {
        switch outcome {
        case .success:
            if !lawful { throw Unlawful() }
            taken += 1
        case .failure(let refusal):
            // A fault of the service's own is no answer to anything.
            if refusal.code == .internal { throw refusal }
            refused += 1
        }
    }

    struct Unlawful: Error {}
}
