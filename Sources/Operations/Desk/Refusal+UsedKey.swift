import Contract

extension Refusal {
    /// The idempotency key was used for another request.
    static func usedKey(_ operation: String) -> Refusal {
        Refusal(
            .conflict,
            vi: "id này đã dùng cho một yêu cầu khác (\(operation)); hãy tạo id mới",
            en: "this id was used for another request (\(operation)); make a new one",
            field: "id"
        )
    }
}
