import Domain
import Logging

/// Says to whoever runs the service what happens, in their language; in logs for collectors always in English.
struct Talk: Sendable {
    /// Takes what is said, and what is only for the log.
    let logger: Logger
    /// The language it is said in.
    let language: Language

    /// Says something.
    func say(_ text: Bilingual, level: Logger.Level = .notice) {
        logger.log(level: level, "\(text.text(in: language))")
    }

    /// Says something.
    func say(vi: String, en: String, level: Logger.Level = .notice) {
        say(Bilingual(vi: vi, en: en), level: level)
    }

    /// Says what went wrong, and below it what other programs said.
    func report(_ failure: Failure, level: Logger.Level = .error) {
        say(failure.message, level: level)
        for line in (failure.detail ?? "").split(separator: "\n") {
            logger.log(level: level, "\(line)")
        }
    }
}
