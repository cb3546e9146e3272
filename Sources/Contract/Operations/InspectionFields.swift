public import Domain

/// The fields of an inspection as `inspection.log` and `inspection.correct` take them.
public enum InspectionFields {
    /// The case that the inspection was decided for.
    public static let caseNumber = Parameter<RecordNumber?>.optional(
        "case",
        .number(.enforcementCase),
        vi: "vụ việc đang kiểm tra (đã công bố quyết định); nếu không, vi phạm sẽ mở vụ việc mới",
        en: "the case that is being inspected; without one a violation opens a new case"
    )
    /// Periodic, thematic or ad hoc.
    public static let form = Parameter<InspectionForm>.required(
        "form",
        .choice,
        vi: "hình thức: định kỳ, chuyên đề, đột xuất",
        en: "periodic, thematic or ad hoc"
    )
    /// When it began.
    public static let startedAt = Parameter<Occurrence>.required(
        "started_at",
        .occurrence,
        vi: "bắt đầu lúc",
        en: "began at"
    )
    /// When it ended; the week it counts in is this day's.
    public static let endedAt = Parameter<Occurrence>.required(
        "ended_at",
        .occurrence,
        vi: "kết thúc lúc",
        en: "ended at"
    )
    /// The inspection decision's number.
    public static let decisionNo = Parameter<String?>.optional(
        "decision_no",
        .text(maximum: 64),
        vi: "số quyết định kiểm tra",
        en: "number of the inspection decision"
    )
    /// The inspection decision's day.
    public static let decidedOn = Parameter<Day?>.optional(
        "decided_on",
        .day,
        vi: "ngày quyết định",
        en: "day of the decision"
    )
    /// The team's leader.
    public static let leader = Parameter<String?>.optional(
        "leader",
        .text(maximum: 200),
        vi: "trưởng đoàn",
        en: "leader of the team"
    )
    /// The team's members.
    public static let members = Parameter<[String]>.defaulted(
        "members",
        .list(of: .text(maximum: 200), maximum: 50),
        to: [],
        vi: "thành viên đoàn",
        en: "members of the team"
    )
    /// The sales point inspected.
    public static let salesPoint = Request.pointFilter
    /// The place inspected, where it is no registered sales point.
    public static let premises = Parameter<PremisesInput?>.optional(
        "premises",
        PremisesInput.type,
        vi: "nơi kiểm tra, nếu không phải điểm bán đã đăng ký",
        en: "the place, where it is no registered sales point"
    )
    /// The party inspected.
    public static let party = Parameter<PartyInput?>.optional(
        "party",
        PartyInput.type,
        vi: "đối tượng kiểm tra",
        en: "the party inspected"
    )
    /// The complaint it follows.
    public static let complaint = Parameter<RecordNumber?>.optional(
        "complaint",
        .number(.complaint),
        vi: "số phản ánh dẫn đến kiểm tra",
        en: "number of the complaint it follows"
    )
    /// What was found.
    public static let findings = Parameter<[FindingInput]>.required(
        "findings",
        .list(of: FindingInput.type, maximum: 200),
        vi: "các phát hiện, kể cả hàng đạt yêu cầu",
        en: "what was found, compliant goods too"
    )
}

/// A place as a request names it.
public struct PremisesInput: Sendable, Hashable {
    /// The shop's or stall's name.
    public let name: String?
    /// The address as written.
    public let address: String
    /// The code of its commune, district or province.
    public let area: String?

    private static let nameField = Parameter<String?>.optional(
        "name",
        .text(maximum: 300),
        vi: "tên cơ sở",
        en: "the place's name"
    )
    private static let addressField = Parameter<String>.required(
        "address",
        .text(maximum: 500),
        vi: "địa chỉ",
        en: "the address"
    )
    private static let areaField = Parameter<String?>.optional(
        "area",
        .code,
        vi: "mã xã, huyện hoặc tỉnh",
        en: "code of a commune, district or province"
    )

    static let type = ValueType<PremisesInput>.object([
        nameField.description, addressField.description, areaField.description,
    ]) {
        arguments throws(Refusal) in
        PremisesInput(
            name: try arguments(nameField),
            address: try arguments(addressField),
            area: try arguments(areaField)
        )
    }
}

/// A party as a request names it.
public struct PartyInput: Sendable, Hashable {
    /// Individual, household business, enterprise and so on.
    public let kind: PartyKind
    /// The name; nil only for a party nobody could identify.
    public let name: String?
    /// The tax code.
    public let taxCode: TaxCode?

    private static let kindField = Parameter<PartyKind>.required(
        "kind",
        .choice,
        vi: "loại đối tượng",
        en: "kind of party"
    )
    private static let nameField = Parameter<String?>.optional(
        "name",
        .text(maximum: 300),
        vi: "tên; chỉ được bỏ trống khi chưa xác định được chủ hàng",
        en: "the name; may be left out only for an unidentified party"
    )
    private static let taxCodeField = Parameter<TaxCode?>.optional(
        "tax_code",
        .taxCode,
        vi: "mã số thuế",
        en: "tax code"
    )

    static let type = ValueType<PartyInput>.object([
        kindField.description, nameField.description, taxCodeField.description,
    ]) {
        arguments throws(Refusal) in
        let party = PartyInput(
            kind: try arguments(kindField),
            name: try arguments(nameField),
            taxCode: try arguments(taxCodeField)
        )
        guard party.name != nil || party.kind == .unidentified else {
            throw arguments.refusal(
                of: "name",
                vi: "thiếu tên đối tượng; chưa xác định được chủ hàng thì ghi kind=unidentified",
                en: "the party's name is missing; where nobody could be identified write kind=unidentified"
            )
        }
        return party
    }
}
