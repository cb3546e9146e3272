import Client
import Domain

/// Why there is nothing to report.
enum LoadFailure: Error, CustomStringConvertible {
    /// The service did not answer, or refused what came before the load.
    case client(ClientError)
    /// The register is not one to load with.
    case register(String)
    /// The service would not have one of the clients.
    case turnedAway(String)
    /// The ledger's file cannot be written.
    case ledger(String)

    var description: String {
        switch self {
        case .client(let error): error.text(in: .english)
        case .register(let what): "the register \(what); load it with kiem db load-reference"
        case .turnedAway(let answer): "a client was not let in: \(answer)"
        case .ledger(let what): "the ledger cannot be written: \(what)"
        }
    }
}
