import Client
import Domain
import JSON

/// What a service on this machine says of its own health, for the doctor.
enum MonitorDiagnosis {
    /// Reads readiness and metrics.
    static func diagnoses(port: Int, within timeout: Duration) -> [Diagnosis] {
        do {
            let ready = try MonitorReader.page("/readyz", port: port, within: timeout)
            let metrics = try MonitorReader.page("/metrics", port: port, within: timeout)
            return [readiness(ready)] + traffic(metrics)
        } catch {
            return [
                Diagnosis(
                    subject: readinessSubject,
                    code: "readiness",
                    exit: ExitCode(error),
                    message: Bilingual(vi: error.text(in: .vietnamese), en: error.text(in: .english)),
                    remedy: Bilingual(vi: "xem nhật ký của kiemd", en: "look into the log of kiemd")
                )
            ]
        }
    }

    static func readiness(_ page: MonitorReader.Page) -> Diagnosis {
        var state = JSONObject()
        if case .object(let object)? = try? JSONParser.parse(Array(page.body.utf8)) { state = object }
        if page.status == 200 {
            return .healthy(
                "readiness",
                readinessSubject,
                Bilingual(
                    vi: "cơ sở dữ liệu trả lời, lược đồ đúng bản",
                    en: "the database answers, its schema is current"
                )
            )
        }
        let (message, remedy) = complaint(state)
        return Diagnosis(
            subject: readinessSubject,
            code: "readiness",
            exit: .unreachable,
            message: message,
            remedy: remedy
        )
    }

    private static func complaint(_ state: JSONObject) -> (Bilingual, Bilingual) {
        if state["database"] == .string("unreachable") {
            return (
                Bilingual(vi: "cơ sở dữ liệu không trả lời dịch vụ", en: "the database does not answer the service"),
                Bilingual(
                    vi: "xem PostgreSQL có đang chạy không, và KIEM_DATABASE của dịch vụ",
                    en: "see whether PostgreSQL runs, and the service's KIEM_DATABASE"
                )
            )
        }
        if state["schema"] == .string("other") {
            return (
                Bilingual(vi: "lược đồ không đúng bản của dịch vụ", en: "the schema is not the service's own version"),
                Bilingual(
                    vi: "hãy chạy: kiem db migrate, rồi khởi động lại dịch vụ",
                    en: "run kiem db migrate, then start the service again"
                )
            )
        }
        return (
            Bilingual(vi: "dịch vụ đang dừng", en: "the service is stopping"),
            Bilingual(vi: "chờ nó dừng hẳn rồi khởi động lại", en: "let it end, then start it again")
        )
    }

    /// Connections, requests and the service's own faults since it started; nothing where they cannot be read.
    static func traffic(_ page: MonitorReader.Page) -> [Diagnosis] {
        guard page.status == 200 else { return [] }
        var connections = 0
        var requests = 0
        var faults = 0
        for line in page.body.split(separator: "\n") where !line.hasPrefix("#") {
            guard let blank = line.lastIndex(of: " "), let value = Double(line[line.index(after: blank)...]) else {
                continue
            }
            if line.hasPrefix("kiem_connections_open ") { connections = Int(value) }
            guard line.hasPrefix("kiem_requests_total{") else { continue }
            requests += Int(value)
            if line.contains("outcome=\"internal\"") { faults += Int(value) }
        }
        let message = Bilingual(
            vi: "\(connections) kết nối, \(requests) yêu cầu, \(faults) lỗi của dịch vụ từ khi khởi động",
            en: "\(connections) connections, \(requests) requests, \(faults) faults of its own since it started"
        )
        guard faults > 0 else { return [.healthy("traffic", trafficSubject, message)] }
        return [
            Diagnosis(
                subject: trafficSubject,
                code: "traffic",
                exit: .fault,
                message: message,
                remedy: Bilingual(
                    vi: "xem nhật ký của kiemd và báo lỗi",
                    en: "look into the log of kiemd, and report them"
                )
            )
        ]
    }

    private static let readinessSubject = Bilingual(vi: "Sẵn sàng", en: "Readiness")
    private static let trafficSubject = Bilingual(vi: "Lưu lượng", en: "Traffic")
}
