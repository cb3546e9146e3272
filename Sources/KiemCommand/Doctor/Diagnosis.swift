import Domain

/// What the doctor says about one thing: that it is in order, or what is wrong and what mends it.
struct Diagnosis: Sendable, Hashable {
    /// The thing: `service`, `token`.
    let subject: Bilingual
    /// Its name for programs.
    let code: String
    /// How the command ends because of it; `done` where it is in order.
    let exit: ExitCode
    /// What was seen.
    let message: Bilingual
    /// What mends it.
    let remedy: Bilingual?

    /// Something in order.
    static func healthy(_ code: String, _ subject: Bilingual, _ message: Bilingual) -> Diagnosis {
        Diagnosis(subject: subject, code: code, exit: .done, message: message, remedy: nil)
    }
}
