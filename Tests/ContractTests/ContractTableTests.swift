import Contract
import Domain
import Testing

@Suite("The table of operations")
struct ContractTableTests {
    @Test("each operation's line is its own", arguments: Contract.Operation.allCases)
    func ownLine(operation: Contract.Operation) {
        #expect(operation.definition.operation == operation)
    }

    @Test("names are a noun, or a noun and a verb, in lower case", arguments: Contract.Operation.allCases)
    func names(operation: Contract.Operation) {
        let words = operation.rawValue.split(separator: ".")
        #expect((1...2).contains(words.count))
        #expect(words.joined().allSatisfy { ("a"..."z").contains($0) })
        #expect((operation.definition.access == .session) == (words.count == 1))
    }

    @Test("no field is declared twice, and each has help in both languages", arguments: Contract.Operation.allCases)
    func fields(operation: Contract.Operation) {
        let definition = operation.definition
        #expect(Set(definition.parameters.map(\.name)).count == definition.parameters.count)
        for parameter in definition.parameters {
            #expect(!parameter.help.vi.isEmpty && !parameter.help.en.isEmpty, "\(parameter.name)")
            #expect(parameter.name.allSatisfy { ("a"..."z").contains($0) || $0 == "_" }, "\(parameter.name)")
        }
        for fields in [definition.rows ?? [], definition.answer] {
            #expect(Set(fields.map(\.name)).count == fields.count)
        }
    }

    @Test("only one required field stands bare, and it is a field", arguments: Contract.Operation.allCases)
    func bare(operation: Contract.Operation) {
        let definition = operation.definition
        guard let bare = definition.bare else { return }
        #expect(definition.parameters.contains { $0.name == bare })
        #expect(definition.parameters.filter(\.isRequired).allSatisfy { $0.name == bare })
    }

    @Test("every write takes an idempotency key, no read does", arguments: Contract.Operation.allCases)
    func keys(operation: Contract.Operation) {
        let definition = operation.definition
        #expect(definition.parameters.contains { $0.name == "id" } == (definition.access == .write))
    }

    @Test("admin does no casework, and casework is for those who do it")
    func audiences() {
        #expect(Contract.Operation.inspectionLog.definition.audience == .roles([.inspector, .leader]))
        #expect(Contract.Operation.tokenIssue.definition.audience == .roles([.admin]))
        #expect(Contract.Operation.productSearch.definition.audience == .officers)
        #expect(Contract.Operation.reportWeek.definition.audience == .roles([.leader, .analyst]))
    }
}
