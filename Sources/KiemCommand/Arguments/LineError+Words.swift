import Contract
import Domain
import JSON
import LineProtocol

extension LineError {
    /// What is wrong with `key=value` text, and where.
    var words: Bilingual {
        let (vi, en) = reasonWords
        return Bilingual(vi: "\(vi) (byte \(offset))", en: "\(en) (byte \(offset))")
    }

    private var reasonWords: (vi: String, en: String) {
        switch reason {
        case .invalidUTF8: ("không phải UTF-8", "this is not UTF-8")
        case .nullCharacter: ("có ký tự U+0000, không lưu được", "there is a character U+0000, which cannot be kept")
        case .controlCharacter:
            (
                "có ký tự điều khiển; trong \"…\" hãy ghi \\n hoặc \\t",
                "there is a control character; inside \"…\" write \\n or \\t"
            )
        case .badTag, .missingOperation, .badOperation, .badPair:
            ("cần các cặp trường=giá trị", "wants field=value pairs")
        case .badKey: ("tên trường không dùng được", "this cannot be the name of a field")
        case .duplicateKey(let key): ("trường “\(key)” ghi hai lần", "the field “\(key)” is there twice")
        case .unfinishedQuote: ("thiếu dấu \" đóng", "a closing \" is missing")
        case .textAfterQuote: ("sau dấu \" đóng phải có dấu cách", "a blank must follow a closing \"")
        case .badEscape: ("sau \\ chỉ được \" \\ n t uXXXX", "only \" \\ n t uXXXX may follow a \\")
        case .loneSurrogate: ("mã \\u chỉ có nửa ký tự", "a \\u escape is half a character")
        case .json(let reason):
            (Refusal(JSONError(reason, at: offset)).message.vi, Refusal(JSONError(reason, at: offset)).message.en)
        }
    }
}
