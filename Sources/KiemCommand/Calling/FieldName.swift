import Contract

/// A field's path on the wire in the words of the command line: `findings[0].quantity` is the first `--finding`'s `quantity`.
enum FieldName {
    /// The flag for a path; the path itself where the fields came from a file or no flag is known.
    static func flag(for path: String, of operation: Operation, isFromFile: Bool) -> String {
        guard !isFromFile else { return path }
        let name = String(path.prefix { $0 != "." && $0 != "[" })
        guard let field = operation.definition.parameters.first(where: { $0.name == name }) else { return path }
        let rest = path.dropFirst(name.count)
        guard rest.hasPrefix("["), let end = rest.firstIndex(of: "]"), let index = Int(rest.dropFirst()[..<end]) else {
            return field.mainFlag + rest.map { $0 == "_" ? "-" : String($0) }.joined()
        }
        let member = rest[rest.index(after: end)...].drop { $0 == "." }
        return "\(field.mainFlag) #\(index + 1)" + (member.isEmpty ? "" : " \(member)")
    }
}
