import Contract
import Domain
import JSON
import Testing

@testable import KiemCommand

@Suite("Required fields")
struct RequiredFieldsTests {
    @Test(
        "each required field that is missing is named by its flag before anything is sent",
        arguments: Operation.allCases
    )
    func named(operation: Contract.Operation) {
        let required = operation.definition.parameters.filter(\.isRequired)
        var message: String?
        do {
            try OperationFlags(operation).checkRequired(JSONObject())
        } catch {
            message = error.message.en
            #expect(error.exit == .usage)
        }
        #expect((message == nil) == required.isEmpty)
        for field in required { #expect(message?.contains(field.mainFlag) == true) }
    }

    @Test("a request with all of them passes")
    func complete() throws {
        var fields = JSONObject()
        fields.set("product", .word("502-004"))
        try OperationFlags(.productShow).checkRequired(fields)
    }
}
