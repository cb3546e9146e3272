import Contract

/// The operations by their names on the wire: one look-up a line, instead of a comparison with every name.
enum OperationTable {
    private static let definitions = [String: OperationDefinition](
        uniqueKeysWithValues: Operation.allCases.map { ($0.rawValue, $0.definition) }
    )

    static func definition(named name: String) -> OperationDefinition? {
        definitions[name]
    }
}
