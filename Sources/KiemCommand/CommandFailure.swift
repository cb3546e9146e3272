import Contract
import Domain

/// Why the command could not do what was asked: the code it ends with, what is wrong, what to do.
struct CommandFailure: Error, Hashable, Sendable {
    /// How the command ends.
    let exit: ExitCode
    /// What is wrong.
    let message: Bilingual
    /// What to do about it, where there is more to say.
    let advice: Bilingual?

    init(_ exit: ExitCode, _ message: Bilingual, advice: Bilingual? = nil) {
        self.exit = exit
        self.message = message
        self.advice = advice
    }

    init(_ exit: ExitCode, vi: String, en: String, advice: Bilingual? = nil) {
        self.init(exit, Bilingual(vi: vi, en: en), advice: advice)
    }

    /// A command line that kiem does not know; `help` is the command whose help to read, such as `kiem case show --help`.
    static func usage(vi: String, en: String, help: String) -> CommandFailure {
        CommandFailure(.usage, vi: vi, en: en, advice: Bilingual(vi: "xem: \(help)", en: "see: \(help)"))
    }

    /// Standard output takes nothing more: a full disk.
    static let unwritable = CommandFailure(
        .fault,
        vi: "không ghi được kết quả ra stdout",
        en: "the result cannot be written to standard output"
    )
}
