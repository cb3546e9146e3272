import JSON

/// A request as it stands in its array: the operation, then `key value` pairs, one JSON object, or the one required field bare.
public struct RESPRequest: Sendable, Hashable {
    /// The operation's name as it was written; whether there is such an operation is not known here.
    public let operation: String
    /// What stands behind the name.
    public let arguments: RequestArguments

    /// Reads the strings of an array.
    ///
    /// - Throws: `RESPError` with the first offending element.
    public init(_ elements: [[UInt8]]) throws(RESPError) {
        for (number, element) in elements.enumerated() { try Self.check(element, number) }
        guard let name = elements.first, RequestLine.isOperationName(utf8: name) else {
            throw RESPError(.badOperation, element: 0)
        }
        operation = String(decoding: name, as: UTF8.self)
        switch elements.count {
        case 1:
            arguments = .fields(JSONObject())
        case 2:
            arguments =
                elements[1].first == UInt8(ascii: "{") ? try Self.json(elements[1]) : .bare(Self.text(elements[1]))
        default:
            arguments = try Self.pairs(elements)
        }
    }

    private static func check(_ element: [UInt8], _ number: Int) throws(RESPError) {
        do {
            _ = try UTF8Span(validating: element.span)
        } catch {
            throw RESPError(.invalidUTF8, element: number, at: error.byteOffsets.lowerBound)
        }
        if let offset = element.firstIndex(of: 0) { throw RESPError(.nullCharacter, element: number, at: offset) }
    }

    private static func json(_ element: [UInt8]) throws(RESPError) -> RequestArguments {
        let value: JSONValue
        do {
            value = try JSONParser.parse(element)
        } catch {
            throw RESPError(.json(error.reason), element: 1, at: error.offset)
        }
        guard case .object(let object) = value else { throw RESPError(.json(.syntax), element: 1) }
        return .fields(object)
    }

    private static func pairs(_ elements: [[UInt8]]) throws(RESPError) -> RequestArguments {
        var fields = JSONObject()
        for number in stride(from: 1, to: elements.count, by: 2) {
            let key = elements[number]
            guard !key.isEmpty, key.count <= 64, key.allSatisfy(\.isWordByte) else {
                throw RESPError(.badKey, element: number)
            }
            guard number + 1 < elements.count else { throw RESPError(.missingValue, element: number) }
            let name = text(key)
            guard fields.append(name, .word(text(elements[number + 1]))) else {
                throw RESPError(.duplicateKey(name), element: number)
            }
        }
        return .fields(fields)
    }

    private static func text(_ element: [UInt8]) -> String {
        String(decoding: element, as: UTF8.self)
    }
}
