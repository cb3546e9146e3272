import Domain
import Glibc
import Operations

/// Shows on a terminal how far an import has come, as a bar where it is known how much there is; elsewhere nothing.
final class ProgressLine {
    private static let cells = 24

    private let language: Language
    private let share: () -> Double?
    private let isTerminal = isatty(STDERR_FILENO) == 1

    /// `share` tells how much of the input was read, from 0 to 1.
    init(language: Language, share: @escaping () -> Double?) {
        self.language = language
        self.share = share
    }

    /// Shows a count in the place of the one before.
    func show(_ summary: ImportSummary) {
        guard isTerminal else { return }
        let text = language.text(
            vi: "\(summary.rows) dòng: \(summary.added) thêm, \(summary.unchanged) đã có, \(summary.rejected) loại",
            en: "\(summary.rows) rows: \(summary.added) added, \(summary.unchanged) here, \(summary.rejected) rejected"
        )
        StandardOutput.write("\r\u{1B}[K\(bar)\(text)", to: STDERR_FILENO)
    }

    private var bar: String {
        guard let share = share() else { return "" }
        let full = Int(share * Double(Self.cells))
        let cells = String(repeating: "█", count: full) + String(repeating: "░", count: Self.cells - full)
        return "\(cells) \(Int(share * 100)) %  "
    }

    /// Takes it away.
    func clear() {
        if isTerminal { StandardOutput.write("\r\u{1B}[K", to: STDERR_FILENO) }
    }
}
