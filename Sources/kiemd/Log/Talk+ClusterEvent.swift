import Domain
import EmbeddedPostgres
import Logging

extension Talk {
    /// Says what happens to the private cluster: what is out of the ordinary to everybody, the rest to who wants details.
    func tell(_ event: ClusterEvent) {
        say(vi: event.vi, en: event.en, level: Self.level(event))
    }

    private static func level(_ event: ClusterEvent) -> Logger.Level {
        switch event {
        case .initialising, .endingLeftovers, .removedStaleLock: .notice
        case .starting, .ready, .stopping, .stopped: .info
        case .died, .restarting, .stoppingHarder: .warning
        case .restartFailed: .error
        }
    }
}
