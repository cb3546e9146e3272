import Domain
import Postgres

/// Why a command did not do what it was asked for: what people read, and how the program ends.
struct Failure: Error {
    /// How the program ends.
    let exit: Sysexit
    /// What is wrong and what mends it.
    let message: Bilingual
    /// What other programs said about it, over several lines perhaps.
    let detail: String?
    /// The database's error behind it, if there is one.
    let postgresError: PostgresError?

    init(_ exit: Sysexit, _ message: Bilingual, detail: String? = nil, postgresError: PostgresError? = nil) {
        self.exit = exit
        self.message = message
        self.detail = detail
        self.postgresError = postgresError
    }

    init(_ exit: Sysexit, vi: String, en: String) {
        self.init(exit, Bilingual(vi: vi, en: en))
    }
}
