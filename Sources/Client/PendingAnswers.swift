import Contract
import JSON
import LineProtocol

/// Pairs the lines that come back with the requests that were sent.
///
/// Touches no socket: whoever holds a `Ticket` is told by the caller.
struct PendingAnswers<Ticket> {
    /// What a line means.
    enum Event {
        /// The answer is not complete yet, or the line belongs to none.
        case nothing
        /// Something happened that belongs to no answer.
        case happened(JSONObject)
        /// The oldest request is answered.
        case answered(Ticket, Result<Answer, ClientError>)
        /// The service will have nothing of this connection: all that is owed is refused.
        case turnedAway([Ticket], ClientError)
    }

    private var owed: [(tag: Tag, ticket: Ticket)] = []
    /// How many at the front of `owed` are done with; cut off in one go now and then.
    private var answered = 0
    private var rows: [JSONObject] = []
    private var count: UInt64 = 0

    var isEmpty: Bool {
        answered == owed.count
    }

    /// Takes down that an answer is owed and says the tag to send.
    mutating func expect(_ ticket: Ticket) -> Tag {
        count += 1
        let tag = Tag(count)
        owed.append((tag, ticket))
        return tag
    }

    /// Takes a line that came back.
    ///
    /// - Throws: `protocolViolation` when it is none, or answers something that was not asked.
    mutating func take(_ line: Line) throws(ClientError) -> Event {
        guard case .complete(let bytes) = line, let reply = ReplyLine(bytes) else {
            throw .protocolViolation("not an answer")
        }
        let object = try Self.object(reply.json)
        if reply.kind == .event { return .happened(object) }
        guard let tag = reply.tag else {
            // Without a tag only the connection itself can be refused, as one too many.
            guard reply.kind == .error else { throw .protocolViolation("an answer without its tag") }
            let refusal = try Self.refusal(object)
            return .turnedAway(abandon(), refusal)
        }
        guard !isEmpty, owed[answered].tag == tag else { throw .protocolViolation("an answer to something not asked") }
        switch reply.kind {
        case .row:
            rows.append(object)
            return .nothing
        case .ok:
            let answer = Answer(rows: rows, final: object)
            return .answered(next(), .success(answer))
        case .error:
            // Read before the ticket is taken: whoever holds it must not be forgotten when this is no refusal.
            let refusal = try Self.refusal(object)
            return .answered(next(), .failure(refusal))
        case .event:
            return .nothing
        }
    }

    /// Gives up on everything that is owed.
    mutating func abandon() -> [Ticket] {
        let tickets = owed[answered...].map(\.ticket)
        owed = []
        answered = 0
        rows = []
        return tickets
    }

    private mutating func next() -> Ticket {
        let ticket = owed[answered].ticket
        answered += 1
        rows = []
        if answered == owed.count || answered >= 1_024 {
            owed.removeFirst(answered)
            answered = 0
        }
        return ticket
    }

    private static func object(_ json: [UInt8]) throws(ClientError) -> JSONObject {
        let value: JSONValue
        do {
            value = try JSONParser.parse(json)
        } catch {
            throw .protocolViolation("an answer that is not JSON")
        }
        guard case .object(let object) = value else { throw .protocolViolation("an answer that is not an object") }
        return object
    }

    private static func refusal(_ object: JSONObject) throws(ClientError) -> ClientError {
        guard case .string(let word) = object["code"], let code = ErrorCode(rawValue: word),
            case .string(let message) = object["message"]
        else { throw .protocolViolation("an error without a code that is known") }
        guard case .string(let field) = object["field"] else { return .refused(code, message: message, field: nil) }
        return .refused(code, message: message, field: field)
    }
}
