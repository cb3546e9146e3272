import Domain
import Storage

/// What the officer has to confirm before a suggestion may be relied on.
enum FineDoubt: Sendable {
    /// Value and gain point to different rows.
    case twoRows
    /// Nobody's powers are known on the day of the decision.
    case powers(on: Day, from: Day?)
    /// Nobody has claimed the goods.
    case unidentified
    /// The record's value stands for that of the genuine goods.
    case genuineValue(Money)
    /// Other findings of the inspection may be the same act.
    case oneAct([FindingRecord], sum: Money?)
    /// The article has no special case.
    case notSpecial(code: String)
    /// The Penal Code has articles of its own for some goods.
    case goodsClass
    /// What else could make a crime of it and was not asked.
    case unknownFacts(ReferralOffence)

    /// What people read.
    var text: Bilingual {
        switch self {
        case .twoRows:
            Bilingual(
                vi: "Trị giá và số thu lợi ứng với hai khung khác nhau; đã lấy khung cao hơn, văn bản không nói rõ",
                en: "Value and gain point to different rows; the higher was taken, which no text says"
            )
        case .powers(let day, let from):
            Bilingual(
                vi:
                    "Chưa có dữ liệu thẩm quyền ngày \(day)\(from.map { ", chỉ có từ \($0)" } ?? ""); ghi decided_on nếu quyết định sau đó",
                en:
                    "The powers on \(day) are not in the tables\(from.map { ", which begin on \($0)" } ?? ""); give decided_on where it is decided later"
            )
        case .unidentified:
            Bilingual(
                vi: "Chưa xác định được chủ hàng; đã tính như cá nhân",
                en: "Nobody has claimed the goods; reckoned as for an individual"
            )
        case .genuineValue(let value):
            Bilingual(
                vi:
                    "Trị giá \(value.formatted(in: .vietnamese)) lấy từ phát hiện phải là của hàng thật tương đương (Điều 5 Nghị định 98/2020/NĐ-CP)",
                en:
                    "The finding's value, \(value.formatted(in: .english)), must be that of as many genuine goods (Article 5, Decree 98/2020/NĐ-CP)"
            )
        case .oneAct(let findings, let sum): Self.oneAct(findings, sum)
        case .notSpecial(let code):
            Bilingual(
                vi: "Bảng \(code) không có hệ số cho trường hợp đặc biệt; special không làm thay đổi gì",
                en: "Table \(code) has no multiplier for special cases; special changes nothing"
            )
        case .goodsClass:
            Bilingual(
                vi:
                    "Lương thực, thực phẩm, thuốc chữa bệnh, vật tư nông nghiệp có điều riêng trong Bộ luật Hình sự (193–195): ghi goods_class",
                en:
                    "Food, medicines and agricultural supplies have articles of their own in the Penal Code (193–195): give goods_class"
            )
        case .unknownFacts(.counterfeit):
            Bilingual(
                vi:
                    "Thiệt hại, thương tích, tiền sự, tiền án chưa được xét ở đây; cũng có thể là dấu hiệu tội phạm (Điều 192–195 Bộ luật Hình sự)",
                en:
                    "Damage, injury and earlier sanctions were not asked here and may be signs of a crime too (Penal Code, Articles 192–195)"
            )
        case .unknownFacts(.counterfeitMark):
            Bilingual(
                vi:
                    "Quy mô thương mại, thiệt hại, tiền sự, tiền án chưa được xét ở đây; cũng có thể là dấu hiệu tội phạm (Điều 226 Bộ luật Hình sự)",
                en:
                    "Commercial scale, damage and earlier sanctions were not asked here and may be signs of a crime too (Penal Code, Article 226)"
            )
        }
    }

    private static func oneAct(_ findings: [FindingRecord], _ sum: Money?) -> Bilingual {
        let numbers = findings.map { "#\($0.position)" }.joined(separator: ", ")
        return Bilingual(
            vi: "Phát hiện \(numbers) thuộc cùng bảng; nếu là một hành vi thì cộng trị giá"
                + (sum.map { ": value=\($0.dong)" } ?? ", khi đã có đủ trị giá"),
            en: "Findings \(numbers) fall under the same table; where they are one act their values are added"
                + (sum.map { ": value=\($0.dong)" } ?? ", once all are known")
        )
    }

    /// What remains doubtful about a suggestion.
    static func all(_ question: FineQuestion, _ suggestion: FineSuggestion, isReferred: Bool) -> [FineDoubt] {
        var doubts: [FineDoubt] = []
        let offence = question.offence
        if suggestion.needsConfirmation { doubts.append(.twoRows) }
        if case .notCovered(let day, let from) = suggestion.signers { doubts.append(.powers(on: day, from: from)) }
        if offence.party == .unidentified { doubts.append(.unidentified) }
        if offence.isSpecial, suggestion.bracket.specialTenths <= 10 { doubts.append(.notSpecial(code: offence.code)) }
        if let recorded = question.recorded { doubts += Self.doubts(question, recorded) }
        guard let referral = question.referral, !isReferred else { return doubts }
        if referral.offence == .counterfeit, question.goodsClass == nil { doubts.append(.goodsClass) }
        doubts.append(.unknownFacts(referral.offence))
        return doubts
    }

    private static func doubts(_ question: FineQuestion, _ recorded: RecordedFinding) -> [FineDoubt] {
        guard question.valueIsRecorded, let value = recorded.claims.lotValue else { return [] }
        var doubts: [FineDoubt] = []
        if question.basis == .genuineValueOrGain { doubts.append(.genuineValue(value)) }
        let siblings = recorded.siblings
        guard !siblings.isEmpty else { return doubts }
        let sum = siblings.reduce(Money?.some(value)) { sum, finding in
            finding.finding.claims.lotValue.flatMap { sum?.adding($0) }
        }
        doubts.append(.oneAct(siblings, sum: sum))
        return doubts
    }
}
