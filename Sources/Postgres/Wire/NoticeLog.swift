import Logging

/// Puts what the server mentions in passing into the log, where libpq would print it to standard error.
final class NoticeLog {
    private let logger: Logger

    init(logger: Logger) {
        self.logger = logger
    }

    func take(_ text: String) {
        logger.debug("\(text.split(separator: "\n").joined(separator: " "))")
    }
}
