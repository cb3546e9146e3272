public import Domain
import JSON

extension ValueType where Value == Int64 {
    /// A whole number in a range.
    public static func integer(_ range: ClosedRange<Int64>) -> ValueType {
        ValueType(.integer(range)) { value, path throws(Refusal) in
            let literal = try value.numberLiteral(at: path, vi: "một số nguyên", en: "a whole number")
            guard isWholeNumber(literal) else {
                throw path.invalid(
                    vi: "“\(literal.shortened)” không phải số nguyên; chỉ ghi chữ số, không dấu phân cách",
                    en: "“\(literal.shortened)” is not a whole number; write digits only, no separators"
                )
            }
            guard let number = Int64(literal), range.contains(number) else {
                throw path.invalid(
                    vi: "\(literal.shortened) nằm ngoài khoảng \(range.lowerBound) đến \(range.upperBound)",
                    en: "\(literal.shortened) is outside \(range.lowerBound) to \(range.upperBound)"
                )
            }
            return number
        }
    }
}

extension ValueType where Value == Money {
    /// Whole đồng, 0 to 2^53 − 1.
    public static let money = ValueType(.integer(0...Money.maximum.dong)) { value, path throws(Refusal) in
        let dong = try ValueType<Int64>.integer(0...Money.maximum.dong).parse(value, path)
        guard let money = Money(dong: dong) else {
            throw path.invalid(vi: "số tiền quá lớn", en: "the amount is too large")
        }
        return money
    }
}

extension ValueType where Value == Quantity {
    /// More than 0, at most three decimals after a point.
    public static let quantity = ValueType(.decimal("more than 0, at most 3 decimals")) { value, path throws(Refusal) in
        let literal = try value.numberLiteral(at: path, vi: "một số lượng", en: "a quantity")
        guard let quantity = Quantity(literal) else {
            throw path.invalid(
                vi:
                    "số lượng “\(literal.shortened)” không dùng được: phải lớn hơn 0, dấu thập phân là dấu chấm, tối đa 3 chữ số lẻ (1.5)",
                en:
                    "the quantity “\(literal.shortened)” will not do: more than 0, a point before at most 3 decimals (1.5)"
            )
        }
        return quantity
    }
}

extension ValueType where Value == MeasuredRatio {
    /// Measured value over required minimum, 0 to 100, at most six decimals after a point.
    public static let measuredRatio = ValueType(.decimal("0…100, at most 6 decimals")) { value, path throws(Refusal) in
        let literal = try value.numberLiteral(at: path, vi: "một tỷ lệ", en: "a ratio")
        guard let ratio = MeasuredRatio(literal) else {
            throw path.invalid(
                vi:
                    "tỷ lệ “\(literal.shortened)” không dùng được: từ 0 đến 100, dấu chấm thập phân, tối đa 6 chữ số lẻ (0.68)",
                en: "the ratio “\(literal.shortened)” will not do: 0 to 100, a point before at most 6 decimals (0.68)"
            )
        }
        return ratio
    }
}

extension ValueType where Value == Bool {
    /// `true` or `false`.
    public static let boolean = ValueType(.boolean) { value, path throws(Refusal) in
        switch value {
        case .bool(let flag): return flag
        case .word("true"): return true
        case .word("false"): return false
        default:
            throw path.invalid(
                vi: "cần true hoặc false, không phải \(value.kind.vi)",
                en: "wants true or false, not \(value.kind.en)"
            )
        }
    }
}

private func isWholeNumber(_ literal: String) -> Bool {
    let digits = literal.utf8.first == UInt8(ascii: "-") ? literal.utf8.dropFirst() : literal.utf8[...]
    return !digits.isEmpty && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}
