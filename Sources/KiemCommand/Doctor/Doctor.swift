import Client
import Contract
import Domain
import Glibc
import JSON
import Settings

/// Looks at everything a command needs, in the order in which it is needed.
struct Doctor {
    private let settings: CommandSettings

    /// Examines these settings.
    init(_ settings: CommandSettings) {
        self.settings = settings
    }

    /// What there is to say; what cannot be examined because something before it is missing is left out.
    func diagnoses() -> [Diagnosis] {
        guard let address = ServerAddress(settings.server) else {
            return [
                Diagnosis(
                    subject: Self.address,
                    code: "address",
                    exit: .usage,
                    message: Bilingual(
                        vi: "“\(settings.server)” không phải địa chỉ dịch vụ",
                        en: "“\(settings.server)” is no address of a service"
                    ),
                    remedy: Bilingual(
                        vi: "đặt KIEM_SERVER thành unix:/đường/dẫn hoặc tcp://máy:cổng, tls://máy:cổng",
                        en: "set KIEM_SERVER to unix:/path, tcp://host:port or tls://host:port"
                    )
                )
            ]
        }
        var found = [Diagnosis.healthy("address", Self.address, Bilingual(vi: settings.server, en: settings.server))]
        if case .unix(let path) = address {
            let socket = socket(path)
            found.append(socket)
            guard socket.exit == .done else { return found + [credentials()] }
        }
        let (service, greeting) = service(address)
        found.append(service)
        guard service.exit == .done else { return found + [credentials()] }
        if case .string(let version)? = greeting["version"] { found.append(self.version(version)) }
        if case .number(let literal)? = greeting["monitor_port"], let port = Int(literal), address.isLocal {
            found += MonitorDiagnosis.diagnoses(port: port, within: min(settings.timeout, .seconds(5)))
        }
        let credentials = credentials()
        found.append(credentials)
        guard credentials.exit == .done else { return found }
        let token = token(address)
        found.append(token)
        if settings.server == settings.places.server { found += SealDiagnosis.key(at: settings.places.sealKey) }
        guard token.exit == .done else { return found }
        // That the token can be read was seen above.
        let shown = (try? settings.token()) ?? nil
        return found + SealDiagnosis.seal(client(address, token: shown))
    }

