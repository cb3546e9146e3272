/// `audit.log`: the events of the log, the newest first.
public enum AuditLog {
    /// What it was done to.
    public static let subject = Parameter<String?>.optional(
        "subject",
        .text(maximum: 100),
        vi: "chỉ những gì làm với số hoặc mã này, ví dụ VV-2026-000123",
        en: "only what was done to this number or code, such as VV-2026-000123"
    )
    /// What was done.
    public static let operation = Parameter<Operation?>.optional(
        "operation",
        .choice(of: Watch.writes),
        vi: "chỉ thao tác này",
        en: "only this operation"
    )
    /// Who did it.
    public static let officer = Parameter<String?>.optional(
        "officer",
        .code,
        vi: "chỉ của công chức mang số hiệu này",
        en: "only by the officer of this number"
    )

    static let definition = OperationDefinition(
        .auditLog,
        .read,
        by: .auditing,
        vi: "Nhật ký: ai làm gì, lúc nào, với hồ sơ nào; mới nhất trước",
        en: "The log: who did what, when and to which record; the newest first",
        takes: [
            Request.from.description, Request.to.description, subject.description, operation.description,
            officer.description, Request.unit.description, Request.limit.description, Request.after.description,
        ],
        rows: [
            AnswerField("seq", .number, vi: "Số", en: "Number"),
            AnswerField("at", vi: "Lúc", en: "At"),
            AnswerField("operation", vi: "Thao tác", en: "Operation"),
            AnswerField("subject", vi: "Với", en: "Subject"),
            AnswerField("officer", vi: "Công chức", en: "Officer"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
            AnswerField("sealed", .flag, vi: "Đã niêm phong", en: "Sealed"),
            AnswerField("body", .json, vi: "Nội dung", en: "Body"),
        ],
        answers: Request.page
    )
}

/// `audit.checkpoint`: the newest head of the sealed log, to be kept outside.
public enum AuditCheckpoint {
    static let definition = OperationDefinition(
        .auditCheckpoint,
        .read,
        by: .auditing,
        vi: "Mốc kiểm tra: số sự kiện, gốc, thời điểm, chữ ký, để in ra giấy và giữ ngoài hệ thống",
        en: "A checkpoint: size, root, time and signature of the log, to be put on paper and kept outside",
        answers: [
            AnswerField("origin", vi: "Nhật ký", en: "Log"),
            AnswerField("size", .number, vi: "Số sự kiện", en: "Events"),
            AnswerField("root", vi: "Gốc", en: "Root"),
            AnswerField("time", vi: "Niêm phong lúc", en: "Sealed at"),
            AnswerField("last", .number, vi: "Sự kiện cuối", en: "Last event"),
            AnswerField("previous", vi: "Mốc trước", en: "Previous"),
            AnswerField("key", vi: "Khóa công khai", en: "Public key"),
            AnswerField("signature", vi: "Chữ ký", en: "Signature"),
            AnswerField("unsealed", .number, vi: "Chưa niêm phong", en: "Not sealed yet"),
            AnswerField("unsealed_since", vi: "Chờ từ", en: "Waiting since"),
            AnswerField("sealing", .flag, vi: "Đang niêm phong", en: "Sealing goes on"),
            AnswerField("trouble", vi: "Trở ngại", en: "What is in the way"),
            AnswerField("paper", vi: "Bản in ra giấy", en: "For paper"),
            AnswerField("note", vi: "Bản cho máy", en: "For programs"),
        ]
    )
}

/// `audit.verify`: recomputes the log from the database.
public enum AuditVerify {
    /// A checkpoint that was kept outside.
    public static let checkpoint = Parameter<String?>.optional(
        "checkpoint",
        .prose(maximum: 4_000),
        vi: "mốc kiểm tra đã giữ: các dòng trên giấy, hoặc bản cho máy (note)",
        en: "a checkpoint that was kept: its lines on paper, or the note for programs"
    )

