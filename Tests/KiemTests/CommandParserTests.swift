import Contract
import Domain
import JSON
import Testing

@testable import KiemCommand

@Suite("Reading a command line")
struct CommandParserTests {
    private func fields(_ arguments: [String]) throws -> JSONObject {
        guard case .operation(_, let assignments, _) = try CommandParser.parse(arguments).invocation else {
            return JSONObject()
        }
        return JSONObject().applying(assignments)
    }

    private func failure(_ arguments: [String]) -> CommandFailure? {
        do {
            _ = try CommandParser.parse(arguments)
            return nil
        } catch {
            return error
        }
    }

    @Test("every operation is a command", arguments: Operation.allCases)
    func everyOperation(operation: Contract.Operation) throws {
        let command = try CommandParser.parse(operation.command.split(separator: " ").map(String.init))
        #expect(command.invocation == .operation(operation, [], file: nil))
    }

    @Test(
        "every field of every operation has its flag, with the value behind it or behind =",
        arguments: Operation.allCases
    )
    func everyField(operation: Contract.Operation) throws {
        let words = operation.command.split(separator: " ").map(String.init)
        for field in operation.definition.parameters {
            let value = sample(field.schema)
            for flags in [[field.flag, value], ["\(field.flag)=\(value)"], [field.mainFlag, value]] {
                let fields = try fields(words + flags)
                #expect(fields.members.map(\.name) == [field.name], "\(flags)")
                #expect(fields[field.name] == expected(field.schema, value), "\(flags)")
            }
        }
    }

    private func sample(_ schema: Schema) -> String {
        switch schema {
        case .integer(let range): "\(range.upperBound)"
        case .boolean: "true"
        case .choice(let words): words[0]
        case .list(.object, _), .object: #"{"kind":"other"}"#
        case .list(let element, _): sample(element)
        default: "x"
        }
    }

    private func expected(_ schema: Schema, _ value: String) -> JSONValue {
        var object = JSONObject()
        object.set("kind", .string("other"))
        return switch schema {
        case .list(.object, _): .array([.object(object)])
        case .object: .object(object)
        case .list: .array([.string(value)])
        default: .word(value)
        }
    }

    @Test("the bare field stands bare, and a free text may have several words")
    func bare() throws {
        #expect(try fields(["case", "show", "VV-2026-000123"])["case"] == .word("VV-2026-000123"))
        #expect(try fields(["product", "search", "nuoc", "mam"])["text"] == .word("nuoc mam"))
        #expect(try fields(["product", "search", "--", "--x"])["text"] == .word("--x"))
        #expect(try fields(["help", "product", "show"])["operation"] == .word("product.show"))
        #expect(failure(["product", "show", "502-004", "502-005"])?.exit == .usage)
        #expect(failure(["unit", "list", "x"])?.exit == .usage)
    }

    @Test("the operation's name on the wire is a command too")
    func dotted() throws {
        #expect(try fields(["product.show", "502-004"])["product"] == .word("502-004"))
    }

