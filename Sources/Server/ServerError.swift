public import Domain

/// Says why the service cannot listen.
public enum ServerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A service answers on this socket already.
    case socketInUse(path: String)
    /// Something that is not a socket stands at the path.
    case notASocket(path: String)
    /// The path does not fit into the address of a unix socket.
    case pathTooLong(path: String, limit: Int)
    /// The port is taken.
    case portInUse(host: String, port: Int)
    /// TCP without TLS beyond loopback was not asked for.
    case plaintextRefused(host: String)
    /// An address has TLS and there is no certificate for it.
    case noCertificate(address: String)
    /// A file of TLS is not as it should be.
    case tls(TLSProblem)
    /// There is nowhere to listen.
    case nowhereToListen
    /// The system refuses.
    case cannotListen(address: String, reason: String)

    /// What is wrong and what mends it.
    public var message: Bilingual {
        switch self {
        case .socketInUse(let path):
            Bilingual(
                vi: "đã có dịch vụ kiem đang trả lời trên \(path); hãy dừng nó trước hoặc chọn KIEM_HOME khác",
                en: "a kiem service is answering on \(path) already; stop it first or choose another KIEM_HOME"
            )
        case .notASocket(let path):
            Bilingual(
                vi: "\(path) không phải là socket; hãy dời nó đi hoặc chọn đường dẫn khác",
                en: "\(path) is not a socket; move it away or choose another path"
            )
        case .pathTooLong(let path, let limit):
            Bilingual(
                vi: "đường dẫn socket \(path) quá dài: tối đa \(limit) byte; hãy chọn KIEM_HOME khác",
                en: "the socket's path \(path) is too long: at most \(limit) bytes; choose another KIEM_HOME"
            )
        case .portInUse(let host, let port):
            Bilingual(
                vi: "cổng \(port) trên \(host) đã có chương trình khác dùng; hãy chọn cổng khác với --listen",
                en: "port \(port) of \(host) is used by another program; choose another with --listen"
            )
        case .plaintextRefused(let host):
            Bilingual(
                vi:
                    "\(host) nằm ngoài máy này mà TCP không mã hóa; hãy nghe trên 127.0.0.1, hoặc thêm --allow-plaintext nếu chấp nhận rủi ro",
                en:
                    "\(host) is beyond this machine and plain TCP is not encrypted; listen on 127.0.0.1, or add --allow-plaintext to take the risk"
            )
        case .noCertificate(let address):
            Bilingual(
                vi: "\(address) cần chứng thư TLS; hãy thêm --tls-certificate và --tls-key",
                en: "\(address) wants a certificate; add --tls-certificate and --tls-key"
            )
        case .tls(let problem): problem.message
        case .nowhereToListen:
            Bilingual(vi: "chưa chỉ ra địa chỉ nào để nghe", en: "there is no address to listen at")
        case .cannotListen(let address, let reason):
            Bilingual(vi: "không nghe được trên \(address): \(reason)", en: "cannot listen at \(address): \(reason)")
        }
    }

    /// The text for the log.
    public var description: String {
        message.en
    }
}
