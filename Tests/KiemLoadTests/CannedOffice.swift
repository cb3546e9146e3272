import Contract
import Domain
import FoundationEssentials
import JSON
import Operations
import Storage

/// A service with a small register and no database; it keeps writes by their keys as the real one does, and errs when told to.
actor CannedOffice: Performing {
    /// What it does wrong.
    enum Fault: Sendable {
        case none
        /// Every tenth product shown is another one.
        case otherProduct
        /// Every tenth inspection gets the number of the one before.
        case sameNumber
        /// Every tenth write is refused.
        case refuses(ErrorCode)
        /// Every tenth write is done, and yet answered with `unavailable`.
        case losesOutcome
        /// The connection ends after every tenth write.
        case hangsUp
    }

    private let fault: Fault
    private var shown = 0
    private(set) var attempts = 0
    /// The numbers given, by key.
    private(set) var numbers: [String: Int] = [:]

    init(_ fault: Fault = .none) {
        self.fault = fault
    }

    func perform(_ call: Call) async -> Result<Reply, Refusal> {
        switch call.operation {
        case .auth: auth(call)
        case .productList: list("product", ["502-001", "502-002", "502-003"])
        case .pointList: list("point", ["SP01"])
        case .productShow: .success(Reply(final: product(text(call, "product"))))
        case .pointShow: .success(Reply(final: object { $0.field("point", "SP01") }))
        case .inspectionLog: log(call)
        default: .failure(Refusal(.unavailable, vi: "đi vắng", en: "away"))
        }
    }

    private func auth(_ call: Call) -> Result<Reply, Refusal> {
        guard text(call, "token") == "good" else {
            return .failure(Refusal(.unauthenticated, vi: "mã sai", en: "wrong token"))
        }
        let caller = Caller(
            officerID: UUID(),
            officer: "QN-001",
            name: "Kiểm soát viên",
            unitID: UUID(),
            unit: "QN",
            roles: [.inspector],
            tokenID: UUID(),
            ownScope: .all
        )
        return .success(Reply(final: object { $0.field("officer", "QN-001") }, effect: .authenticated(caller, nil)))
    }

    private func list(_ name: String, _ codes: [String]) -> Result<Reply, Refusal> {
        let rows = codes.map { code in object { $0.field(name, code) } }
        return .success(Reply(rows: rows, final: object { $0.field("count", rows.count) }))
    }

    private func product(_ code: String) -> [UInt8] {
        shown += 1
        // The first ones are those that the generator reads for itself.
        let isOther = if case .otherProduct = fault { shown > 3 && shown.isMultiple(of: 10) } else { false }
        return object { json in
            json.field("product", isOther ? "502-009" : code)
            json.field("name", "Dầu mè đen")
            json.field("area") { $0.field("code", "502") }
            json.field("certificate", "valid")
        }
    }

    private func log(_ call: Call) -> Result<Reply, Refusal> {
        attempts += 1
        let isTenth = attempts.isMultiple(of: 10)
        if case .refuses(let code) = fault, isTenth { return .failure(Refusal(code, vi: "không", en: "no")) }
        let key = text(call, "id")
        var number = numbers[key] ?? numbers.count + 1
        numbers[key] = number
        if case .losesOutcome = fault, isTenth {
            return .failure(Refusal(.unavailable, vi: "chưa rõ", en: "not known"))
        }
        if case .sameNumber = fault, isTenth { number -= 1 }
        let digits = String(number)
        let answer = object { json in
            json.field("inspection", "KT-2026-" + String(repeating: "0", count: 6 - digits.utf8.count) + digits)
        }
        if case .hangsUp = fault, isTenth { return .success(Reply(final: answer, effect: .ends)) }
        return .success(Reply(final: answer))
    }

    private func text(_ call: Call, _ name: String) -> String {
        switch call.fields[name] {
        case .string(let text), .word(let text): text
        default: ""
        }
    }

    private nonisolated func object(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        JSONWriter.object(body)
    }
}
