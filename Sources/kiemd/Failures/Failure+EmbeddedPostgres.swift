import Domain
import EmbeddedPostgres

extension Failure {
    /// What the private cluster's error means for whoever runs it.
    init(_ error: EmbeddedPostgresError) {
        self.init(Self.exit(error), Bilingual(vi: error.vi, en: error.en), detail: error.detail)
    }

    private static func exit(_ error: EmbeddedPostgresError) -> Sysexit {
        switch error {
        case .homeInUse, .leftoversRemain, .cancelled: .tryAgain
        case .homeUnusable, .homeUnreachable, .wrongOwner: .notAllowed
        case .pathUnusable: .usage
        case .notACluster: .input
        case .accountMissing, .binariesNotFound, .versionNotInstalled, .programNotStarted, .initialisationFailed,
            .startFailed, .startTimedOut:
            .unreachable
        }
    }
}
