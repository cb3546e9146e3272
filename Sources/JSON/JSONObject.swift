/// The members of a JSON object in the order they were written, each name once.
public struct JSONObject: Sendable, Hashable {
    /// Name and value of each member, in order.
    public private(set) var members: [Member]

    /// A name and its value.
    public struct Member: Sendable, Hashable {
        /// The member's name.
        public let name: String
        /// The member's value.
        public let value: JSONValue

        /// Pairs a name with a value.
        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// Makes an object without members.
    public init() {
        members = []
    }

    /// The value of the member with this name, nil when there is none.
    ///
    /// Requests have few members, so a linear look-up beats a table.
    public subscript(name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }

    /// Adds a member; returns false, and adds nothing, when the name is taken.
    public mutating func append(_ name: String, _ value: JSONValue) -> Bool {
        guard self[name] == nil else { return false }
        members.append(Member(name: name, value: value))
        return true
    }

    /// Puts a value under a name, in place of the one that was there.
    public mutating func set(_ name: String, _ value: JSONValue) {
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index] = Member(name: name, value: value)
        } else {
            members.append(Member(name: name, value: value))
        }
    }
}
