public import Domain

/// Why a database's schema and this program do not go together.
public enum SchemaProblem: Hashable, Sendable {
    /// The program's own files are not numbered 1, 2, 3, ….
    case misnumbered(String)
    /// An applied file has been edited since.
    case changed(version: Int, name: String)
    /// A version was left out although a later one has been applied.
    case gap(version: Int)
    /// A newer program has migrated the database.
    case newer(version: Int, name: String)
    /// These migrations have still to be applied.
    case requiresMigration([String])

    /// What people read.
    public var message: Bilingual {
        switch self {
        case .misnumbered(let path):
            Bilingual(
                vi: "tệp \(path) không có số thứ tự liên tiếp trong sql/migrations",
                en: "\(path) is out of sequence in sql/migrations"
            )
        case .changed(let version, let name):
            Bilingual(
                vi:
                    "tệp chuyển đổi \(version) (\(name)) đã bị sửa sau khi áp dụng; hãy khôi phục tệp cũ và thêm tệp mới",
                en: "migration \(version) (\(name)) was edited after it had been applied; restore it and add a new one"
            )
        case .gap(let version):
            Bilingual(
                vi: "thiếu bước chuyển đổi \(version) trong khi bước sau đã áp dụng",
                en: "migration \(version) was never applied although a later one was"
            )
        case .newer(let version, let name):
            Bilingual(
                vi: "cơ sở dữ liệu đã ở bước \(version) (\(name)) mà chương trình này chưa biết; hãy dùng bản mới hơn",
                en:
                    "the database is at migration \(version) (\(name)), which this program does not know; use a newer one"
            )
        case .requiresMigration(let names):
            Bilingual(
                vi: "cần chạy “kiem db migrate”: còn \(names.count) bước chuyển đổi (\(names.joined(separator: ", ")))",
                en:
                    "run “kiem db migrate” first: \(names.count) migrations are pending (\(names.joined(separator: ", ")))"
            )
        }
    }
}
