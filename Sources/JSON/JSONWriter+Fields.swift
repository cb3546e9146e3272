extension JSONWriter {
    /// Writes a member with a string.
    public mutating func field(_ name: String, _ text: String) {
        key(name)
        value(text)
    }

    /// Writes a member with a number.
    public mutating func field(_ name: String, _ number: some BinaryInteger) {
        key(name)
        value(number)
    }

    /// Writes a member with a flag.
    public mutating func field(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }

    /// Writes a member with a string, or leaves it out when there is none.
    public mutating func field(_ name: String, ifAny text: String?) {
        guard let text else { return }
        field(name, text)
    }

    /// Writes a member with a number, or leaves it out when there is none.
    public mutating func field(_ name: String, ifAny number: (some BinaryInteger)?) {
        guard let number else { return }
        field(name, number)
    }

    /// Writes a member with a flag, or leaves it out when there is none.
    public mutating func field(_ name: String, ifAny flag: Bool?) {
        guard let flag else { return }
        field(name, flag)
    }

    /// Writes a member whose value is an array with one object for each of `elements`.
    public mutating func field<Element>(
        _ name: String,
        objects elements: some Sequence<Element>,
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        array(of: elements) { writer, element in
            writer.object { object in body(&object, element) }
        }
    }

    /// Writes a member whose value is an array of strings.
    public mutating func field(_ name: String, strings: some Sequence<String>) {
        key(name)
        array(of: strings) { writer, text in writer.value(text) }
    }
}

extension JSONWriter {
    /// The bytes of an object whose members `body` writes.
    public static func object(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object(body)
        return writer.bytes
    }

    /// Writes a member whose value is an object that `body` fills.
    public mutating func field(_ name: String, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }
}
