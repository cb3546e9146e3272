import Client

extension ExitCode {
    /// The code for a call without an answer.
    init(_ error: ClientError) {
        switch error {
        case .refused(let code, _, _): self.init(code)
        case .unreachable, .connectionLost, .timedOut, .protocolViolation, .untrusted: self = .unreachable
        case .unusable: self = .usage
        }
    }
}
