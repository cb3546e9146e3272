import Client
import Contract
import Domain
import JSON
import Testing

@testable import KiemCommand

/// Everything `kiem` does is done by the socket with the same fields; both are held against the table.
@Suite("Command line and socket are one")
struct ParityTests {
    @Test("the commands are the operations of the table and the local commands, and no others")
    func commands() {
        let commands = CompletionTable(.english).commands.map { command in
            [command.noun, command.verb].filter { !$0.isEmpty }.joined(separator: " ")
        }
        #expect(commands == Operation.allCases.map(\.command) + LocalCommand.allCases.map(\.rawValue))
        #expect(Set(commands).count == commands.count)
        let nouns = Set(Operation.allCases.map(\.noun))
        for local in LocalCommand.allCases { #expect(!nouns.contains(local.rawValue)) }
    }

    @Test("all fields given as flags arrive as the same JSON would on the socket", arguments: Operation.allCases)
    func allFields(operation: Contract.Operation) throws {
        let parameters = operation.definition.parameters
        let flags = parameters.flatMap { [$0.mainFlag, FieldSample($0.schema).text] }
        let sent = try SentRequest(operation.words + flags)
        #expect(sent.operation == operation)
        #expect(sent.fields.members.map(\.name) == parameters.map(\.name))
        // No field that the service would not know.
        _ = try Arguments(sent.fields, allowing: parameters)
        for field in parameters {
            #expect(try sent.json(of: field) == FieldSample(field.schema).json, "\(field.flag)")
        }
    }

    @Test("each field given alone arrives alone", arguments: Operation.allCases)
    func oneField(operation: Contract.Operation) throws {
        for field in operation.definition.parameters {
            let sent = try SentRequest(operation.words + [field.flag, FieldSample(field.schema).text])
            #expect(sent.fields.members.map(\.name) == [field.name])
            #expect(try sent.json(of: field) == FieldSample(field.schema).json, "\(field.flag)")
        }
    }

    @Test("each member of an object has its flag and arrives inside it", arguments: Operation.allCases)
    func members(operation: Contract.Operation) throws {
        for field in operation.definition.parameters {
            guard case .object(let members) = field.schema else { continue }
            for member in members {
                let sample = FieldSample(member.schema)
                let sent = try SentRequest(
                    operation.words + ["\(field.flag).\(member.flag.dropFirst(2))", sample.text]
                )
                var object = JSONObject()
                object.set(member.name, sample.json)
                #expect(try sent.json(of: field) == .object(object), "\(field.flag).\(member.name)")
            }
        }
    }

    @Test("the bare word is the field that may stand bare on the socket", arguments: Operation.allCases)
    func bare(operation: Contract.Operation) throws {
        guard let bare = operation.definition.bare else {
            #expect(throws: CommandFailure.self) { try CommandParser.parse(operation.words + ["x"]) }
            return
        }
        let sent = try SentRequest(operation.words + ["x"])
        #expect(sent.fields.members.map(\.name) == [bare])
        #expect(sent.fields[bare] == .word("x"))
    }

    @Test("a file's fields arrive as they are", arguments: Operation.allCases)
    func file(operation: Contract.Operation) throws {
        guard operation.definition.access != .session else {
            #expect(throws: CommandFailure.self) { try CommandParser.parse(operation.words + ["--file", "-"]) }
            return
        }
        #expect(
            try CommandParser.parse(operation.words + ["--file", "-"]).invocation
                == .operation(operation, [], file: "-")
        )
        var fields = JSONObject()
        for field in operation.definition.parameters { fields.set(field.name, FieldSample(field.schema).json) }
        let bytes = JSONWriter.object { json in
            for member in fields.members {
                json.key(member.name)
                json.value(member.value)
            }
        }
        let sent = try SentRequest(ClientRequest(operation, InputFile.fields(of: bytes, named: "-")))
        #expect(sent.fields == fields)
    }

    @Test("an operation takes no flag but its fields' and those of every command", arguments: Operation.allCases)
    func nothingMore(operation: Contract.Operation) {
        let own = Set(
            operation.definition.parameters.flatMap { field in
                [field.flag, field.mainFlag] + (field.singular.map { ["--\($0)"] } ?? [])
            }
        )
        let here = CommandFlags.flags(of: operation).map(\.name)
        let global = Set(GlobalFlags.declarations.map(\.name))
        let others = Set(Operation.allCases.flatMap(\.definition.parameters).map(\.flag))
        #expect(own.isDisjoint(with: here))
        for flag in others.subtracting(own).subtracting(global).subtracting(here) {
            let failure = #expect(throws: CommandFailure.self, "\(flag)") {
                try CommandParser.parse(operation.words + [flag, "x"])
            }
            #expect(failure?.exit == .usage, "\(flag)")
        }
        // What completions offer is what there is.
        let command = CompletionTable(.english).commands.first {
            $0.noun == operation.noun && $0.verb == operation.verb ?? ""
        }
        let file = operation.definition.access == .session ? [] : ["--file"]
        #expect(command?.flags.map(\.name) == operation.definition.parameters.map(\.mainFlag) + here + file)
    }

    @Test(
        "nothing is sent that nobody asked for, but the id that makes a write safe to repeat",
        arguments: Operation.allCases
    )
    func nothingOfItsOwn(operation: Contract.Operation) throws {
        #expect(try SentRequest(operation.words).fields.members.isEmpty)
        let sent = try SentRequest(ClientRequest(operation).repeatable())
        #expect(sent.fields.members.map(\.name) == (operation.definition.access == .write ? ["id"] : []))
        #expect(operation.definition.access != .write || operation.definition.parameters.contains { $0.name == "id" })
    }
}

extension Contract.Operation {
    /// The words of the command.
    fileprivate var words: [String] {
        command.split(separator: " ").map(String.init)
    }
}
