import Matching

/// The products of register files: `ocop_products.csv` or what a generator writes.
enum Register {
    static func entries(paths: [String]) throws -> [RegisterEntry] {
        try paths.flatMap { path in
            let table = try CSVTable(path: path)
            return (0..<table.count).map { entry(table, $0) }
        }
    }

    private static func entry(_ table: CSVTable, _ row: Int) -> RegisterEntry {
        func text(_ column: String) -> String? {
            let cell = table.cell(row, column)
            return cell.isEmpty ? nil : cell
        }
        var areas: [EntryArea] = []
        for column in ["commune", "district", "province"] {
            if let code = text(column + "_code") {
                areas.append(EntryArea(code: code, name: text(column + "_name") ?? ""))
            }
        }
        return RegisterEntry(
            code: table.cell(row, "product_id"),
            name: table.cell(row, "product_name"),
            aliases: text("aliases").map { $0.split(separator: ";").map(String.init) } ?? [],
            owner: text("producer_name"),
            areas: areas,
            gtins: text("gtin").map { [$0] } ?? [],
            stars: text("stars").flatMap { Int($0) }
        )
    }
}
