public import Domain

/// Why a key cannot be used.
public enum LogKeyError: Error, Hashable, Sendable {
    /// Not one block `PRIVATE KEY` of PEM.
    case notPEM
    /// A private key, but not one of Ed25519 alone.
    case notEd25519
    /// The head is another log's.
    case otherOrigin
    /// The library could not sign.
    case failed

    /// What is wrong and what to do.
    public var message: Bilingual {
        switch self {
        case .notPEM:
            Bilingual(
                vi:
                    "tệp khóa không phải PEM với đúng một khối PRIVATE KEY; tạo khóa bằng openssl genpkey -algorithm ed25519",
                en:
                    "the key file is not PEM with one block PRIVATE KEY; make a key with openssl genpkey -algorithm ed25519"
            )
        case .notEd25519:
            Bilingual(
                vi: "khóa trong tệp không phải khóa Ed25519 (PKCS #8, không mật khẩu)",
                en: "the key in the file is not an Ed25519 key (PKCS #8, without a password)"
            )
        case .otherOrigin:
            Bilingual(
                vi: "khóa này thuộc nhật ký khác",
                en: "this key belongs to another log"
            )
        case .failed:
            Bilingual(vi: "không ký được", en: "the signature could not be made")
        }
    }
}
