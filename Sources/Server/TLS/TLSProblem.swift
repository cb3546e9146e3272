public import Domain

/// What is wrong with a file of TLS.
public enum TLSProblem: Sendable, Hashable {
    /// It cannot be read; the system's words for why.
    case unreadable(path: String, reason: String)
    /// It holds no certificates.
    case notCertificates(path: String)
    /// It holds no private key, or one with a passphrase.
    case notAKey(path: String)
    /// The private key belongs to another certificate.
    case doesNotFit(key: String, certificate: String)
    /// Others than its owner may read the private key; the bits of its mode.
    case openToOthers(path: String, mode: UInt32)

    /// What is wrong and what mends it.
    public var message: Bilingual {
        switch self {
        case .unreadable(let path, let reason):
            Bilingual(
                vi:
                    "không đọc được tệp TLS \(path): \(reason); hãy sửa đường dẫn hoặc quyền đọc của tài khoản chạy dịch vụ",
                en:
                    "cannot read the file of TLS \(path): \(reason); mend its path, or let the service's account read it"
            )
        case .notCertificates(let path):
            Bilingual(
                vi: "\(path) không chứa chứng thư dạng PEM (-----BEGIN CERTIFICATE-----)",
                en: "\(path) holds no certificate as PEM (-----BEGIN CERTIFICATE-----)"
            )
        case .notAKey(let path):
            Bilingual(
                vi:
                    "\(path) không chứa khóa riêng dạng PEM, hoặc khóa có mật khẩu; hãy bỏ mật khẩu: openssl pkey -in '\(path)'",
                en:
                    "\(path) holds no private key as PEM, or one with a passphrase; take it off with openssl pkey -in '\(path)'"
            )
        case .doesNotFit(let key, let certificate):
            Bilingual(
                vi: "khóa \(key) không khớp với chứng thư \(certificate), chứng thư của dịch vụ phải đứng đầu tệp",
                en:
                    "the key \(key) is not that of the certificate \(certificate), in which the service's own stands first"
            )
        case .openToOthers(let path, let mode):
            Bilingual(
                vi:
                    "người khác đọc được khóa TLS \(path) (quyền \(String(mode, radix: 8))); hãy chạy: chmod 600 '\(path)' (của root thì 640 cũng được), và thay khóa nếu có thể đã lộ",
                en:
                    "others may read the key of TLS \(path) (mode \(String(mode, radix: 8))); run: chmod 600 '\(path)' (640 will do for root's), and replace a key that may be known"
            )
        }
    }
}
