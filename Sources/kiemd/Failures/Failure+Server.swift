import Server
import Settings

extension Failure {
    /// Why the service cannot listen.
    init(_ error: ServerError) {
        self.init(Self.exit(error), error.message)
    }

    /// Why the credentials file is of no use.
    init(_ error: CredentialsError) {
        self.init(.notAllowed, error.message)
    }

    private static func exit(_ error: ServerError) -> Sysexit {
        switch error {
        case .socketInUse, .portInUse: .tryAgain
        case .notASocket: .input
        case .pathTooLong, .plaintextRefused, .nowhereToListen, .noCertificate: .usage
        case .tls(.unreadable), .tls(.openToOthers): .notAllowed
        case .tls: .input
        case .cannotListen: .unreachable
        }
    }
}
