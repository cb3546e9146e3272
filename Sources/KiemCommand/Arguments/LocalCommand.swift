import Domain

/// The commands that are not operations of the socket.
enum LocalCommand: String, CaseIterable, Sendable {
    /// Cluster, migrations, reference data and service in one.
    case up
    /// The service against a database of one's own.
    case serve
    /// The database's schema and reference data.
    case db
    /// Products from a file.
    case productImport = "product import"
    /// Products into a file.
    case productExport = "product export"
    /// Complaints from a file.
    case complaintImport = "complaint import"
    /// Complaints into a file.
    case complaintExport = "complaint export"
    /// The timer that publishes reports.
    case reportSchedule = "report schedule"
    /// What is wrong and what mends it.
    case doctor
    /// A request as it is.
    case call
    /// Completions of a shell.
    case completion

    /// Whether the service's own program does it.
    var isHandedOver: Bool {
        switch self {
        case .up, .serve, .db, .productImport, .productExport, .complaintImport, .complaintExport: true
        case .reportSchedule, .doctor, .call, .completion: false
        }
    }

    /// The words it is called by.
    var words: [String] { rawValue.split(separator: " ").map(String.init) }

    /// How it is written.
    var synopsis: String {
        switch self {
        case .up: "kiem up [--listen 127.0.0.1:7341]"
        case .serve: "kiem serve"
        case .db: "kiem db migrate|status|load-reference|enrol"
        case .productImport: "kiem product import FILE|- [--dry-run] [--rejects FILE] [--officer NUMBER]"
        case .productExport: "kiem product export [FILE]"
        case .complaintImport: "kiem complaint import FILE|- [--dry-run] [--rejects FILE] [--officer NUMBER]"
        case .complaintExport: "kiem complaint export [FILE]"
        case .reportSchedule: "kiem report schedule [--unit CODE] [--level LEVEL] [--kind KIND] [--print]"
        case .doctor: "kiem doctor"
        case .call: "kiem call OPERATION [key=value …|{json}]"
        case .completion: "kiem completion bash|zsh|fish"
        }
    }

    /// One line of help.
    var summary: Bilingual {
        switch self {
        case .up:
            Bilingual(
                vi: "Mở cơ sở dữ liệu riêng và chạy dịch vụ, đến khi có tín hiệu dừng",
                en: "Starts a private database and the service, until a signal"
            )
        case .serve:
            Bilingual(
                vi: "Chạy dịch vụ với cơ sở dữ liệu ở KIEM_DATABASE",
                en: "Runs the service on the database of KIEM_DATABASE"
            )
        case .db:
            Bilingual(
                vi: "Lược đồ, dữ liệu tham chiếu, kiểm soát viên đầu tiên",
                en: "The schema, the reference data, the first officer"
            )
        case .productImport:
            Bilingual(
                vi: "Nhập sản phẩm từ tệp CSV hoặc NDJSON, mỗi mã một lần",
                en: "Takes products from a CSV or NDJSON file, each code once"
            )
        case .productExport: Bilingual(vi: "Xuất danh bạ sản phẩm ra CSV", en: "Writes the products as CSV")
        case .complaintImport:
            Bilingual(
                vi: "Nhập phản ánh từ tệp CSV hoặc NDJSON, mỗi phản ánh một lần",
                en: "Takes complaints from a CSV or NDJSON file, each once"
            )
        case .complaintExport:
            Bilingual(
                vi: "Xuất phản ánh ra CSV, không có người gửi",
                en: "Writes the complaints as CSV, without senders"
            )
        case .reportSchedule:
            Bilingual(
                vi: "Viết bộ hẹn giờ systemd công bố báo cáo vào ngày phải nộp",
                en: "Writes the systemd timer that publishes a report on the day it is due"
            )
        case .doctor: Bilingual(vi: "Có gì trục trặc, và cách sửa", en: "What is wrong, and what mends it")
        case .call:
            Bilingual(
                vi: "Gửi nguyên một yêu cầu, in nguyên câu trả lời (JSON)",
                en: "Sends a request as it is, prints the answer as it is (JSON)"
            )
        case .completion: Bilingual(vi: "Tự hoàn thành lệnh cho shell", en: "Completions for a shell")
        }
    }
}
