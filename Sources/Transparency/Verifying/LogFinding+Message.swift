public import Domain

extension LogFinding {
    /// What happened, and where, for people.
    public var message: Bilingual {
        let (vi, en) = (name.vi, name.en)
        let (first, last) = (places.lowerBound + 1, places.upperBound)
        return switch kind {
        case .changed: Bilingual(vi: "\(vi) đã bị sửa", en: "\(en) was changed")
        case .deleted: Bilingual(vi: "\(vi) đã bị xóa", en: "\(en) was deleted")
        case .inserted: Bilingual(vi: "\(vi) đã bị chèn thêm", en: "\(en) was inserted")
        case .reordered(let other):
            Bilingual(
                vi: "\(vi) đã bị đổi thứ tự với số \(other)",
                en: "\(en) was reordered: it changed places with number \(other)"
            )
        case .cutOff:
            Bilingual(vi: "nhật ký bị cắt đuôi từ \(vi)", en: "the log was cut off from \(en) on")
        case .replaced:
            Bilingual(
                vi: "trong các vị trí \(first)–\(last) có sự kiện không đúng bản đã ký; xem từ \(vi)",
                en: "within places \(first) to \(last) events are not those that were signed; look from \(en) on"
            )
        case .unproven:
            Bilingual(
                vi: "các vị trí \(first)–\(last) không có đầu nhật ký nào được ký; xem từ \(vi)",
                en: "no signed head covers places \(first) to \(last); look from \(en) on"
            )
        case .storedHashes:
            Bilingual(
                vi: "sự kiện đúng bản đã ký, nhưng giá trị băm lưu kèm bị sửa, từ \(vi)",
                en: "the events are what was signed, but the hashes stored beside them were changed, from \(en) on"
            )
        case .headForged:
            Bilingual(
                vi: "đầu nhật ký của các vị trí \(first)–\(last) không do khóa của nhật ký ký",
                en: "the head over places \(first) to \(last) is not signed with a key of the log"
            )
        case .headMissing:
            Bilingual(
                vi: "mất đầu nhật ký trong các vị trí \(first)–\(last), hoặc đứt chuỗi",
                en: "a head within places \(first) to \(last) is missing, or the chain is broken"
            )
        case .headForked:
            Bilingual(
                vi:
                    "khóa đã ký hai đầu nhật ký khác nhau ở \(last) sự kiện: bản lưu khác mốc kiểm tra; khóa có thể đã lộ",
                en: "the key signed two different heads over \(last) events: the stored one is not the checkpoint's; "
                    + "the key may be out"
            )
        }
    }

    private var name: Bilingual {
        guard let seq else {
            return Bilingual(vi: "sự kiện đứng sau số \(after)", en: "the event behind number \(after)")
        }
        return Bilingual(vi: "sự kiện số \(seq)", en: "event \(seq)")
    }
}
