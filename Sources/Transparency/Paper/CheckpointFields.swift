import Domain

/// Reads what stands in a checkpoint's lines, in the one spelling that is signed.
enum CheckpointFields {
    static func size(_ text: some StringProtocol) -> Int? {
        Int(text).flatMap { $0 > 0 && String($0) == text ? $0 : nil }
    }

    static func number(_ text: some StringProtocol) -> Int64? {
        Int64(text).flatMap { $0 > 0 && String($0) == text ? $0 : nil }
    }

    static func time(_ text: some StringProtocol) -> Moment? {
        Moment(text).flatMap { $0.description == text ? $0 : nil }
    }
}
