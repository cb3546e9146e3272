public import Domain
public import FoundationEssentials

/// `officer.add`: adds an officer.
public enum OfficerAdd {
    /// The officer's number, as on the card.
    public static let officer = Parameter<String>.required(
        "officer",
        .code,
        vi: "số hiệu công chức",
        en: "the officer's number"
    )
    /// The name.
    public static let name = Parameter<String>.required("name", .text(maximum: 200), vi: "họ tên", en: "the name")
    /// The title.
    public static let title = Parameter<OfficerTitle>.defaulted(
        "title",
        .choice,
        to: .inspector,
        vi: "chức danh",
        en: "the title"
    )
    /// The unit.
    public static let unit = Parameter<String>.required("unit", .code, vi: "mã đơn vị", en: "the unit's code")
    /// The roles.
    public static let roles = Parameter<[Role]>.required(
        "roles",
        .list(of: .choice, maximum: 5),
        vi: "vai trò, cách nhau bằng dấu phẩy",
        en: "the roles, between commas"
    )

    static let definition = OperationDefinition(
        .officerAdd,
        .write,
        by: .administration,
        vi: "Thêm một công chức",
        en: "Adds an officer",
        takes: [officer.description, name.description, title.description, unit.description, roles.description],
        answers: [AnswerField("officer", vi: "Số hiệu", en: "Officer")]
    )
}

/// `officer.list`: officers by number.
public enum OfficerList {
    static let definition = OperationDefinition(
        .officerList,
        .read,
        by: .administration,
        vi: "Danh sách công chức",
        en: "Lists officers",
        takes: [Request.unit.description, Request.limit.description, Request.after.description],
        rows: [
            AnswerField("officer", vi: "Số hiệu", en: "Officer"),
            AnswerField("name", vi: "Họ tên", en: "Name"),
            AnswerField("title", vi: "Chức danh", en: "Title"),
            AnswerField("unit", vi: "Đơn vị", en: "Unit"),
            AnswerField("roles", .texts, vi: "Vai trò", en: "Roles"),
        ],
        answers: Request.page
    )
}

/// `unit.list`: the units of market surveillance.
public enum UnitList {
    static let definition = OperationDefinition(
        .unitList,
        .read,
        by: .administration,
        vi: "Danh sách đơn vị",
        en: "Lists units",
        takes: [Request.limit.description, Request.after.description],
        rows: [
            AnswerField("unit", vi: "Mã", en: "Unit"),
            AnswerField("kind", vi: "Loại", en: "Kind"),
            AnswerField("name", vi: "Tên", en: "Name"),
            AnswerField("parent", vi: "Trực thuộc", en: "Belongs to"),
        ],
        answers: Request.page
    )
}

/// `token.issue`: a token for an officer, shown this once.
public enum TokenIssue {
    /// What it is for.
    public static let label = Parameter<String?>.optional(
        "label",
        .text(maximum: 100),
        vi: "dùng cho việc gì",
        en: "what it is for"
    )
    /// When it ends.
    public static let expiresAt = Parameter<Moment?>.optional(
        "expires_at",
        .moment,
        vi: "hết hạn lúc",
        en: "when it ends"
    )

    static let definition = OperationDefinition(
        .tokenIssue,
        .write,
        by: .administration,
        vi: "Cấp mã truy cập; chỉ hiện một lần",
        en: "Issues a token; it is shown this once",
        takes: [OfficerAdd.officer.description, label.description, expiresAt.description],
        answers: [
            AnswerField("token", vi: "Mã truy cập", en: "Token"),
            AnswerField("token_id", vi: "Số mã", en: "Token id"),
            AnswerField("officer", vi: "Số hiệu", en: "Officer"),
            AnswerField("expires_at", vi: "Hết hạn", en: "Expires at"),
        ]
    )
}

/// `token.register`: a client's certificate, which opens connections with TLS as its officer without a token.
public enum TokenRegister {
    /// The certificate's SHA-256.
    public static let fingerprint = Parameter<[UInt8]>.required(
        "fingerprint",
        .fingerprint,
        vi: "SHA-256 của chứng thư: openssl x509 -noout -fingerprint -sha256 -in TỆP",
        en: "the certificate's SHA-256: openssl x509 -noout -fingerprint -sha256 -in FILE"
    )

    static let definition = OperationDefinition(
        .tokenRegister,
        .write,
        by: .administration,
        vi: "Đăng ký chứng thư của một công chức, dùng thay mã truy cập trên kết nối TLS",
        en: "Registers an officer's certificate, which is taken in place of a token where there is TLS",
        takes: [
            OfficerAdd.officer.description, fingerprint.description, TokenIssue.label.description,
            TokenIssue.expiresAt.description,
        ],
        answers: [
            AnswerField("token_id", vi: "Số mã", en: "Token id"),
            AnswerField("officer", vi: "Số hiệu", en: "Officer"),
            AnswerField("fingerprint", vi: "Chứng thư", en: "Certificate"),
            AnswerField("expires_at", vi: "Hết hạn", en: "Expires at"),
        ]
    )
}

/// `token.list`: tokens, without their secrets.
public enum TokenList {
    /// Only this officer's.
    public static let officer = Parameter<String?>.optional(
        "officer",
        .code,
        vi: "số hiệu công chức",
        en: "only this officer's"
    )

    static let definition = OperationDefinition(
        .tokenList,
        .read,
        by: .administration,
        vi: "Danh sách mã truy cập (không hiện mã)",
        en: "Lists tokens, without their secrets",
        takes: [officer.description, Request.limit.description, Request.after.description],
        rows: [
            AnswerField("token_id", vi: "Số mã", en: "Token id"),
            AnswerField("officer", vi: "Số hiệu", en: "Officer"),
            AnswerField("label", vi: "Dùng cho", en: "For"),
            AnswerField("fingerprint", vi: "Chứng thư", en: "Certificate"),
            AnswerField("created_at", vi: "Cấp lúc", en: "Issued at"),
            AnswerField("expires_at", vi: "Hết hạn", en: "Expires at"),
            AnswerField("revoked_at", vi: "Thu hồi lúc", en: "Revoked at"),
        ],
        answers: Request.page
    )
}

/// `token.revoke`: ends a token.
public enum TokenRevoke {
    /// Which token.
    public static let tokenID = Parameter<UUID>.required(
        "token_id",
        .uuid,
        vi: "số mã (xem token.list)",
        en: "which token (see token.list)"
    )

    static let definition = OperationDefinition(
        .tokenRevoke,
        .write,
        by: .administration,
        vi: "Thu hồi một mã truy cập",
        en: "Revokes a token",
        takes: [tokenID.description],
        bare: "token_id",
        answers: [
            AnswerField("token_id", vi: "Số mã", en: "Token id"),
            AnswerField("revoked_at", vi: "Thu hồi lúc", en: "Revoked at"),
        ]
    )
}