    private func socket(_ path: String) -> Diagnosis {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let reason = String(cString: strerror(errno))
            return Diagnosis(
                subject: Self.socketFile,
                code: "socket",
                exit: .unreachable,
                message: Bilingual(vi: "\(path): \(reason)", en: "\(path): \(reason)"),
                remedy: Bilingual(
                    vi: "dịch vụ chưa chạy ở đây: hãy chạy kiem up; hoặc KIEM_HOME/KIEM_SERVER trỏ sai chỗ",
                    en: "the service is not running here: run kiem up; or KIEM_HOME/KIEM_SERVER point to another place"
                )
            )
        }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            return Diagnosis(
                subject: Self.socketFile,
                code: "socket",
                exit: .unreachable,
                message: Bilingual(vi: "\(path) không phải là socket", en: "\(path) is not a socket"),
                remedy: Bilingual(vi: "kiểm tra KIEM_SERVER", en: "look at KIEM_SERVER")
            )
        }
        guard access(path, W_OK) == 0 else {
            return Diagnosis(
                subject: Self.socketFile,
                code: "socket",
                exit: .notAllowed,
                message: Bilingual(vi: "tài khoản này không được dùng \(path)", en: "this account may not use \(path)"),
                remedy: Bilingual(
                    vi: "chạy bằng tài khoản đã khởi động dịch vụ",
                    en: "use the account that started the service"
                )
            )
        }
        return .healthy("socket", Self.socketFile, Bilingual(vi: path, en: path))
    }

    private func service(_ address: ServerAddress) -> (Diagnosis, greeting: JSONObject) {
        do {
            let answer = try client(address, token: nil).call(ClientRequest(.hello))
            guard case .string(let version) = answer.final["version"] else {
                return (.healthy("service", Self.service, Bilingual(vi: "có trả lời", en: "answers")), answer.final)
            }
            return (
                .healthy(
                    "service",
                    Self.service,
                    Bilingual(vi: "có trả lời, bản \(version)", en: "answers, version \(version)")
                ), answer.final
            )
        } catch {
            return (
                Diagnosis(
                    subject: Self.service,
                    code: "service",
                    exit: ExitCode(error),
                    message: Bilingual(vi: error.text(in: .vietnamese), en: error.text(in: .english)),
                    remedy: Bilingual(
                        vi: "xem nhật ký của kiemd; nếu dịch vụ đã tắt: kiem up",
                        en: "look into the log of kiemd; if the service has ended: kiem up"
                    )
                ), JSONObject()
            )
        }
    }

    private func version(_ version: String) -> Diagnosis {
        guard version != Version.current else {
            return .healthy(
                "version",
                Self.version,
                Bilingual(vi: "kiem cùng bản \(version)", en: "kiem is of the same version")
            )
        }
        return Diagnosis(
            subject: Self.version,
            code: "version",
            exit: .fault,
            message: Bilingual(
                vi: "kiem là bản \(Version.current), dịch vụ là bản \(version)",
                en: "kiem is version \(Version.current), the service \(version)"
            ),
            remedy: Bilingual(vi: "cài kiem và kiemd cùng một bản", en: "install kiem and kiemd of one version")
        )
    }

    private func credentials() -> Diagnosis {
        let file = CredentialsFile(path: settings.places.credentials)
        do {
            guard let credentials = try file.read() else {
                let message = Bilingual(vi: "chưa có \(file.path)", en: "there is no \(file.path) yet")
                return .healthy("credentials", Self.credentials, message)
            }
            let isThere = credentials.token(for: settings.server) != nil
            return .healthy(
                "credentials",
                Self.credentials,
                Bilingual(
                    vi: isThere ? "\(file.path) có mã cho dịch vụ này" : "\(file.path) không có mã cho dịch vụ này",
                    en: isThere
                        ? "\(file.path) has a token for this service" : "\(file.path) has no token for this service"
                )
            )
        } catch {
            return Diagnosis(
                subject: Self.credentials,
                code: "credentials",
                exit: .notAllowed,
                message: error.message,
                remedy: nil
            )
        }
    }

    private func token(_ address: ServerAddress) -> Diagnosis {
        let remedy = Bilingual(
            vi: "hãy chạy: kiem auth MÃ; xin mã ở người quản trị (kiem token issue)",
            en: "run: kiem auth TOKEN; tokens come from an administrator (kiem token issue)"
        )
        func ill(_ exit: ExitCode, _ vi: String, _ en: String) -> Diagnosis {
            Diagnosis(
                subject: Self.token,
                code: "token",
                exit: exit,
                message: Bilingual(vi: vi, en: en),
                remedy: remedy
            )
        }
        do {
            guard let token = try settings.token() else {
                if settings.showsCertificate { return try certificate(address, ill) }
                return ill(.notAllowed, "chưa có mã truy cập", "there is no token")
            }
            var fields = JSONObject()
            fields.set("token", .string(token))
            let answer = try client(address, token: nil).call(ClientRequest(.auth, fields))
            guard case .string(let officer) = answer.final["officer"] else {
                return .healthy("token", Self.token, Bilingual(vi: "dùng được", en: "is good"))
            }
            return .healthy(
                "token",
                Self.token,
                Bilingual(vi: "dùng được, của \(officer)", en: "is good, \(officer)'s")
            )
        } catch let error as CommandFailure {
            return ill(error.exit, error.message.vi, error.message.en)
        } catch let error as ClientError {
            return ill(ExitCode(error), error.text(in: .vietnamese), error.text(in: .english))
        } catch {
            return ill(.fault, "\(error)", "\(error)")
        }
    }

    /// Whether the certificate stands for an officer: what every officer may ask says so.
    private func certificate(
        _ address: ServerAddress,
        _ ill: (ExitCode, String, String) -> Diagnosis
    ) throws(ClientError) -> Diagnosis {
        var fields = JSONObject()
        fields.set("limit", .word("1"))
        do {
            _ = try client(address, token: nil).call(ClientRequest(.productList, fields))
        } catch .refused(.unauthenticated, _, _) {
            return ill(
                .notAllowed,
                "chứng thư này chưa đăng ký cho ai (kiem token register), và cũng không có mã truy cập",
                "the certificate is registered for nobody (kiem token register), and there is no token"
            )
        }
        return .healthy(
            "token",
            Self.token,
            Bilingual(vi: "không cần: có chứng thư", en: "none is needed: the certificate is known")
        )
    }

    /// A client of its own for each question, since messages come in the language that its first line asks for.
    private func client(_ address: ServerAddress, token: String?) -> BlockingClient {
        BlockingClient(
            address: address,
            token: token,
            language: settings.language,
            tls: settings.tls,
            timeouts: ClientTimeouts(connect: min(settings.timeout, .seconds(5)), answer: settings.timeout)
        )
    }

    private static let address = Bilingual(vi: "Địa chỉ", en: "Address")
    private static let socketFile = Bilingual(vi: "Socket", en: "Socket")
    private static let service = Bilingual(vi: "Dịch vụ", en: "Service")
    private static let version = Bilingual(vi: "Phiên bản", en: "Version")
    private static let credentials = Bilingual(vi: "Tệp mã truy cập", en: "Credentials")
    private static let token = Bilingual(vi: "Mã truy cập", en: "Token")
}
