import Domain

/// The flags of `CommandFlags` that a command line has, each once and with a value it may have.
struct GivenFlags: Sendable {
    private var values: [String: String] = [:]

    /// Notes a flag; `value` is `true` or `false` for one that takes none.
    mutating func note(_ flag: GlobalFlags.Declaration, _ value: String, help: String) throws(CommandFailure) {
        guard flag.choices.isEmpty || flag.choices.contains(value) else {
            let choices = flag.choices.joined(separator: ", ")
            throw .usage(
                vi: "\(flag.name) cần một trong \(choices), không phải “\(value)”",
                en: "\(flag.name) wants one of \(choices), not “\(value)”",
                help: help
            )
        }
        guard values.updateValue(value, forKey: flag.name) == nil else {
            throw .usage(vi: "“\(flag.name)” ghi hai lần", en: "“\(flag.name)” is there twice", help: help)
        }
    }

    /// A flag's value; nil where it was not given.
    subscript(flag: String) -> String? { values[flag] }

    /// Whether a flag without a value was given.
    func has(_ flag: String) -> Bool { values[flag] == "true" }

    /// The kind of period; the week unless given.
    var kind: PeriodKind { values["--kind"].flatMap { PeriodKind(rawValue: $0) } ?? .week }

    /// Who hands in, by the flag that says it.
    func level(_ flag: String) -> ReportLevel? { values[flag].flatMap { ReportLevel(rawValue: $0) } }
}
