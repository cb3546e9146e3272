import Domain
import Postgres
import Transparency

/// Why a sealing came to nothing.
enum SealingFailure: Error {
    /// The database is away, or answers with an error: it is tried again.
    case database(PostgresError)
    /// Another service has sealed the same events.
    case overtaken
    /// What is stored does not follow from what was signed.
    case seal(SealerError)
    /// The key, or the head beside it, cannot be used.
    case vault(SealVaultError)
    /// The log was begun with a key that is not here.
    case strangeKey

    /// What somebody has to mend; nil where nothing but time is wanted.
    var trouble: Bilingual? {
        switch self {
        case .database, .overtaken: nil
        case .seal(let error): error.message
        case .vault(let error): error.message
        case .strangeKey:
            Bilingual(
                vi:
                    "nhật ký đã được niêm phong bằng khóa khác, khóa đó không có ở đây: chép khóa ấy vào chỗ --seal-key",
                en: "the log was sealed with another key, which is not here: copy that key to where --seal-key points"
            )
        }
    }
}
