import ArgumentParser

/// A value of `--monitor`: a place on loopback, or `none`.
enum MonitorPlace: ExpressibleByArgument, Hashable, Sendable {
    /// Listens there; port 0 lets the system choose.
    case address(host: String, port: Int)
    /// Listens nowhere.
    case none

    /// Where it listens when nobody says otherwise: `hello` and `kiem doctor` tell the port.
    static let standard = MonitorPlace.address(host: "127.0.0.1", port: 0)

    init?(argument: String) {
        guard argument != "none" else {
            self = .none
            return
        }
        guard let colon = argument.lastIndex(of: ":"), let port = Int(argument[argument.index(after: colon)...]),
            (0...65_535).contains(port)
        else { return nil }
        let host = String(argument[..<colon])
        guard host == "localhost" || host == "[::1]" || host.hasPrefix("127.") else { return nil }
        self = .address(host: host == "[::1]" ? "::1" : host, port: port)
    }

    var defaultValueDescription: String {
        switch self {
        case .address(let host, let port): "\(host):\(port)"
        case .none: "none"
        }
    }
}
