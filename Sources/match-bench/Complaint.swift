import Matching

/// A complaint of a set with what it is truly about.
struct Complaint {
    let id: String
    let query: MatchQuery
    /// The products that it may be about, where its words tell no more; none for goods on no register.
    let truth: Set<String>

    static func all(path: String) throws -> [Complaint] {
        let table = try CSVTable(path: path)
        return (0..<table.count).map { row in
            let area = table.cell(row, "commune_code")
            return Complaint(
                id: table.cell(row, "complaint_id"),
                query: MatchQuery(body: table.cell(row, "body"), areas: area.isEmpty ? [] : [area]),
                truth: Set(table.cell(row, "true_product_ids").split(separator: ";").map(String.init))
            )
        }
    }
}
