/// Why no fine can be suggested.
public enum FineProblem: Error, Hashable, Sendable {
    /// No table has the code; `near` are those that may have been meant.
    case unknownCode(String, near: [String])
    /// The table says nothing about the day of the offence; `covered` are the days it does.
    case notCovered(code: String, on: Day, covered: [DayRange])
    /// The table is picked by another measure.
    case wrongMeasure(code: String, basis: ValueBasis)
    /// No row covers the number: less than nothing, or nothing where the decree begins above it.
    case outsideBands(code: String)

    /// The field of the question that is at fault.
    public var field: String {
        switch self {
        case .unknownCode: "article"
        case .notCovered: "on"
        case .wrongMeasure, .outsideBands: "value"
        }
    }

    /// What people read.
    public var message: Bilingual {
        switch self {
        case .unknownCode(let code, let near):
            let codes = near.joined(separator: ", ")
            return Bilingual(
                vi: "Không có bảng phạt “\(code)”. Gần đó có: \(codes).",
                en: "There is no fine table “\(code)”. Near it are: \(codes)."
            )
        case .notCovered(let code, let day, let covered):
            let days = covered.map(\.label)
            let (vi, en) = (days.map(\.vi).joined(separator: ", "), days.map(\.en).joined(separator: ", "))
            return Bilingual(
                vi:
                    "Bảng \(code) chỉ áp dụng cho hành vi \(vi), không trả lời cho ngày \(day); hãy tra văn bản thời đó.",
                en: "Table \(code) is for offences \(en) and does not answer for \(day); look the act of that time up."
            )
        case .wrongMeasure(let code, let basis):
            return Bilingual(
                vi: "Bảng \(code) tính theo: \(basis.label.vi).",
                en: "Table \(code) goes by: \(basis.label.en)."
            )
        case .outsideBands(let code):
            return Bilingual(
                vi: "Không khung nào của \(code) có giá trị này; giá trị phải lớn hơn 0.",
                en: "No bracket of \(code) covers this value; it must be more than 0."
            )
        }
    }
}
