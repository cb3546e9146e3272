public import Domain
import JSON

/// `case.advance`: takes a case's next step, with what the law wants said at it.
public enum CaseAdvance {
    /// The case; without one the event begins a case.
    public static let number = Parameter<RecordNumber?>.optional(
        "case",
        .number(.enforcementCase),
        vi: "số vụ việc; bỏ trống khi mở vụ việc bằng receive, propose hoặc decide_inspection",
        en: "the case's number; left out where receive, propose or decide_inspection begins one"
    )
    /// The paper that makes the event.
    public static let document = Parameter<String?>.optional(
        "document",
        .text(maximum: 100),
        vi: "số văn bản đã cấp cho vụ việc, hoặc số trên văn bản của cơ quan khác; bỏ trống thì cấp số mới",
        en: "number of a paper that the case has, or of somebody else's paper; without one a new number is given"
    )
    /// Which of the papers that can make the event.
    public static let documentType = Parameter<DocumentType?>.optional(
        "document_type",
        .choice,
        vi: "loại văn bản, khi bước này có nhiều loại",
        en: "which paper it is, where the event has several"
    )
    /// What happens.
    public static let event = Parameter<CaseEvent>.required(
        "event",
        .choice(of: CaseEvent.allCases.filter { $0 != .opened }),
        vi: "việc xảy ra; case.show cho biết việc nào có thể",
        en: "what happens; case.show says what may"
    )
    /// Where the caller believes the case stands.
    public static let state = Parameter<CaseState?>.optional(
        "state",
        .choice,
        vi: "trạng thái mà bạn thấy; nếu vụ việc đã chuyển đi thì không làm gì",
        en: "the state that you saw; when the case has moved on nothing is done"
    )
    /// When it happened.
    public static let at = Parameter<Moment?>.optional(
        "at",
        .moment,
        vi: "lúc xảy ra, nếu không phải bây giờ",
        en: "when it happened, where that is not now"
    )
    /// Which of a clock's times applies.
    public static let variant = Parameter<ClockVariant?>.optional(
        "variant",
        .choice,
        vi: "loại thời hạn áp dụng, ví dụ complex, planned",
        en: "which time applies to the clocks that start, such as complex or planned"
    )
    /// Clocks that the facts of the case start besides.
    public static let starts = Parameter<[ClockKind]>.defaulted(
        "starts",
        .list(of: .choice, maximum: 10),
        to: [],
        vi: "thời hạn bắt đầu thêm do tình tiết vụ việc",
        en: "times that the facts of the case start besides"
    )
    /// Anything else.
    public static let note = Parameter<String?>.optional(
        "note",
        .text(maximum: 1000),
        vi: "ghi chú",
        en: "a note"
    )

    /// Everything that some event wants said; read as the JSON that is kept.
    public static let said: [(field: RequiredField, parameter: Parameter<String?>)] = {
        var names = Set<String>()
        return Lifecycle.transitions.flatMap(\.known).filter { names.insert($0.name).inserted }.map {
            ($0, parameter($0))
        }
    }()

    /// The same as answers show it.
    static let saidFields = said.map { field, _ in
        AnswerField(field.name, shape(field.kind), vi: field.label.vi, en: field.label.en)
    }

    static let definition = OperationDefinition(
        .caseAdvance,
        .write,
        by: .casework,
        vi: "Ghi bước tiếp theo của vụ việc, cùng những gì luật đòi hỏi",
        en: "Takes a case's next step, with what the law wants said at it",
        takes: [
            number.description, event.description, state.description, at.description, variant.description,
            starts.description, document.description, documentType.description, note.description,
        ] + said.map(\.parameter.description),
        bare: "event",
        answers: [
            AnswerField("case", vi: "Vụ việc", en: "Case"),
            AnswerField("event", vi: "Việc", en: "Event"),
            AnswerField("from_state", vi: "Từ", en: "From"),
            AnswerField("state", vi: "Trạng thái", en: "State"),
            AnswerField("document", vi: "Văn bản số", en: "Document"),
            AnswerField("document_type", vi: "Loại văn bản", en: "Kind of document"),
            AnswerField("started", .objects(CaseAnswer.deadline), vi: "Thời hạn bắt đầu", en: "Times begun"),
            AnswerField("met", .texts, vi: "Thời hạn đã đáp ứng", en: "Times met"),
        ]
    )

    private static func shape(_ kind: FieldKind) -> AnswerField.Shape {
        switch kind {
        case .text, .moment, .day, .officer, .document, .inspectionForm, .informationSource, .partyKind, .goodsClass:
            .text
        case .flag: .flag
        case .count: .number
        case .money: .money
        case .officers, .documents, .items: .texts
        }
    }

    private static func parameter(_ field: RequiredField) -> Parameter<String?> {
        .optional(field.name, type(field.kind), vi: field.label.vi, en: field.label.en)
    }

    private static func type(_ kind: FieldKind) -> ValueType<String> {
        switch kind {
        case .text: json(.text(maximum: 4000)) { $0.value($1) }
        case .moment: json(ValueType<Occurrence>.occurrence) { $0.value($1.description) }
        case .day: json(ValueType<Day>.day) { $0.value($1.description) }
        case .count: json(.integer(0...1_000_000)) { $0.value($1) }
        case .money: json(ValueType<Money>.money) { $0.value($1.dong) }
        case .officer, .document: json(.text(maximum: 200)) { $0.value($1) }
        case .flag: json(.boolean) { $0.value($1) }
        case .inspectionForm: json(ValueType<InspectionForm>.choice) { $0.value($1.rawValue) }
        case .informationSource: json(ValueType<InformationSource>.choice) { $0.value($1.rawValue) }
        case .partyKind: json(ValueType<PartyKind>.choice) { $0.value($1.rawValue) }
        case .goodsClass: json(ValueType<GoodsClass>.choice) { $0.value($1.rawValue) }
        case .officers, .documents, .items:
            json(.list(of: .text(maximum: 500), maximum: 200)) { json, texts in
                json.array(of: texts) { $0.value($1) }
            }
        }
    }

    /// A type whose values are kept as JSON.
    private static func json<Value>(
        _ type: ValueType<Value>,
        _ write: @escaping @Sendable (inout JSONWriter, Value) -> Void
    ) -> ValueType<String> {
        ValueType(type.schema) { value, path throws(Refusal) in
            var writer = JSONWriter()
            write(&writer, try type.parse(value, path))
            return writer.text
        }
    }
}
