import ArgumentParser
import Server

/// A value of `--listen`: an address, or `none`.
enum ListenPlace: ExpressibleByArgument, Hashable, Sendable {
    /// Listens there.
    case address(ListenAddress)
    /// Listens on the unix socket alone.
    case none

    /// Where a service listens for TCP when nobody says otherwise.
    static let standard = ListenPlace.address(.tcp(host: "127.0.0.1", port: 7341))

    init?(argument: String) {
        if argument == "none" {
            self = .none
        } else if let address = ListenAddress(argument) {
            self = .address(address)
        } else {
            return nil
        }
    }

    /// Whether it wants a certificate.
    var isEncrypted: Bool {
        if case .address(.tls) = self { true } else { false }
    }

    var defaultValueDescription: String {
        switch self {
        case .address(let address): address.description
        case .none: "none"
        }
    }
}
