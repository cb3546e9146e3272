import Contract
import Domain
import JSON
import LineProtocol

/// Turns the text of a flag into the value its field wants, as far as JSON can tell kinds apart; the service judges the rest.
enum FlagValue {
    /// The value of a scalar that stands by itself: a word, whose kind the service decides, exactly as in `key=value`.
    static func scalar(_ text: String) -> JSONValue {
        .word(text)
    }

    /// The value of a scalar inside an object or a list, which goes as JSON: a number unquoted, a boolean as such.
    static func nested(_ text: String, _ schema: Schema) -> JSONValue {
        switch schema {
        case .integer, .decimal: isNumber(text) ? .number(text) : .string(text)
        case .boolean: text == "true" ? .bool(true) : text == "false" ? .bool(false) : .string(text)
        default: .string(text)
        }
    }

    /// The elements that one use of a list's flag names: a JSON array, one object, or scalars between commas.
    static func elements(_ text: String, _ schema: Schema, flag: String) throws(CommandFailure) -> [JSONValue] {
        if text.hasPrefix("[") {
            guard case .array(let elements) = try json(text, flag: flag) else { return [] }
            return elements
        }
        guard case .object(let parameters) = schema else {
            return text.split(separator: ",").map { nested(String($0), schema) }
        }
        return [.object(try object(text, parameters, flag: flag))]
    }

    /// An object as JSON or as `key=value` text.
    static func object(
        _ text: String,
        _ parameters: [ParameterDescription],
        flag: String
    ) throws(CommandFailure) -> JSONObject {
        if text.hasPrefix("{") {
            guard case .object(let object) = try json(text, flag: flag) else { return JSONObject() }
            return object
        }
        let arguments: RequestArguments
        do {
            arguments = try RequestArguments(parsing: text)
        } catch {
            let words = error.words
            throw CommandFailure(
                .input,
                vi: "\(flag): \(words.vi)",
                en: "\(flag): \(words.en)",
                advice: pairsAdvice(flag)
            )
        }
        guard case .fields(let fields) = arguments else {
            throw CommandFailure(
                .input,
                vi: "\(flag): cần các cặp trường=giá trị hoặc JSON",
                en: "\(flag): wants field=value pairs or JSON",
                advice: pairsAdvice(flag)
            )
        }
        var object = JSONObject()
        for member in fields.members {
            guard case .word(let text) = member.value else { continue }
            let schema = parameters.first { $0.name == member.name }?.schema
            object.set(member.name, nested(text, schema ?? .text(maximum: .max)))
        }
        return object
    }

    private static func json(_ text: String, flag: String) throws(CommandFailure) -> JSONValue {
        do {
            return try JSONParser.parse(text)
        } catch {
            let message = Refusal(error).message
            throw CommandFailure(.input, vi: "\(flag): \(message.vi)", en: "\(flag): \(message.en)")
        }
    }

    private static func pairsAdvice(_ flag: String) -> Bilingual {
        let example = "\(flag) 'name=\"Nước mắm Tam Thanh\" quantity=12'"
        return Bilingual(
            vi: "giá trị có dấu cách thì đặt trong \"…\": \(example)",
            en: "a value with blanks stands in \"…\": \(example)"
        )
    }

    /// Whether a text is a number as JSON writes it, so that it can go unquoted.
    private static func isNumber(_ text: String) -> Bool {
        // What is not JSON is not a number: that is all the question.
        guard case .number = try? JSONParser.parse(text) else { return false }
        return text.first?.isWhitespace == false && text.last?.isWhitespace == false
    }
}