    static let definition = OperationDefinition(
        .auditVerify,
        .read,
        by: .auditing,
        vi: "Tính lại nhật ký và nói sự kiện nào đầu tiên bị sửa, xóa, chèn, đổi chỗ hay cắt đuôi",
        en: "Recomputes the log and names the first event that was changed, deleted, inserted, reordered or cut off",
        takes: [checkpoint.description],
        bare: "checkpoint",
        verdict: "sound",
        answers: [
            AnswerField("sound", .flag, vi: "Nguyên vẹn", en: "Sound"),
            AnswerField("proven", .number, vi: "Số sự kiện đúng bản đã ký", en: "Events as they were signed"),
            AnswerField("last", .number, vi: "Sự kiện cuối trong đó", en: "Last event among them"),
            AnswerField("sealed_at", vi: "Niêm phong lúc", en: "Sealed at"),
            AnswerField("root", vi: "Gốc", en: "Root"),
            AnswerField("anchored", .number, vi: "Khớp mốc giữ ngoài đến", en: "Held by a checkpoint up to"),
            AnswerField("unsealed", .number, vi: "Chưa niêm phong", en: "Not sealed yet"),
            AnswerField("first_bad", .number, vi: "Sự kiện sai đầu tiên", en: "First bad event"),
            AnswerField(
                "findings",
                .objects([
                    AnswerField("kind", vi: "Loại", en: "Kind"),
                    AnswerField("seq", .number, vi: "Sự kiện", en: "Event"),
                    AnswerField("after", .number, vi: "Sau sự kiện", en: "Behind event"),
                    AnswerField("first", .number, vi: "Từ vị trí", en: "From place"),
                    AnswerField("last", .number, vi: "Đến vị trí", en: "To place"),
                    AnswerField("exact", .flag, vi: "Chính xác", en: "Exact"),
                    AnswerField("message", vi: "Chuyện gì", en: "What happened"),
                ]),
                vi: "Phát hiện",
                en: "Findings"
            ),
        ]
    )
}

/// `audit.prove`: a proof for somebody outside, which `scripts/verify-proof` checks.
public enum AuditProve {
    private static let sizes: ClosedRange<Int64> = 1...(1 << 40)

    /// The event that is shown to be in the log.
    public static let event = Parameter<Int64?>.optional(
        "event",
        .integer(1...Int64.max),
        vi: "số của sự kiện (seq): chứng minh nó nằm trong nhật ký đã ký",
        en: "an event's number (seq): shows that it is in the signed log"
    )
    /// The size of the earlier checkpoint.
    public static let from = Parameter<Int64?>.optional(
        "from",
        .integer(sizes),
        vi: "số sự kiện của mốc cũ: chứng minh từ đó nhật ký chỉ được thêm vào",
        en: "the size of an earlier checkpoint: shows that since then the log was only added to"
    )
    /// The size of the checkpoint it is shown for.
    public static let to = Parameter<Int64?>.optional(
        "to",
        .integer(sizes),
        vi: "số sự kiện của mốc được chứng minh; mặc định mốc mới nhất",
        en: "the size of the checkpoint it is shown for; the newest unless given"
    )

    static let definition = OperationDefinition(
        .auditProve,
        .read,
        by: .auditing,
        vi: "Bằng chứng cho người ngoài: sự kiện có trong nhật ký (event), hoặc nhật ký chỉ được thêm vào (from)",
        en: "A proof for somebody outside: that an event is in the log (event), or that the log only grew (from)",
        takes: [event.description, from.description, to.description],
        bare: "event",
        answers: [
            AnswerField("kind", vi: "Loại", en: "Kind"),
            AnswerField("index", .number, vi: "Vị trí, từ 0", en: "Place, from 0"),
            AnswerField("size", .number, vi: "Số sự kiện", en: "Events"),
            AnswerField("entry", vi: "Sự kiện (base64)", en: "Entry (base64)"),
            AnswerField("path", .texts, vi: "Đường băm", en: "Path"),
            AnswerField("checkpoint", vi: "Mốc kiểm tra", en: "Checkpoint"),
            AnswerField("old", vi: "Mốc cũ", en: "Older checkpoint"),
            AnswerField("new", vi: "Mốc mới", en: "Newer checkpoint"),
        ]
    )
}
