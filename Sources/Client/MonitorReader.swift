/// Reads what a service on this machine tells of itself over HTTP.
public enum MonitorReader {
    /// A page as it was answered.
    public struct Page: Sendable, Hashable {
        /// The status, 200 where all is well.
        public let status: Int
        /// What stands behind the header.
        public let body: String
    }

    private static let longest = 1 << 24

    /// Fetches a page, such as `/readyz`, from a port of loopback.
    ///
    /// - Throws: `ClientError` when nobody answers in time, or what answers is not HTTP.
    public static func page(_ path: String, port: Int, within timeout: Duration) throws(ClientError) -> Page {
        let socket = try BlockingSocket.connect(to: .tcp(host: "localhost", port: port), within: timeout)
        var request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)[...]
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            guard let ready = socket.wait(toWrite: !request.isEmpty, within: timeout) else {
                throw .timedOut(after: timeout)
            }
            if ready.canWrite, !request.isEmpty { request = socket.send(request).map { request.dropFirst($0) } ?? [] }
            guard ready.canRead, let count = try socket.receive(into: &buffer) else { continue }
            answer += buffer[..<count]
            guard count > 0, answer.count <= longest else { break }
        }
        guard let page = Page(answer) else { throw .protocolViolation("not HTTP") }
        return page
    }
}

extension MonitorReader.Page {
    /// Reads an answer whole: a status line, a header, a body that the end of the connection ends.
    init?(_ answer: [UInt8]) {
        let text = String(decoding: answer, as: UTF8.self)
        let words = text.prefix { $0 != "\r\n" }.split(separator: " ")
        guard words.count > 1, words[0].hasPrefix("HTTP/1."), let status = Int(words[1]),
            let end = text.firstRange(of: "\r\n\r\n")?.upperBound
        else { return nil }
        self.status = status
        body = String(text[end...])
    }
}
