import Contract
import Domain
import FoundationEssentials
import JSON
import Operations
import Storage

/// Answers from a card: a `Performing` that knows a few operations, no database, and writes down what it was asked in which order.
///
/// `case.show meet-…` and `inspection.log form=meet-…` are done only when another one has come to meet them, `case.show wait-…` only when the gate is opened.
struct CannedService: Performing {
    let diary = Diary()
    let gate = Gate()

    static let caller = Caller(
        officerID: UUID(),
        officer: "QN-001",
        name: "Kiểm soát viên",
        unitID: UUID(),
        unit: "QN",
        roles: [.inspector],
        tokenID: UUID(),
        ownScope: .all
    )

    func perform(_ call: Call) async -> Result<Reply, Refusal> {
        switch call.operation {
        case .hello: hello(call)
        case .auth: auth(call)
        case .ping: .success(Reply(final: object { $0.field("pong", true) }))
        case .quit: .success(Reply(final: object { $0.field("bye", true) }, effect: .ends))
        case .caseShow: await show(call)
        case .productSearch: search(call)
        case .inspectionLog, .inspectionCorrect: await log(call)
        case .watch: watch()
        default: .failure(Refusal(.unavailable, vi: "đi vắng", en: "away"))
        }
    }

    private func watch() -> Result<Reply, Refusal> {
        let selection = EventSelection(after: 0, scope: .all, operations: nil)
        return .success(Reply(final: object { $0.field("after", 0) }, effect: .watches(selection)))
    }

    /// Three events, one a page, the first far behind; then none until the connection ends.
    func events(_ selection: EventSelection) async -> Result<EventPage, Refusal> {
        guard selection.after < 3 else {
            // Ends with an error only when it is cancelled, which is what it waits for.
            try? await Task.sleep(for: .seconds(3_600))
            return .failure(Refusal(.unavailable, vi: "đi vắng", en: "away"))
        }
        var next = selection
        next.after += 1
        let event = object { $0.field("seq", next.after) }
        return .success(EventPage(events: [event], behind: selection.after == 0 ? 2 : nil, next: next))
    }

    private func hello(_ call: Call) -> Result<Reply, Refusal> {
        let language = call.fields["language"]?.text.flatMap { Language(rawValue: $0) }
        let final = object { $0.field("language", (language ?? call.language).rawValue) }
        return .success(Reply(final: final, effect: language.map(SessionEffect.speaks)))
    }

    private func auth(_ call: Call) -> Result<Reply, Refusal> {
        guard let token = call.fields["token"]?.text else {
            return .failure(Refusal(.invalid, vi: "thiếu token", en: "token is missing", field: "token"))
        }
        guard token == "good" else {
            return .failure(Refusal(.unauthenticated, vi: "mã sai", en: "wrong token"))
        }
        let language = call.fields["language"]?.text.flatMap { Language(rawValue: $0) }
        let final = object { $0.field("officer", Self.caller.officer) }
        return .success(Reply(final: final, effect: .authenticated(Self.caller, language)))
    }

    private func show(_ call: Call) async -> Result<Reply, Refusal> {
        let name = call.fields["case"]?.text ?? ""
        await diary.write("begin \(name)")
        if name.hasPrefix("meet-") { await diary.meet() }
        if name.hasPrefix("wait-") { await gate.pass() }
        await Task.yield()
        await diary.write("end \(name)")
        guard name != "VV-2026-000404" else {
            return .failure(Refusal(.notFound, vi: "không có", en: "there is none", field: "case"))
        }
        return .success(Reply(final: object { $0.field("case", name) }))
    }

    /// As many rows as the text says, each as long as `limit` says.
    private func search(_ call: Call) -> Result<Reply, Refusal> {
        let count = call.fields["text"]?.text.flatMap { Int($0) } ?? 0
        let length = call.fields["limit"]?.text.flatMap { Int($0) } ?? 1
        let rows = (0..<count).map { index in
            object { json in
                json.field("product", "\(index)")
                json.field("name", String(repeating: "x", count: length))
            }
        }
        return .success(Reply(rows: rows, final: object { $0.field("count", count) }))
    }

    private func log(_ call: Call) async -> Result<Reply, Refusal> {
        let form = call.fields["form"]?.text ?? ""
        await diary.write("begin \(form)")
        if form.hasPrefix("meet-") { await diary.meet() }
        for _ in 0..<10 { await Task.yield() }
        await diary.write("end \(form)")
        return .success(Reply(final: object { $0.field("inspection", form) }))
    }

    private func object(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object(body)
        return writer.bytes
    }
}

extension JSONValue {
    /// The text of a word, a string or a number.
    var text: String? {
        switch self {
        case .word(let text), .string(let text), .number(let text): text
        default: nil
        }
    }
}
