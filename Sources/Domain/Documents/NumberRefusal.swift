/// Why a number cannot be voided.
public enum NumberRefusal: Error, Hashable, Sendable {
    /// It was never given.
    case notGiven(Int)
    /// It is void already.
    case alreadyVoid(Int)
    /// Nobody says why.
    case reasonMissing

    /// What people read.
    public var message: Bilingual {
        switch self {
        case .notGiven(let number):
            Bilingual(vi: "Số \(number) chưa được cấp.", en: "Number \(number) was never given.")
        case .alreadyVoid(let number): Bilingual(vi: "Số \(number) đã hủy.", en: "Number \(number) is void already.")
        case .reasonMissing: Bilingual(vi: "Thiếu lý do hủy số.", en: "A reason for voiding is missing.")
        }
    }
}
