public import Contract
public import JSON

/// What the service answered: the `ROW` lines and the `OK` line of one operation.
public struct Answer: Sendable, Hashable {
    /// The operation that was asked for.
    public let operation: Operation
    /// The rows in order; none for an operation without rows.
    public let rows: [JSONObject]
    /// The object of the `OK` line.
    public let final: JSONObject

    /// Puts an answer together.
    public init(_ operation: Operation, rows: [JSONObject] = [], final: JSONObject) {
        self.operation = operation
        self.rows = rows
        self.final = final
    }

    /// Whether the `OK` line says more than how many rows there were and where the next page begins.
    public var hasMoreThanRows: Bool {
        let definition = operation.definition
        return definition.rows == nil || definition.answer.contains { !Self.pageFields.contains($0.name) }
    }

    /// What the service made for a file, such as a page of HTML; it is passed on as it is.
    public var content: String? {
        final["media_type"] == nil ? nil : final.string("content")
    }

    /// The fields of an `OK` line that speak of the page, not of the matter.
    static let pageFields: Set<String> = ["count", "next"]
}

extension JSONObject {
    /// The text of a string member.
    func string(_ name: String) -> String? {
        guard case .string(let text) = self[name] else { return nil }
        return text
    }

    /// The literal of a number member.
    func literal(_ name: String) -> String? {
        guard case .number(let literal) = self[name] else { return nil }
        return literal
    }

    /// The value of a whole-number member.
    func whole(_ name: String) -> Int64? {
        literal(name).flatMap { Int64($0) }
    }

    /// The members of an object member.
    func object(_ name: String) -> JSONObject? {
        guard case .object(let object) = self[name] else { return nil }
        return object
    }

    /// The objects of a list member; empty when there is none.
    func objects(_ name: String) -> [JSONObject] {
        guard case .array(let elements) = self[name] else { return [] }
        return elements.compactMap { element in
            guard case .object(let object) = element else { return nil }
            return object
        }
    }

    /// The texts of a list member; empty when there is none.
    func strings(_ name: String) -> [String] {
        guard case .array(let elements) = self[name] else { return [] }
        return elements.compactMap { element in
            guard case .string(let text) = element else { return nil }
            return text
        }
    }

    /// Whether a flag member is there and true.
    func isTrue(_ name: String) -> Bool {
        self[name] == .bool(true)
    }
}
