import ArgumentParser
import Server

/// What `--listen tls://…` takes its certificate from.
struct TLSOptions: ParsableArguments {
    @Option(
        help: .init(
            vi: "chứng thư của dịch vụ và các chứng thư trung gian, PEM; SIGHUP: đọc lại",
            en: "the service's certificate with those between it and its root, PEM; read again at SIGHUP",
            value: "file"
        )
    )
    var tlsCertificate: String?

    @Option(
        help: .init(
            vi: "khóa của chứng thư đó, PEM không mật khẩu, chỉ chủ sở hữu đọc được",
            en: "the key of that certificate, PEM without a passphrase, readable by its owner alone",
            value: "file"
        )
    )
    var tlsKey: String?

    @Option(
        name: .customLong("tls-client-ca"),
        help: .init(
            vi: "nơi cấp chứng thư cho máy khách, PEM; chứng thư đã đăng ký (token.register) thay cho mã truy cập",
            en: "who signs clients' certificates, PEM; one that is registered (token.register) stands for a token",
            value: "file"
        )
    )
    var tlsClientCA: String?

    func validate() throws {
        guard (tlsCertificate == nil) == (tlsKey == nil), tlsClientCA == nil || tlsCertificate != nil else {
            throw ValidationError(
                Composition.helpLanguage.text(
                    vi: "--tls-certificate và --tls-key đi cùng nhau; --tls-client-ca cần cả hai",
                    en: "--tls-certificate and --tls-key go together; --tls-client-ca wants both"
                )
            )
        }
    }

    /// The files; nil where none are named.
    var files: TLSFiles? {
        guard let tlsCertificate, let tlsKey else { return nil }
        return TLSFiles(certificate: tlsCertificate, key: tlsKey, clientCA: tlsClientCA)
    }
}