    @Test("findings are repeated as key=value text or as JSON; numbers go as numbers")
    func findings() throws {
        let fields = try fields([
            "inspection", "log", "--finding",
            #"label_name="Nước mắm \"Tam Thanh\"" kind=counterfeit quantity=12.5 unit=chai goods_value=1500000"#,
            "--finding={\"label_name\":\"B\",\"kind\":\"other\"}", "--findings",
            #"[{"label_name":"C","kind":"other"}]"#,
        ])
        var writer = JSONWriter()
        writer.value(fields["findings"] ?? .null)
        #expect(
            writer.text == """
                [{"label_name":"Nước mắm \\"Tam Thanh\\"","kind":"counterfeit","quantity":12.5,"unit":"chai","goods_value":1500000},\
                {"label_name":"B","kind":"other"},{"label_name":"C","kind":"other"}]
                """
        )
    }

    @Test("a value that is no number goes as text, so that the service says what is wrong with it")
    func noNumber() throws {
        let fields = try fields(["inspection", "log", "--finding", "label_name=A quantity=nhiều claimed_stars=04"])
        guard case .array(let findings) = fields["findings"], case .object(let finding) = findings[0] else {
            Issue.record("no finding")
            return
        }
        #expect(finding["quantity"] == .string("nhiều"))
        #expect(finding["claimed_stars"] == .string("04"))
    }

    @Test("an object is set whole or by its members, which stand beside each other")
    func objects() throws {
        let fields = try fields([
            "inspection", "log", "--premises", #"name="Sạp 12" address="Chợ Tam Kỳ""#, "--premises.area", "20335",
            "--party.tax-code=4000123456",
        ])
        var writer = JSONWriter()
        writer.value(.object(fields))
        #expect(
            writer.text == """
                {"premises":{"name":"Sạp 12","address":"Chợ Tam Kỳ","area":"20335"},"party":{"tax_code":"4000123456"}}
                """
        )
    }

    @Test("lists are repeated or stand between commas")
    func lists() throws {
        let expected = JSONValue.array([.string("a"), .string("b"), .string("c")])
        #expect(try fields(["product", "add", "--aliases", "a,b", "--aliases", "c"])["aliases"] == expected)
        #expect(try fields(["product", "add", "--alias", "a", "--alias=b", "--alias", "c"])["aliases"] == expected)
        #expect(try fields(["product", "add", "--aliases", #"["a, b"]"#])["aliases"] == .array([.string("a, b")]))
    }

    @Test(
        "a boolean may stand alone",
        arguments: [
            (["--designated"], "true"), (["--designated=false"], "false"), (["--designated", "false"], "false"),
            (["--designated", "--name", "x"], "true"),
        ]
    )
    func booleans(flags: [String], value: String) throws {
        #expect(try fields(["point", "add"] + flags)["designated"] == .word(value))
    }

    @Test("flags win over the file's fields, a list's first flag begins it anew")
    func overFile() throws {
        guard
            case .operation(_, let assignments, let file) = try CommandParser.parse([
                "inspection", "log", "--file", "-", "--form", "periodic", "--member", "x", "--premises.area", "502",
            ]).invocation
        else {
            Issue.record("no operation")
            return
        }
        #expect(file == "-")
        let base = try InputFile.fields(
            of: Array(#"{"form":"ad_hoc","members":["a","b"],"premises":{"name":"n"},"leader":"l"}"#.utf8),
            named: "-"
        )
        var writer = JSONWriter()
        writer.value(.object(base.applying(assignments)))
        #expect(
            writer.text == #"{"form":"periodic","members":["x"],"premises":{"name":"n","area":"502"},"leader":"l"}"#
        )
    }

    @Test("the flags of every command stand anywhere")
    func globals() throws {
        let flags = try CommandParser.parse([
            "--lang", "en", "product", "--server=tcp://localhost:7341", "show", "--json", "502-004", "--timeout", "2.5",
            "--no-color",
        ]).flags
        #expect(flags.language == .english)
        #expect(flags.server == "tcp://localhost:7341")
        #expect(flags.isJSON && flags.isColourless)
        #expect(flags.timeout == .milliseconds(2500))
    }

    @Test("of auth the token is its own field, not the flag of every command")
    func auth() throws {
        #expect(try fields(["auth", "--token", "t"])["token"] == .word("t"))
        #expect(try fields(["auth", "t"])["token"] == .word("t"))
        #expect(try CommandParser.parse(["product", "show", "x", "--token", "t"]).flags.token == "t")
    }

    @Test(
        "what is not understood is wrong usage",
        arguments: [
            ["foo"], ["product", "foo"], ["product.foo"], ["product", "show", "--foo"], ["product", "show", "--on"],
            ["product", "show", "--on", "--json"], ["--lang", "fr"], ["--timeout", "0", "ping"],
            ["--timeout", "x", "ping"],
            ["completion"], ["completion", "tcsh"], ["call"], ["call", "product.show", "a", "b"], ["call", "a b"],
            ["doctor", "x"], ["report", "schedule", "x"], ["report", "schedule", "--level", "office"],
            ["report", "schedule", "--kind", "days"], ["report", "schedule", "--unit", "../x"],
            ["report", "schedule", "--unit", "a b"], ["report", "schedule", "--unit="],
            ["report", "schedule", "--print", "--print"], ["report", "schedule", "--levle", "team"],
            ["report", "schedule", "--level"], ["report", "week", "--watch", "--watch"], ["case", "list", "--watch"],
            ["product", "show", "x", "--product", "y"], ["case", "list", "--state", "open", "--state", "open"],
            ["ping", "--file", "x"],
            ["point", "add", "--name.first", "x"], ["--foo"], ["-x"],
        ]
    )
    func wrongUsage(arguments: [String]) {
        let failure = failure(arguments)
        #expect(failure?.exit == .usage)
        #expect(failure?.message.vi != failure?.message.en)
    }

    @Test(
        "pairs and JSON that cannot be read are invalid input, and the flag is named",
        arguments: ["label_name=\"A", "label_name", "a b", "{", "[1", "label_name=A label_name=B", "=x"]
    )
    func unreadable(value: String) {
        let failure = failure(["inspection", "log", "--finding", value])
        #expect(failure?.exit == .input)
        #expect(failure?.message.en.hasPrefix("--finding: ") == true)
    }

    @Test("words that are not UTF-8 are refused, not mended")
    func notUTF8() {
        #expect(failure(["product", "search", "n\u{FFFD}c"])?.exit == .input)
    }

    @Test("a slip is answered with the nearest word")
    func nearest() {
        #expect(failure(["prodcut", "show"])?.message.en.contains("“product”") == true)
        #expect(failure(["point", "add", "--kidn", "shop"])?.message.en.contains("“--kind”") == true)
        #expect(failure(["zzzzzz"])?.message.en.contains("mean") == false)
    }

    @Test("help, version and the commands that are no operations")
    func others() throws {
        #expect(try CommandParser.parse([]).invocation == .help(.everything))
        #expect(try CommandParser.parse(["--help"]).invocation == .help(.everything))
        #expect(try CommandParser.parse(["product"]).invocation == .help(.noun("product")))
        #expect(try CommandParser.parse(["product", "--help"]).invocation == .help(.noun("product")))
        #expect(try CommandParser.parse(["product", "show", "--help"]).invocation == .help(.operation(.productShow)))
        #expect(try CommandParser.parse(["product", "show", "-h", "x"]).invocation == .help(.operation(.productShow)))
        #expect(try CommandParser.parse(["doctor", "--help"]).invocation == .help(.command(.doctor)))
        #expect(try CommandParser.parse(["--version"]).invocation == .version)
        #expect(try CommandParser.parse(["doctor"]).invocation == .doctor)
        #expect(try CommandParser.parse(["completion", "zsh"]).invocation == .completion(.zsh))
        #expect(
            try CommandParser.parse(["--lang", "en", "up", "--listen", "x", "--help"]).invocation
                == .handOver(["up", "--listen", "x", "--help"])
        )
    }

    @Test("a raw call takes pairs, JSON or the bare field")
    func raw() throws {
        var product = JSONObject()
        product.set("product", .word("502-004"))
        #expect(
            try CommandParser.parse(["call", "product.show", "502-004"]).invocation == .raw("product.show", product)
        )
        #expect(
            try CommandParser.parse(["call", "product.show", "product=502-004"]).invocation
                == .raw("product.show", product)
        )
        var limit = JSONObject()
        limit.set("limit", .number("5"))
        #expect(try CommandParser.parse(["call", "new.thing", #"{"limit":5}"#]).invocation == .raw("new.thing", limit))
    }
}
