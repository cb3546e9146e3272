/// The members of a JSON object in the order they were written, each name once.
public struct JSONObject: Sendable, Hashable {
    /// Requests have few members, and looking through them beats a table; nobody says that all do.
    private static let few = 16

    /// Name and value of each member, in order.
    public private(set) var members: [Member]
    /// Where each name stands; empty while the members are few.
    private var places: [String: Int] = [:]

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
    public subscript(name: String) -> JSONValue? {
        place(of: name).map { members[$0].value }
    }

    /// Adds a member; returns false, and adds nothing, when the name is taken.
    public mutating func append(_ name: String, _ value: JSONValue) -> Bool {
        guard place(of: name) == nil else { return false }
        add(Member(name: name, value: value))
        return true
    }

    /// Puts a value under a name, in place of the one that was there.
    public mutating func set(_ name: String, _ value: JSONValue) {
        let member = Member(name: name, value: value)
        if let place = place(of: name) {
            members[place] = member
        } else {
            add(member)
        }
    }

    private func place(of name: String) -> Int? {
        places.isEmpty ? members.firstIndex { $0.name == name } : places[name]
    }

    private mutating func add(_ member: Member) {
        members.append(member)
        guard members.count > Self.few else { return }
        for place in places.count..<members.count { places[members[place].name] = place }
    }
}
