import Domain

/// What a reader in a hurry takes away: the figures that were counted, in two or three sentences.
struct LeadSentence {
    let figures: ComparedFigures
    let words: SummaryWords

    var text: String {
        [inspections, cases, money, complaints].compactMap(\.self).joined(separator: " ")
    }

    private var inspections: String? {
        guard let count = number(.inspections) else { return nil }
        let before = figures.previous?[.inspections].map { value in
            words.text(" (kỳ trước \(words.number(value)) vụ)", " (period before: \(words.number(value)))")
        }
        let found = number(.withViolation).map {
            words.text("; phát hiện vi phạm trong \($0) vụ", ", with a violation: \($0)")
        }
        return words.text("Đã kiểm tra \(count) vụ", "Inspections: \(count)") + (before ?? "") + (found ?? "") + "."
    }

    private var cases: String? {
        let parts = [
            number(.casesOpened).map { words.text("mở \($0) vụ việc", "cases opened: \($0)") },
            number(.casesDecided).map { words.text("ra quyết định xử phạt \($0) vụ", "decided: \($0)") },
            number(.casesToPolice, unlessZero: true).map {
                words.text("chuyển cơ quan điều tra \($0) vụ", "handed to the police: \($0)")
            },
        ]
        return sentence(parts)
    }

    private var money: String? {
        let parts = [
            number(.money(.fineImposed)).map { words.text("tiền phạt đã quyết định \($0)", "fines imposed: \($0)") },
            number(.paidToBudget).map { words.text("nộp ngân sách nhà nước \($0)", "paid to the budget: \($0)") },
            number(.goodsDestroyed, unlessZero: true).map {
                words.text("tiêu hủy hàng trị giá \($0)", "goods destroyed: \($0)")
            },
        ]
        return sentence(parts)
    }

    private var complaints: String? {
        let parts = [
            number(.complaintsReceived).map { words.text("tiếp nhận \($0) phản ánh", "complaints received: \($0)") },
            number(.complaintsHandled).map { words.text("đã xử lý \($0)", "handled: \($0)") },
            number(.complaintsOverdue, unlessZero: true).map { words.text("còn \($0) quá hạn", "overdue: \($0)") },
        ]
        return sentence(parts)
    }

    private func sentence(_ parts: [String?]) -> String? {
        let said = parts.compactMap(\.self)
        return said.isEmpty ? nil : said.joined(separator: ", ").capitalisedFirst() + "."
    }

    private func number(_ measure: ReportMeasure, unlessZero: Bool = false) -> String? {
        guard let value = figures.current[measure], value != 0 || !unlessZero else { return nil }
        return words.figure(value, measure)
    }
}
