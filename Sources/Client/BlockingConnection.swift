import JSON
import LineProtocol

/// One connection on which requests are sent and their answers read.
final class BlockingConnection {
    private let socket: BlockingSocket
    private let answerWithin: Duration
    private var framer = LineFramer(limit: longestAnswerLine)
    private var pending = PendingAnswers<Int>()
    /// What was told meanwhile, until somebody asks for it.
    private var events: [JSONObject] = []

    init(_ socket: consuming BlockingSocket, answerWithin: Duration) {
        self.socket = socket
        self.answerWithin = answerWithin
    }

    /// Sends requests and waits for all their answers.
    ///
    /// Reads while it writes: a service that stops reading because its answers are not read would otherwise never go on.
    ///
    /// - Throws: `ClientError` when the connection is of no more use.
    func exchange(_ requests: [ClientRequest]) throws(ClientError) -> [Result<Answer, ClientError>] {
        var writer = RequestWriter()
        for (place, request) in requests.enumerated() {
            writer.write(request.operation, request.fields, tag: pending.expect(place))
        }
        var unsent = writer.bytes[...]
        var results = [Result<Answer, ClientError>?](repeating: nil, count: requests.count)
        var buffer = [UInt8](repeating: 0, count: Self.chunk)
        while !pending.isEmpty {
            guard let ready = socket.wait(toWrite: !unsent.isEmpty, within: answerWithin) else {
                throw .timedOut(after: answerWithin)
            }
            if ready.canWrite, !unsent.isEmpty {
                // Where nothing more is taken, the reason may stand in what is still to be read.
                unsent = socket.send(unsent).map { unsent.dropFirst($0) } ?? []
            }
            if ready.canRead, let count = try socket.receive(into: &buffer) {
                guard count > 0 else { throw .connectionLost(reason: "end of stream") }
                try take(buffer[..<count], into: &results)
            }
        }
        return results.compactMap(\.self)
    }

    /// Waits for events; none when the time is over.
    ///
    /// - Throws: `ClientError` when the connection is of no more use.
    func events(within timeout: Duration) throws(ClientError) -> [JSONObject] {
        var buffer = [UInt8](repeating: 0, count: Self.chunk)
        var none: [Result<Answer, ClientError>?] = []
        while events.isEmpty {
            // A line may come in pieces, each of which shows that somebody is there.
            guard socket.wait(toWrite: false, within: timeout) != nil else { return [] }
            guard let count = try socket.receive(into: &buffer) else { continue }
            guard count > 0 else { throw .connectionLost(reason: "end of stream") }
            try take(buffer[..<count], into: &none)
        }
        defer { events = [] }
        return events
    }

    private static let chunk = 1 << 16

    private func take(
        _ bytes: ArraySlice<UInt8>,
        into results: inout [Result<Answer, ClientError>?]
    ) throws(ClientError) {
        var lines: [Line] = []
        framer.append(bytes, to: &lines)
        for line in lines {
            switch try pending.take(line) {
            case .nothing: continue
            case .happened(let event): events.append(event)
            case .answered(let place, let result): results[place] = result
            case .turnedAway(_, let error): throw error
            }
        }
    }
}
