import Logging
import Synchronization

/// What a service has logged.
final class LogBook: Sendable {
    private let lines = Mutex<[(level: Logger.Level, text: String)]>([])

    var handler: some LogHandler { Handler(book: self) }

    /// Whether something like this was logged at a level.
    func has(_ level: Logger.Level, _ words: String) -> Bool {
        lines.withLock { $0.contains { $0.level == level && $0.text.contains(words) } }
    }

    private struct Handler: LogHandler {
        let book: LogBook
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.debug

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let text = "\(event.message) \(event.metadata ?? [:])"
            book.lines.withLock { $0.append((event.level, text)) }
        }
    }
}
