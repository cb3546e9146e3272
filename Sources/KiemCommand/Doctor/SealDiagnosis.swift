import Client
import Contract
import Domain
import Glibc
import JSON
import Settings

/// Whether the log is being sealed, for the doctor.
enum SealDiagnosis {
    /// For how long events may wait for their seal.
    private static let patience: Int64 = 60_000_000

    /// The key's file, where it is on this machine and readable for this account; nothing where there is none.
    static func key(at path: String) -> [Diagnosis] {
        do throws(PrivateFile.Failure) {
            guard try PrivateFile(path: path).read() != nil else { return [] }
            return [.healthy("seal_key", keySubject, Bilingual(vi: path, en: path))]
        } catch {
            switch error {
            case .system(let path, let reason):
                return [
                    ill(
                        "seal_key",
                        keySubject,
                        .notAllowed,
                        Bilingual(vi: "\(path): \(reason)", en: "\(path): \(reason)"),
                        Bilingual(
                            vi: "tài khoản chạy dịch vụ phải đọc được tệp này",
                            en: "the account that runs the service must be able to read it"
                        )
                    )
                ]
            case .open(let path, let mode):
                let bits = String(mode, radix: 8)
                return [
                    ill(
                        "seal_key",
                        keySubject,
                        .notAllowed,
                        Bilingual(
                            vi: "người khác đọc được \(path) (quyền \(bits))",
                            en: "others may read \(path) (mode \(bits))"
                        ),
                        Bilingual(vi: "hãy chạy: chmod 600 '\(path)'", en: "run: chmod 600 '\(path)'")
                    )
                ]
            }
        }
    }

    /// The last seal, as the service tells whoever may look into the log; nothing for others.
    static func seal(_ client: BlockingClient) -> [Diagnosis] {
        do {
            return [judge(try client.call(ClientRequest(.auditCheckpoint)).final, now: .now())]
        } catch .refused(.forbidden, _, _) {
            return []
        } catch {
            let message = Bilingual(vi: error.text(in: .vietnamese), en: error.text(in: .english))
            return [ill("seal", sealSubject, ExitCode(error), message, remedy)]
        }
    }

    static func judge(_ checkpoint: JSONObject, now: Moment) -> Diagnosis {
        var size = "0"
        if case .number(let literal)? = checkpoint["size"] { size = literal }
        var time = ""
        if case .string(let text)? = checkpoint["time"] { time = text }
        if case .string(let trouble)? = checkpoint["trouble"] {
            return ill("seal", sealSubject, .input, Bilingual(vi: trouble, en: trouble), remedy)
        }
        if case .string(let text)? = checkpoint["unsealed_since"], let since = Moment(text),
            now.microsecondsSince1970 - since.microsecondsSince1970 > patience
        {
            return ill(
                "seal",
                sealSubject,
                .fault,
                Bilingual(
                    vi: "có sự kiện chờ niêm phong từ \(text); lần niêm phong cuối \(time)",
                    en: "events have waited for their seal since \(text); the last seal is of \(time)"
                ),
                Bilingual(
                    vi:
                        "một giao dịch dài đang chạy, hoặc không dịch vụ nào niêm phong (--no-seal); xem nhật ký của kiemd",
                    en:
                        "a long transaction runs, or no service seals (--no-seal); look into the log of kiemd"
                )
            )
        }
        return .healthy(
            "seal",
            sealSubject,
            Bilingual(vi: "\(size) sự kiện, lần cuối \(time)", en: "\(size) events, the last time \(time)")
        )
    }

    private static func ill(
        _ code: String,
        _ subject: Bilingual,
        _ exit: ExitCode,
        _ message: Bilingual,
        _ remedy: Bilingual
    ) -> Diagnosis {
        Diagnosis(subject: subject, code: code, exit: exit, message: message, remedy: remedy)
    }

    private static let keySubject = Bilingual(vi: "Khóa niêm phong", en: "Key of the log")
    private static let sealSubject = Bilingual(vi: "Niêm phong nhật ký", en: "Seal of the log")
    private static let remedy = Bilingual(
        vi: "hãy chạy: kiem audit verify; xem nhật ký của kiemd",
        en: "run: kiem audit verify; look into the log of kiemd"
    )
}
