/// A place to listen at.
public enum ListenAddress: Sendable, Hashable, CustomStringConvertible {
    /// A unix socket; `mode` says who may connect, the token who may do what.
    case unix(path: String, mode: UInt32)
    /// TCP without TLS; port 0 lets the system choose.
    case tcp(host: String, port: Int)
    /// TCP with TLS; port 0 lets the system choose.
    case tls(host: String, port: Int)

    /// A unix socket that only its owner may connect to.
    public static func unix(_ path: String) -> ListenAddress {
        .unix(path: path, mode: 0o600)
    }

    /// Reads `unix:/path`, `tcp://host:port`, `tls://host:port` or `host:port`, which is plain TCP; nil for anything else.
    public init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = text.dropFirst("unix:".count)
            guard path.hasPrefix("/") else { return nil }
            self = .unix(String(path))
            return
        }
        let isEncrypted = text.hasPrefix("tls://")
        let place = isEncrypted || text.hasPrefix("tcp://") ? text.dropFirst("tcp://".count) : text[...]
        guard let colon = place.lastIndex(of: ":"), let port = UInt16(place[place.index(after: colon)...]) else {
            return nil
        }
        var host = place[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty, !host.contains("/") else { return nil }
        self = isEncrypted ? .tls(host: String(host), port: Int(port)) : .tcp(host: String(host), port: Int(port))
    }

    /// The address as clients write it.
    public var description: String {
        switch self {
        case .unix(let path, _): "unix:\(path)"
        case .tcp(let host, let port): "tcp://\(Self.bracketed(host)):\(port)"
        case .tls(let host, let port): "tls://\(Self.bracketed(host)):\(port)"
        }
    }

    /// Whether connections begin with a handshake of TLS.
    var isEncrypted: Bool {
        if case .tls = self { true } else { false }
    }

    private static func bracketed(_ host: String) -> String {
        host.contains(":") ? "[\(host)]" : host
    }
}
