extension EmbeddedPostgresError: CustomStringConvertible {
    /// Vietnamese text for the person at the terminal.
    public var vi: String {
        switch self {
        case .homeInUse(let home, let pid):
            let holder = pid.map { " (tiến trình \($0))" } ?? ""
            return "kiem đang chạy trong \(home)\(holder); hãy dừng nó trước hoặc chọn KIEM_HOME khác"
        case .homeUnusable(let path, let reason):
            return "không dùng được \(path): \(reason)"
        case .pathUnusable(let path, let limit):
            return "không thể đặt cơ sở dữ liệu ở \(path): đường dẫn phải không quá \(limit) byte, "
                + "không có dấu phẩy hay ký tự xuống dòng; hãy chọn KIEM_HOME khác"
        case .homeUnreachable(let directory, let account):
            return "tài khoản \(account) không đi qua được \(directory); "
                + "hãy chạy: chmod o+x '\(directory)', hoặc chọn KIEM_HOME khác"
        case .accountMissing(let name):
            return "PostgreSQL không chạy dưới quyền root, mà máy này không có tài khoản \(name); "
                + "hãy cài gói postgresql hoặc chạy kiem bằng tài khoản thường"
        case .wrongOwner(let path, let owner, let expected):
            return "\(path) thuộc về \(owner), không phải \(expected); hãy chạy kiem bằng tài khoản đã tạo ra nó"
        case .binariesNotFound(let searched):
            return "không tìm thấy PostgreSQL (đã tìm: \(searched.joined(separator: ", "))); "
                + "hãy chạy: apt install postgresql"
        case .versionNotInstalled(let major, let installed):
            return "cơ sở dữ liệu thuộc PostgreSQL \(major), máy này chỉ có \(Self.list(installed)); "
                + "hãy chạy: apt install postgresql-\(major)"
        case .notACluster(let path):
            return "\(path) không phải là cơ sở dữ liệu PostgreSQL; hãy dời nó đi hoặc chọn KIEM_HOME khác"
        case .programNotStarted(let path, let reason):
            return "không chạy được \(path): \(reason)"
        case .initialisationFailed:
            return "không tạo được cơ sở dữ liệu PostgreSQL; không có gì dở dang bị để lại"
        case .startFailed(let exit, _):
            return "PostgreSQL dừng khi đang khởi động (\(exit)); nguyên nhân nằm ở cuối tệp postgres.log"
        case .startTimedOut(let seconds, _):
            return "PostgreSQL chưa sẵn sàng sau \(seconds) giây nên đã được dừng; xem tệp postgres.log"
        case .leftoversRemain(let pids):
            return "không dừng được các tiến trình PostgreSQL của lần chạy trước: \(Self.list(pids))"
        case .cancelled:
            return "việc khởi động PostgreSQL đã bị huỷ"
        }
    }

    /// English text for the person at the terminal.
    public var en: String {
        switch self {
        case .homeInUse(let home, let pid):
            let holder = pid.map { " (process \($0))" } ?? ""
            return "kiem is already running in \(home)\(holder); stop it first or choose another KIEM_HOME"
        case .homeUnusable(let path, let reason):
            return "cannot use \(path): \(reason)"
        case .pathUnusable(let path, let limit):
            return "a database cannot live in \(path): the path may have at most \(limit) bytes, "
                + "no comma and no line end; choose another KIEM_HOME"
        case .homeUnreachable(let directory, let account):
            return "the account \(account) may not pass through \(directory); "
                + "run: chmod o+x '\(directory)', or choose another KIEM_HOME"
        case .accountMissing(let name):
            return "PostgreSQL does not run as root, and this machine has no account \(name); "
                + "install the package postgresql or run kiem as an ordinary user"
        case .wrongOwner(let path, let owner, let expected):
            return "\(path) belongs to \(owner), not to \(expected); run kiem as the account that made it"
        case .binariesNotFound(let searched):
            return "no PostgreSQL found (looked in: \(searched.joined(separator: ", "))); "
                + "run: apt install postgresql"
        case .versionNotInstalled(let major, let installed):
            return "the database was made by PostgreSQL \(major), this machine has \(Self.list(installed)); "
                + "run: apt install postgresql-\(major)"
        case .notACluster(let path):
            return "\(path) is not a PostgreSQL cluster; move it away or choose another KIEM_HOME"
        case .programNotStarted(let path, let reason):
            return "cannot run \(path): \(reason)"
        case .initialisationFailed:
            return "the PostgreSQL cluster could not be made; nothing half made is left behind"
        case .startFailed(let exit, _):
            return "PostgreSQL ended while starting (\(exit)); the reason stands at the end of postgres.log"
        case .startTimedOut(let seconds, _):
            return "PostgreSQL was not ready after \(seconds) seconds and was stopped; see postgres.log"
        case .leftoversRemain(let pids):
            return "PostgreSQL processes of an earlier run could not be ended: \(Self.list(pids))"
        case .cancelled:
            return "starting PostgreSQL was cancelled"
        }
    }

    /// What PostgreSQL's own programs said, for the log; nil where they said nothing.
    public var detail: String? {
        switch self {
        case .initialisationFailed(let output): output
        case .startFailed(_, let log), .startTimedOut(_, let log): log
        default: nil
        }
    }

    /// The English text with the detail, for logs.
    public var description: String {
        guard let detail, !detail.isEmpty else { return en }
        return "\(en)\n\(detail)"
    }

    private static func list<Number: BinaryInteger>(_ numbers: [Number]) -> String {
        numbers.map { String($0) }.joined(separator: ", ")
    }
}
