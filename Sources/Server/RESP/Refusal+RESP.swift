import Contract
import Domain
import JSON
import LineProtocol

extension Refusal {
    /// The text of an error of RESP2: the code in capitals, by which programs go, then the field and a colon where one is known, then the message.
    func respText(in language: Language) -> String {
        let place = field.map { "\($0): " } ?? ""
        return "\(code.rawValue.uppercased()) \(place)\(message.text(in: language))"
    }

    /// The refusal of what is not a request of RESP2.
    init(_ error: RESPError) {
        switch error.reason {
        case .json(let reason): self.init(JSONError(reason, at: error.offset))
        case .tooLong, .tooManyElements: self.init(.tooLarge, Self.words(for: error))
        default: self.init(.badRequest, Self.words(for: error))
        }
    }

    private static func words(for error: RESPError) -> Bilingual {
        let words = words(for: error.reason)
        guard let element = error.element else { return words }
        return Bilingual(
            vi: "\(words.vi) (phần tử \(element + 1))",
            en: "\(words.en) (element \(element + 1))"
        )
    }

    private static func words(for reason: RESPError.Reason) -> Bilingual {
        switch reason {
        case .notAnArray:
            Bilingual(
                vi: "mỗi yêu cầu RESP2 phải bắt đầu bằng *; kết nối được đóng",
                en: "a request of RESP2 begins with *; the connection is closed"
            )
        case .notAString:
            Bilingual(
                vi: "phần tử của yêu cầu phải là chuỗi bắt đầu bằng $; kết nối được đóng",
                en: "the elements of a request are strings, which begin with $; the connection is closed"
            )
        case .badLength:
            Bilingual(
                vi: "sau * hoặc $ phải là độ dài rồi CRLF; kết nối được đóng",
                en: "a length and CRLF must follow * or $; the connection is closed"
            )
        case .missingLineEnd:
            Bilingual(
                vi: "chuỗi không dài đúng như đã báo; kết nối được đóng",
                en: "a string is not as long as it says; the connection is closed"
            )
        case .nullArray:
            Bilingual(vi: "mảng rỗng kiểu null không phải là yêu cầu", en: "the null array is no request")
        case .nullElement:
            Bilingual(
                vi: "chuỗi null không phải là giá trị; hãy bỏ trường đó đi",
                en: "the null string is no value; leave the field out"
            )
        case .tooManyElements(let limit):
            Bilingual(
                vi: "yêu cầu có quá nhiều phần tử: tối đa \(limit); yêu cầu này bị bỏ qua",
                en: "the request has too many elements: at most \(limit); it is passed over"
            )
        case .tooLong(let limit):
            Bilingual(
                vi: "yêu cầu dài hơn giới hạn \(limit) byte; yêu cầu này bị bỏ qua",
                en: "the request is longer than the limit of \(limit) bytes; it is passed over"
            )
        case .invalidUTF8: Bilingual(vi: "có byte không phải UTF-8", en: "there are bytes that are not UTF-8")
        case .nullCharacter:
            Bilingual(
                vi: "có ký tự U+0000, không lưu được",
                en: "there is a character U+0000, which cannot be kept"
            )
        case .badOperation:
            Bilingual(
                vi: "phần tử đầu phải là tên thao tác, ví dụ case.show; gửi help để xem danh sách",
                en: "the first element is the name of an operation, such as case.show; send help for the list"
            )
        case .missingValue:
            Bilingual(
                vi:
                    "trường thiếu giá trị; sau tên thao tác là các cặp trường giá_trị, một đối tượng JSON, hoặc một giá trị",
                en: "a field has no value; pairs of field and value, one JSON object or one value follow the operation"
            )
        case .badKey: Bilingual(vi: "ở đây cần tên trường", en: "the name of a field is wanted here")
        case .duplicateKey(let key):
            Bilingual(vi: "trường “\(key)” ghi hai lần", en: "the field “\(key)” is there twice")
        case .json: Bilingual(vi: "không đúng cú pháp JSON", en: "this is not JSON")
        }
    }
}
