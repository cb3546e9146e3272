import Domain

/// `watch`: pushes events as they are recorded, on this connection and until it ends.
public enum Watch {
    /// Which operations' events are wanted.
    public static let kinds = Parameter<[Operation]?>.optional(
        "kinds",
        .list(of: .choice(of: writes), maximum: 100),
        vi: "chỉ sự kiện của các thao tác này, ví dụ inspection.log",
        en: "only events of these operations, such as inspection.log"
    )
    /// Where an earlier watch ended.
    public static let after = Parameter<Int64?>.optional(
        "after",
        .integer(0...Int64.max),
        vi: "số (seq) của sự kiện cuối cùng đã nhận; 0 là từ đầu; bỏ trống là từ bây giờ",
        en: "the number (seq) of the last event received; 0 is from the beginning, nothing from now on"
    )

    /// Those that record something; those that take one of them are left out before they are asked about themselves.
    static let writes = Operation.allCases.filter {
        $0 != .watch && $0 != .auditLog && $0.definition.access == .write
    }

    static let definition = OperationDefinition(
        .watch,
        .session,
        by: .roles([.inspector, .leader, .analyst]),
        vi: "Theo dõi sự kiện trong phạm vi của mình ngay khi được ghi",
        en: "Follows the events of one's scope as they are recorded",
        takes: [kinds.description, after.description],
        answers: [
            AnswerField("after", .number, vi: "Sau sự kiện", en: "Behind event"),
            AnswerField("newest", .number, vi: "Mới nhất", en: "Newest"),
        ]
    )
}
