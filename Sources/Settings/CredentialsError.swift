public import Domain

/// Why the credentials file cannot be read or written.
public enum CredentialsError: Error, Hashable, Sendable {
    /// The system refused; its words for why.
    case system(path: String, reason: String)
    /// Others on this computer may read the file; the bits of its mode.
    case open(path: String, mode: UInt32)

    /// Says the same of this file.
    init(_ failure: PrivateFile.Failure) {
        switch failure {
        case .system(let path, let reason): self = .system(path: path, reason: reason)
        case .open(let path, let mode): self = .open(path: path, mode: mode)
        }
    }

    /// What is wrong and what to do.
    public var message: Bilingual {
        switch self {
        case .system(let path, let reason):
            Bilingual(vi: "không đọc/ghi được \(path): \(reason)", en: "cannot read or write \(path): \(reason)")
        case .open(let path, let mode):
            Bilingual(
                vi:
                    "người khác đọc được mã truy cập trong \(path) (quyền \(String(mode, radix: 8))); hãy chạy: chmod 600 '\(path)'",
                en: "others may read the tokens in \(path) (mode \(String(mode, radix: 8))); run: chmod 600 '\(path)'"
            )
        }
    }
}
