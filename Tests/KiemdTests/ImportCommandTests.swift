import FoundationEssentials
import TestSupport
import Testing

@Suite("kiem product import and export", .enabled(if: TestDatabase.isExpected), .serialized)
struct ImportCommandTests {
    @Test("takes a file or standard input, says what it did, and where the rows are that it did not take")
    func products() async throws {
        try await withDatabase { conninfo in
            try await Home.with { home in
                let own = ["KIEM_DATABASE": conninfo]
                #expect(try await home.run(["db", "migrate"], with: own).code == 0)
                #expect(try await home.run(["db", "load-reference"], with: own).code == 0)
                let path = "\(home.scratch)/products.csv"
                let text = "product_id,product_name,group,province_code\nA1,Bánh Vĩnh Thử,food,48\nA2,,food,48\n"
                try text.write(toFile: path, atomically: false, encoding: .utf8)
                let nobody = try await home.run(Programs.kiem, ["product", "import", path], with: own)
                #expect(nobody.code == 65 && nobody.talk.contains("--officer"), "\(nobody)")
                #expect(try await home.run(["db", "enrol"], with: own).code == 0)

                let looking = ["product", "import", path, "--dry-run", "--json"]
                let dry = try await home.run(Programs.kiem, looking, with: own)
                #expect(dry.results.contains(#""added":1"#) && dry.results.contains(#""dry_run":true"#), "\(dry)")
                let taken = try await home.run(Programs.kiem, ["product", "import", path], with: own)
                #expect(taken.code == 65, "a row was not taken: \(taken)")
                #expect(taken.results == "2 rows: 1 added, 0 here already, 1 rejected\n")
                let rejects = try String(contentsOfFile: "\(path).rejects.csv", encoding: .utf8)
                #expect(rejects == "line,field,reason\n3,\"product_name\",\"is empty\"\n")
                let out = "\(home.scratch)/out.csv"
                #expect(try await home.run(Programs.kiem, ["product", "export", out], with: own).code == 0)
                #expect(try String(contentsOfFile: out, encoding: .utf8).contains("A1,Bánh Vĩnh Thử,"))
                let again = try await home.run(Programs.kiem, ["product", "import", out], with: own)
                #expect(again.code == 0 && again.results.contains("0 added"), "\(again)")
                let missing = try await home.run(Programs.kiem, ["complaint", "import", "/nowhere.csv"], with: own)
                #expect(missing.code == 66, "\(missing)")
                // Standard input has nothing.
                let empty = try await home.run(Programs.kiem, ["complaint", "import", "-"], with: own)
                #expect(empty.code == 65 && empty.talk.contains("empty"), "\(empty)")
            }
        }
    }
}
