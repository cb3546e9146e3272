import Testing

@testable import Storage

@Suite("Comma-separated values")
struct CSVTests {
    @Test(
        "fields are read as RFC 4180 has them",
        arguments: [
            ("a,b\n1,2\n", [["1", "2"]]),
            ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
            ("a,b\n\"x, y\",\"say \"\"so\"\"\"\n", [["x, y", "say \"so\""]]),
            ("a,b\n\"two\nlines\",\n", [["two\nlines", nil]]),
            ("a,b\n,\"\"\n", [[nil, nil]]),
            ("a,b\n", []),
        ] as [(String, [[String?]])]
    )
    func reads(text: String, expected: [[String?]]) throws {
        let table = try CSVTable(file: "t.csv", text: text)
        #expect(try table.rows.map { [try $0.text("a"), try $0.text("b")] } == expected)
    }

    @Test(
        "what is no table is refused, with its line",
        arguments: [
            ("", 1), ("a,a\n", 1), ("a,b\n1\n", 2), ("a,b\n1,2,3\n", 2), ("a,b\n1,x\"y\"\n", 2), ("a,b\n1,\"y\"z\n", 2),
            ("a,b\n\"1\n\n2\",\"open\n\n", 4), ("a,b\n1,2\n\n", 3),
        ]
    )
    func refuses(text: String, line: Int) {
        do {
            _ = try CSVTable(file: "t.csv", text: text)
            Issue.record("was taken")
        } catch {
            guard case .reference("t.csv", line, _) = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test("cells that are not what they should be are refused")
    func refusesCells() throws {
        let text = "day,number,flag,kind\n2023-02-30,x,yes,shed\n"
        let row = try #require(try CSVTable(file: "t.csv", text: text).rows.first)
        #expect(throws: StorageError.self) { try row.day("day") }
        #expect(throws: StorageError.self) { try row.number("number") }
        #expect(throws: StorageError.self) { try row.flag("flag") }
        #expect(throws: StorageError.self) { try row.text("none") }
    }

    @Test("text is composed")
    func composes() throws {
        let row = try #require(try CSVTable(file: "t.csv", text: "a\nA\u{300}\n").rows.first)
        #expect(try Array(row.required("a").unicodeScalars) == ["\u{C0}"])
    }

    @Test("every reference file is read, with its rows")
    func files() throws {
        let expected = [
            "vn_provinces.csv": 34, "vn_communes.csv": 3321, "former_provinces.csv": 2, "admin_units.csv": 18,
            "communes.csv": 241, "commune_successors.csv": 253, "ocop_products.csv": 246, "ocop_recognitions.csv": 213,
            "product_aliases.csv": 16, "sales_points.csv": 19, "programme_targets.csv": 79, "units.csv": 8,
            "enforcement_cases_public.csv": 62, "fine_brackets.csv": 90, "authority_caps.csv": 12, "holidays.csv": 45,
        ]
        var rows: [String: Int] = [:]
        for file in SQLFiles.all where file.path.hasPrefix("reference/") {
            let name = String(file.path.dropFirst("reference/".count))
            rows[name] = try CSVTable(file: name, text: file.text).rows.count
        }
        #expect(rows == expected)
    }
}
