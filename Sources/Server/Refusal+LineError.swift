import Contract
import Domain
import JSON
import LineProtocol

extension Refusal {
    /// The refusal of a line that is not of the grammar.
    init(_ error: LineError) {
        if case .json(let reason) = error.reason {
            self.init(JSONError(reason, at: error.offset))
            return
        }
        let words = Self.words(for: error.reason)
        self.init(.badRequest, vi: "\(words.vi) (byte \(error.offset))", en: "\(words.en) (byte \(error.offset))")
    }

    /// The refusal of a line that is longer than the limit.
    static func tooLong(limit: Int) -> Refusal {
        Refusal(
            .tooLarge,
            vi: "dòng dài hơn giới hạn \(limit) byte; dòng này đã bị bỏ qua",
            en: "the line is longer than the limit of \(limit) bytes; it was passed over"
        )
    }

    private static func words(for reason: LineError.Reason) -> Bilingual {
        switch reason {
        case .invalidUTF8: Bilingual(vi: "dòng không phải UTF-8", en: "the line is not UTF-8")
        case .nullCharacter:
            Bilingual(
                vi: "có ký tự U+0000, không lưu được",
                en: "there is a character U+0000, which cannot be kept"
            )
        case .controlCharacter:
            Bilingual(
                vi: "có ký tự điều khiển; trong ngoặc kép hãy viết \\n, \\t hoặc \\uXXXX",
                en: "there is a control character; inside quotes write \\n, \\t or \\uXXXX"
            )
        case .badTag:
            Bilingual(
                vi: "sau # cần nhãn gồm 1 đến 32 ký tự A–Z a–z 0–9 . _ - rồi một dấu cách",
                en: "# wants a tag of 1 to 32 characters A–Z a–z 0–9 . _ - and a blank behind it"
            )
        case .missingOperation:
            Bilingual(vi: "sau nhãn thiếu tên thao tác", en: "no operation stands behind the tag")
        case .badOperation:
            Bilingual(
                vi: "dòng phải bắt đầu bằng tên thao tác, ví dụ case.show; gửi help để xem danh sách",
                en: "a line begins with the name of an operation, such as case.show; send help for the list"
            )
        case .badPair:
            Bilingual(
                vi: "cần trường=giá_trị; giá trị có dấu cách phải đặt trong ngoặc kép",
                en: "wants field=value; a value with blanks needs double quotes"
            )
        case .badKey:
            Bilingual(
                vi: "trước dấu = cần tên trường; giá trị có dấu = đứng một mình phải đặt trong ngoặc kép",
                en: "wants the name of a field before =; a value with = that stands alone needs double quotes"
            )
        case .duplicateKey(let key):
            Bilingual(vi: "trường “\(key)” ghi hai lần", en: "the field “\(key)” is there twice")
        case .unfinishedQuote:
            Bilingual(vi: "ngoặc kép mở ở đây không được đóng", en: "the double quote opened here is not closed")
        case .textAfterQuote:
            Bilingual(
                vi: "sau ngoặc kép đóng phải là dấu cách; ngoặc kép bên trong viết là \\\"",
                en: "a blank must follow a closing quote; a quote inside is written \\\""
            )
        case .badEscape:
            Bilingual(
                vi: "sau \\ chỉ được viết \" \\ n t hoặc uXXXX",
                en: "only \" \\ n t or uXXXX may follow a \\"
            )
        case .loneSurrogate:
            Bilingual(vi: "mã \\u chỉ có nửa ký tự", en: "a \\u escape is half a character")
        case .json:
            Bilingual(vi: "không đúng cú pháp JSON", en: "this is not JSON")
        }
    }
}
