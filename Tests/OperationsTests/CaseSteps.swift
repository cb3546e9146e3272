import Domain
import Operations
import Testing

/// What is said at the steps of a case, as an office of a leader, QN-001, and an inspector, QN-002, would lawfully say it.
enum CaseSteps {
    /// The fields of `case.advance`; `said` takes the place of what would be said, by field, as JSON; nil leaves the field out.
    static func fields(
        _ event: CaseEvent,
        from state: CaseState?,
        of number: String? = "VV-2026-000001",
        said: [String: String?] = [:],
        more: String = ""
    ) throws -> String {
        let transition = try Lifecycle.transition(from: state, event: event).get()
        var members = transition.fields.compactMap { field -> String? in
            let value = said[field.name] ?? lawful(field)
            return value.map { #""\#(field.name)":\#($0)"# }
        }
        let required = Set(transition.fields.map(\.name))
        var options = said.filter { !required.contains($0.key) }
        if transition.options.contains(where: { $0.name == "value" }) {
            options.merge(["value": "33000000", "party_kind": #""individual""#]) { mine, _ in mine }
        }
        members += options.sorted { $0.key < $1.key }.compactMap { name, value in value.map { #""\#(name)":\#($0)"# } }
        if let number, state != nil { members.append(#""case":"\#(number)""#) }
        members.append(#""event":"\#(event.rawValue)""#)
        return "{\(members.joined(separator: ","))\(more)}"
    }

    /// 33 million đồng of goods of unknown origin: 10 to 15 million, the midpoint 12.5 million.
    private static func lawful(_ field: RequiredField) -> String {
        switch field.name {
        case "article": #""ND98.17""#
        case "fine": "12500000"
        case "source": #""officer""#
        case "form": #""ad_hoc""#
        case "amount": "12500000"
        case "assignee", "proposer", "signed_by", "leader", "signer": #""QN-001""#
        case "members": #"["QN-002"]"#
        case "present", "team": #"["QN-001","QN-002"]"#
        case "pages": "4"
        default: plain(field)
        }
    }

    private static func plain(_ field: RequiredField) -> String {
        switch field.kind {
        case .moment: #""2026-11-24T09:00:00+07:00""#
        case .day: #""2026-11-24""#
        case .count, .money: "4"
        case .flag: "true"
        case .officers, .documents, .items: #"["\#(field.name)"]"#
        case .text, .officer, .document, .inspectionForm, .informationSource, .partyKind, .goodsClass:
            #""\#(field.name)""#
        }
    }
}

extension Office {
    /// An office that may do all that a case needs: a leader of its team with a card, and an inspector with one.
    static func withTeam(
        at now: Moment = Office.now,
        _ body: @escaping @Sendable (Office, Caller) async throws -> Void
    ) async throws {
        try await Office.open(at: now) { office in
            let first = try #require(Day("2026-01-01"))
            let leader = try await office.officer([.inspector, .leader], title: .teamLeader, cardFrom: first)
            _ = try await office.officer([.inspector], number: "QN-002", cardFrom: first)
            try await body(office, leader)
        }
    }
}
