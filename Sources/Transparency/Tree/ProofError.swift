public import Domain

/// Why there is no such proof.
public enum ProofError: Error, Hashable, Sendable {
    /// The index or the older size is not within the tree; the tree's size.
    case outside(size: Int)
    /// A hash that should be stored is not.
    case missing(NodePlace)
    /// The JSON is not a proof; the member that is missing or wrong, empty where it is no object.
    case malformed(String)

    /// What is wrong and what to do.
    public var message: Bilingual {
        switch self {
        case .outside(let size):
            Bilingual(
                vi: "cây có \(size) sự kiện; chọn vị trí hoặc kích thước cũ nằm trong đó",
                en: "the tree has \(size) events; choose a place or an older size within it"
            )
        case .missing(let place):
            Bilingual(
                vi: "thiếu giá trị băm đã lưu (tầng \(place.level), số \(place.index)); chạy audit.verify",
                en: "a stored hash is missing (level \(place.level), index \(place.index)); run audit.verify"
            )
        case .malformed(let name) where name.isEmpty:
            Bilingual(vi: "không phải bằng chứng dạng JSON", en: "this is not a proof in JSON")
        case .malformed(let name):
            Bilingual(
                vi: "bằng chứng thiếu hoặc sai trường “\(name)”",
                en: "the proof's member “\(name)” is missing or wrong"
            )
        }
    }
}
