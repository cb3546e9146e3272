import Contract
import FoundationEssentials
import Testing

@Suite("The protocol's document")
struct ProtocolDocumentTests {
    private static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Contract/Contract.docc/Protocol.md")

    /// With `KIEM_RECORD=1` the document is written, and nothing is compared.
    @Test("says what the table, the limits and the dialogues say")
    func isUpToDate() throws {
        let document = ProtocolDocument()
        if ProcessInfo.processInfo.environment["KIEM_RECORD"] == "1" {
            try Data(document.text.utf8).write(to: Self.file)
            return
        }
        let text = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self)
        guard let difference = document.difference(from: text) else { return }
        Issue.record(
            """
            Protocol.md:\(difference.line) is not what it should be.
            It says:  \(difference.found)
            It should: \(difference.wanted)
            To write it anew: KIEM_RECORD=1 scripts/test --filter ProtocolDocumentTests
            """
        )
    }

    @Test(
        "names every operation, every field of a request and every field of an answer",
        arguments: Contract.Operation.allCases
    )
    func isWhole(operation: Contract.Operation) throws {
        let part = ProtocolOperation(operation).text
        #expect(ProtocolDocument().text.contains(part))
        for parameter in operation.definition.parameters { #expect(part.contains("| `\(parameter.name)` |")) }
        for field in (operation.definition.rows ?? []) + operation.definition.answer {
            #expect(part.contains("| `\(field.name)` |"))
        }
    }

    @Test("no two inputs that stand inside requests have one name")
    func nestedInputs() {
        let names = NestedInput.all.map(\.name)
        #expect(Set(names).count == names.count, "\(names)")
        #expect(names.contains("finding") && names.contains("premises") && names.contains("party"))
    }

    @Test("every rule about fields that depend on one another is one", arguments: JointRule.all)
    func jointRules(rule: JointRule) {
        #expect(rule.refusal?.code == .invalid)
        #expect(rule.refusal?.field != nil)
    }

    @Test("the first line that differs is told, also where one text is longer")
    func differences() {
        let document = ProtocolDocument()
        #expect(document.difference(from: document.text) == nil)
        let changed = document.difference(from: document.text.replacing("## Limits", with: "## Limit"))
        #expect(changed?.wanted == "## Limits" && changed?.found == "## Limit")
        let longer = document.difference(from: document.text + "more")
        #expect(longer?.wanted == "" && longer?.found == "more")
    }
}
