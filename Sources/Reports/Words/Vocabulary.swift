import Contract
import Domain

/// Which fields of answers hold words of an enumeration, and what people read in their place.
///
/// A word without an entry, or one that this version does not know, is printed as it came.
enum Vocabulary {
    /// What people read for a word at a path such as `findings.kind`; `kind` alone means another thing for every noun.
    static func label(of word: String, at path: String, in operation: Operation) -> Bilingual? {
        (words["\(operation.noun):\(path)"] ?? words[path])?(word)
    }

    private static let words: [String: @Sendable (String) -> Bilingual?] = [
        "form": { InspectionForm(rawValue: $0)?.label },
        "kinds": { GoodsKind(rawValue: $0)?.label },
        "findings.kind": { GoodsKind(rawValue: $0)?.label },
        "findings.basis": { KnockoffBasis(rawValue: $0)?.label },
        "party_kind": { PartyKind(rawValue: $0)?.label },
        "goods_class": { GoodsClass(rawValue: $0)?.label },
        "signers": { OfficerTitle(rawValue: $0)?.label ?? CivilAuthority(rawValue: $0)?.label },
        "remedies": { Remedy(code: $0).label },
        "referral.measure": { ReferralMeasure(rawValue: $0)?.label },
        "party.kind": { PartyKind(rawValue: $0)?.label },
        "area.level": { AreaLevel(rawValue: $0)?.label },
        "area:level": { AreaLevel(rawValue: $0)?.label },
        "state": { CaseState(rawValue: $0)?.label },
        "events.from_state": { CaseState(rawValue: $0)?.label },
        "events.to_state": { CaseState(rawValue: $0)?.label },
        "from_state": { CaseState(rawValue: $0)?.label },
        "next.state": { CaseState(rawValue: $0)?.label },
        "next.roles": { Role(rawValue: $0)?.label },
        "documents.type": { DocumentType(rawValue: $0)?.label },
        "events.event": { CaseEvent(rawValue: $0)?.label },
        "document_type": { DocumentType(rawValue: $0)?.label },
        "document:type": { DocumentType(rawValue: $0)?.label },
        "series.type": { DocumentType(rawValue: $0)?.label },
        "goods:state": { SeizureState(rawValue: $0)?.label ?? SampleState(rawValue: $0)?.label },
        "seizures.state": { SeizureState(rawValue: $0)?.label ?? ended[$0] },
        "samples.state": { SampleState(rawValue: $0)?.label },
        "movements.from": { Disposition(rawValue: $0)?.label },
        "movements.to": { Disposition(rawValue: $0)?.label },
        "payment:kind": { MoneyKind(rawValue: $0)?.label },
        "officer:kind": { Suspension(rawValue: $0)?.label },
        "scope": { DelegationScope(rawValue: $0)?.label },
        "group": { ProductGroup(rawValue: $0)?.label },
        "certificate": { CertificateState(rawValue: $0)?.label },
        "producer_kind": { ProducerKind(rawValue: $0)?.label },
        "evidence": { Evidence(rawValue: $0)?.label },
        "recognitions.level": { RecognitionLevel(rawValue: $0)?.label },
        "complaint:kind": { ComplaintKind(rawValue: $0)?.label },
        "complaint:filed_as": { ComplaintKind(rawValue: $0)?.label },
        "complaint:channel": { ComplaintChannel(rawValue: $0)?.label },
        "complaint:state": { ComplaintState(rawValue: $0)?.label },
        "complaint:from_state": { ComplaintState(rawValue: $0)?.label },
        "complaint:event": { ComplaintEvent(rawValue: $0)?.label },
        "complaint:alleged_kind": { GoodsKind(rawValue: $0)?.label },
        "complaint:steps.event": { ComplaintEvent(rawValue: $0)?.label },
        "complaint:steps.from_state": { ComplaintState(rawValue: $0)?.label },
        "complaint:steps.to_state": { ComplaintState(rawValue: $0)?.label },
        "complaint:next.state": { ComplaintState(rawValue: $0)?.label },
        "complaint:next.roles": { Role(rawValue: $0)?.label },
        "complaint:deadlines.variant": { ClockVariant(rawValue: $0)?.label },
        "complaint:started.variant": { ClockVariant(rawValue: $0)?.label },
        "product:kind": { GoodsKind(rawValue: $0)?.label },
        "product:state": { CaseState(rawValue: $0)?.label ?? ComplaintState(rawValue: $0)?.label },
        "product:record": { records[$0] },
        "product:standing": { standings[$0] },
        "product:likeness": { likenesses[$0] },
        "product:findings.kind": { GoodsKind(rawValue: $0)?.label },
        "product:rates.basis": { inspectionBases[$0] },
        "product:verdict": { labelVerdicts[$0] },
        "point:kind": { SalesPointKind(rawValue: $0)?.label },
        "report:measure": { ReportMeasure(name: $0)?.label },
        "report:kind": { PeriodKind(rawValue: $0)?.label },
        "status": { SalesPointStatus(rawValue: $0)?.label },
        "record_kind": { ProgrammeRecordKind(rawValue: $0)?.label },
        "verdict": { ProgrammeVerdict(rawValue: $0)?.label },
        "title": { OfficerTitle(rawValue: $0)?.label },
        "unit:kind": { UnitKind(rawValue: $0)?.label },
        "roles": { Role(rawValue: $0)?.label },
        "language": { languages[$0] },
        "access": { accesses[$0] },
    ]

    private static let ended = ["ended": Bilingual(vi: "đã kết thúc", en: "ended")]

    private static let languages = [
        "vi": Bilingual(vi: "tiếng Việt", en: "Vietnamese"),
        "en": Bilingual(vi: "tiếng Anh", en: "English"),
    ]

    private static let records = [
        "complaint": Bilingual(vi: "phản ánh", en: "complaint"),
        "case": Bilingual(vi: "vụ việc", en: "case"),
        "finding": Bilingual(vi: "phát hiện", en: "finding"),
    ]

    private static let standings = [
        "confirmed": Bilingual(vi: "đã xác nhận", en: "confirmed"),
        "named": Bilingual(vi: "người gửi nêu tên", en: "named by the complaint"),
        "suggested": Bilingual(vi: "máy gợi ý", en: "suggested"),
    ]

    private static let likenesses = [
        "imitation": Bilingual(vi: "có thể bắt chước", en: "imitation"),
        "double": Bilingual(vi: "có thể đăng ký trùng", en: "double registration"),
        "namesake": Bilingual(vi: "trùng tên, chủ thể khác", en: "namesake of another maker"),
        "own_name": Bilingual(vi: "khác tên riêng", en: "differs in its own name"),
    ]

    private static let inspectionBases = [
        "all": Bilingual(vi: "tất cả", en: "all"),
        "complaint": Bilingual(vi: "theo phản ánh", en: "a complaint"),
        "planned": Bilingual(vi: "theo kế hoạch, chuyên đề", en: "a plan"),
        "ad_hoc": Bilingual(vi: "đột xuất khác", en: "other reasons"),
    ]

    private static let labelVerdicts = [
        "consistent": Bilingual(vi: "phù hợp", en: "consistent"),
        "suspicious": Bilingual(vi: "đáng ngờ", en: "suspicious"),
        "not_registered": Bilingual(vi: "không có trong danh bạ", en: "not registered"),
    ]

    private static let accesses = [
        "session": Bilingual(vi: "phiên", en: "session"),
        "read": Bilingual(vi: "xem", en: "reads"),
        "write": Bilingual(vi: "ghi", en: "writes"),
    ]
}
