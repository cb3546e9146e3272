import LineProtocol

/// One connection on which requests are sent and their answers read.
final class BlockingConnection {
    private let socket: BlockingSocket
    private let answerWithin: Duration
    private var framer = LineFramer(limit: longestAnswerLine)
    private var pending = PendingAnswers<Int>()

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
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
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

    private func take(
        _ bytes: ArraySlice<UInt8>,
        into results: inout [Result<Answer, ClientError>?]
    ) throws(ClientError) {
        var lines: [Line] = []
        framer.append(bytes, to: &lines)
        for line in lines {
            switch try pending.take(line) {
            case .nothing: continue
            case .answered(let place, let result): results[place] = result
            case .turnedAway(_, let error): throw error
            }
        }
    }
}
