import Contract
import Domain

extension AnswerField {
    /// The rows of the field and of what is inside it: path, shape, headings.
    func rows(under path: String = "") -> [[String]] {
        let path = path + name
        let row = ["`\(path)`", shape.words, label.en, label.vi]
        return switch shape {
        case .text, .number, .money, .flag, .texts, .json: [row]
        case .object(let fields): [row] + fields.flatMap { $0.rows(under: path + ".") }
        case .objects(let fields): [row] + fields.flatMap { $0.rows(under: path + "[].") }
        case .map(let fields): [row] + fields.flatMap { $0.rows(under: path + ".*.") }
        }
    }
}

extension AnswerField.Shape {
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .number: "number"
        case .money: "number, whole đồng"
        case .flag: "`true` or `false`"
        case .texts: "list of texts"
        case .json: "object, its members are data"
        case .object: "object"
        case .objects: "list of objects"
        case .map(let fields): fields.isEmpty ? "object, numbers by name" : "object, objects by name"
        }
    }
}
