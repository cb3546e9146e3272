import Domain
import Glibc
import Operations

/// Shows on a terminal how far an import has come; elsewhere nothing.
final class ProgressLine {
    private let language: Language
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(language: Language) {
        self.language = language
    }

    /// Shows a count in the place of the one before.
    func show(_ summary: ImportSummary) {
        guard isTerminal else { return }
        let text = language.text(
            vi: "\(summary.rows) dòng: \(summary.added) thêm, \(summary.unchanged) đã có, \(summary.rejected) loại",
            en: "\(summary.rows) rows: \(summary.added) added, \(summary.unchanged) here, \(summary.rejected) rejected"
        )
        StandardOutput.write("\r\u{1B}[K\(text)", to: STDERR_FILENO)
    }

    /// Takes it away.
    func clear() {
        if isTerminal { StandardOutput.write("\r\u{1B}[K", to: STDERR_FILENO) }
    }
}
