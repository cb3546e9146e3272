extension Day {
    /// The day as people write it in tables and sentences: `05/11/2026`, `5 November 2026`.
    public func formatted(in language: Language) -> String {
        switch language {
        case .vietnamese: "\(Digits.text(day, width: 2))/\(Digits.text(month, width: 2))/\(Digits.text(year, width: 4))"
        case .english: "\(day) \(Day.englishMonths[month - 1]) \(year)"
        }
    }

    /// The day as it stands over a document, Decree 30/2020/NĐ-CP: a zero before days below 10 and the first two months.
    public func formattedAsDate(in language: Language) -> String {
        guard language == .vietnamese else { return formatted(in: language) }
        let month = month <= 2 ? Digits.text(month, width: 2) : String(month)
        return "ngày \(Digits.text(day, width: 2)) tháng \(month) năm \(year)"
    }

    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
