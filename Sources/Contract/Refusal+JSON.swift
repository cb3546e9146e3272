public import JSON

extension Refusal {
    /// The refusal for text that is not JSON we take: `bad_request` for a whole line, `invalid` inside a field.
    public init(_ error: JSONError, inside path: FieldPath = .root) {
        let code: ErrorCode = path == .root ? .badRequest : .invalid
        let (vi, en) = Self.words(for: error.reason)
        self.init(
            code,
            vi: "\(vi) (byte \(error.offset))",
            en: "\(en) (byte \(error.offset))",
            field: path == .root ? nil : path.description
        )
    }

    private static func words(for reason: JSONError.Reason) -> (vi: String, en: String) {
        switch reason {
        case .syntax: ("không đúng cú pháp JSON", "this is not JSON")
        case .unexpectedEnd: ("JSON dở dang, thiếu phần cuối", "the JSON ends too early")
        case .tooDeep: ("JSON lồng quá sâu", "the JSON is nested too deep")
        case .nullCharacter: ("có ký tự U+0000, không lưu được", "there is a character U+0000, which cannot be kept")
        case .loneSurrogate: ("mã \\u chỉ có nửa ký tự", "a \\u escape is half a character")
        case .duplicateMember(let name):
            ("trường “\(name.shortened)” ghi hai lần", "the field “\(name.shortened)” is there twice")
        case .trailing: ("có nội dung thừa sau JSON", "something follows the JSON")
        case .invalidUTF8: ("không phải UTF-8", "this is not UTF-8")
        }
    }
}
