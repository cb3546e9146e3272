import Domain
import JSON
import Logging

/// Writes log events to standard error, one line each.
struct LogLines: LogHandler {
    /// What a line looks like.
    enum Form: Sendable {
        /// For somebody who watches: no time.
        case terminal
        /// For a file: with the time.
        case plain
        /// For a collector: a JSON document.
        case json
    }

    let label: String
    let form: Form
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    init(label: String, form: Form, level: Logger.Level) {
        self.label = label
        self.form = form
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields = metadata
        if let provided = metadataProvider?.get() { fields.merge(provided) { _, new in new } }
        if let own = event.metadata { fields.merge(own) { _, new in new } }
        if let error = event.error { fields["error"] = "\(error)" }
        let message = "\(event.message)"
        let pairs = fields.sorted { $0.key < $1.key }.map { (name: $0.key, text: "\($0.value)") }
        let line: String
        switch form {
        case .json: line = Self.document(label, event.level, message, pairs)
        case .plain: line = "\(Self.now) " + Self.words(label, event.level, message, pairs)
        case .terminal: line = Self.words(label, event.level, message, pairs)
        }
        StandardError.write(line + "\n")
    }

    private static func words(
        _ label: String,
        _ level: Logger.Level,
        _ message: String,
        _ pairs: [(name: String, text: String)]
    ) -> String {
        let urgency = level == .notice ? "" : "\(level): "
        let details = pairs.isEmpty ? "" : " (" + pairs.map { "\($0.name)=\($0.text)" }.joined(separator: " ") + ")"
        return "\(label): " + oneLine("\(urgency)\(message)\(details)")
    }

    private static func document(
        _ label: String,
        _ level: Logger.Level,
        _ message: String,
        _ pairs: [(name: String, text: String)]
    ) -> String {
        var writer = JSONWriter()
        writer.object { object in
            object.field("at", now)
            object.field("level", level.rawValue)
            object.field("label", label)
            object.field("message", message)
            guard !pairs.isEmpty else { return }
            object.field("metadata") { members in
                for pair in pairs { members.field(pair.name, pair.text) }
            }
        }
        return writer.text
    }

    /// What somebody sends must not look like a line of ours.
    private static func oneLine(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        return String(String.UnicodeScalarView(scalars))
    }

    /// To the millisecond.
    private static var now: String {
        let microseconds = Clock.now().microsecondsSince1970
        return Moment(microsecondsSince1970: microseconds - microseconds % 1_000).description
    }
}
