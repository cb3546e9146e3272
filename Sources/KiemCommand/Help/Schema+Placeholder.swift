import Contract

extension Schema {
    /// What stands for a value in help: a word in capitals, or the form it is written in.
    var placeholder: String {
        switch self {
        case .text: "TEXT"
        case .code: "CODE"
        case .integer: "N"
        case .decimal: "NUMBER"
        case .boolean: "true|false"
        case .day: "YYYY-MM-DD"
        case .moment: "MOMENT"
        case .occurrence: "MOMENT|DAY"
        case .week: "YYYY-Www|DAY"
        case .uuid: "UUID"
        case .choice: "WORD"
        case .recordNumber(let prefix): "\(prefix)-YYYY-NNNNNN"
        case .list(.object, _): "'FIELD=VALUE …'"
        case .list(let element, _): "\(element.placeholder),…"
        case .object: "'FIELD=VALUE …'"
        }
    }
}
