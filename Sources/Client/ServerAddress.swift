/// Where a service is: `unix:/path`, `tcp://host:port` or `tls://host:port`, as `KIEM_SERVER` has it.
public enum ServerAddress: Sendable, Hashable, CustomStringConvertible {
    /// A unix socket.
    case unix(path: String)
    /// TCP without encryption.
    case tcp(host: String, port: Int)
    /// TCP with TLS; the certificate must be the host's.
    case tls(host: String, port: Int)

    /// Reads an address; nil for anything else.
    public init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = text.dropFirst("unix:".count)
            guard path.hasPrefix("/") else { return nil }
            self = .unix(path: String(path))
            return
        }
        let isEncrypted = text.hasPrefix("tls://")
        guard isEncrypted || text.hasPrefix("tcp://") else { return nil }
        let place = text.dropFirst("tcp://".count)
        guard let colon = place.lastIndex(of: ":"), let port = UInt16(place[place.index(after: colon)...]), port > 0
        else { return nil }
        var host = place[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty, !host.contains("/") else { return nil }
        self = isEncrypted ? .tls(host: String(host), port: Int(port)) : .tcp(host: String(host), port: Int(port))
    }

    /// The address as it is read.
    public var description: String {
        switch self {
        case .unix(let path): "unix:\(path)"
        case .tcp(let host, let port): "tcp://\(Self.bracketed(host)):\(port)"
        case .tls(let host, let port): "tls://\(Self.bracketed(host)):\(port)"
        }
    }

    /// Whether the connection is encrypted, so that certificates matter.
    public var isEncrypted: Bool {
        if case .tls = self { true } else { false }
    }

    /// Whether it is on this machine.
    public var isLocal: Bool {
        switch self {
        case .unix: true
        case .tcp(let host, _), .tls(let host, _): host == "localhost" || host == "::1" || host.hasPrefix("127.")
        }
    }

    private static func bracketed(_ host: String) -> String {
        host.contains(":") ? "[\(host)]" : host
    }
}
