public import Domain

/// Why nothing may be sealed.
public enum SealerError: Error, Hashable, Sendable {
    /// An event does not follow the last one that is sealed; its number.
    case order(Int64)
    /// An event has no canonical form; its number.
    case entry(Int64, LogEntryError)
    /// A stored head is not signed with the log's key, or does not follow the one before; its size.
    case head(size: Int)
    /// The stored hashes do not give the root of the stored head.
    case tree(size: Int)
    /// The stored heads do not go back to the one that was kept outside the database; its size.
    case cut(size: Int)
    /// The key could not sign.
    case key(LogKeyError)

    /// What is wrong and what to do.
    public var message: Bilingual {
        switch self {
        case .order(let seq):
            Bilingual(
                vi: "sự kiện \(seq) không đứng sau sự kiện cuối đã niêm phong; chạy audit.verify",
                en: "event \(seq) does not follow the last sealed one; run audit.verify"
            )
        case .entry(let seq, _):
            Bilingual(
                vi: "nội dung của sự kiện \(seq) không có dạng chuẩn; chạy audit.verify",
                en: "the body of event \(seq) has no canonical form; run audit.verify"
            )
        case .head(let size):
            Bilingual(
                vi:
                    "đầu nhật ký đã lưu ở \(size) sự kiện không do khóa này ký hoặc đứt chuỗi; không niêm phong tiếp, chạy audit.verify",
                en: "the stored head over \(size) events is not signed with this key or breaks the chain; "
                    + "nothing more is sealed, run audit.verify"
            )
        case .tree(let size):
            Bilingual(
                vi:
                    "các giá trị băm đã lưu không cho ra gốc của \(size) sự kiện; không niêm phong tiếp, chạy audit.verify",
                en:
                    "the stored hashes do not give the root over \(size) events; nothing more is sealed, run audit.verify"
            )
        case .cut(let size):
            Bilingual(
                vi:
                    "cơ sở dữ liệu không còn đầu nhật ký ở \(size) sự kiện mà máy đã giữ riêng: nhật ký bị cắt hoặc khôi phục bản cũ",
                en: "the database no longer has the head over \(size) events that was kept outside it: "
                    + "the log was cut, or an older copy restored"
            )
        case .key(let error): error.message
        }
    }
}
