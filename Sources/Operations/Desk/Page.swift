import JSON

/// A page of a list: the rows asked for, and where the next page begins if there is one.
struct Page<Row> {
    let rows: ArraySlice<Row>
    let next: String?

    /// Takes rows of which one more was asked for than the page shows; `name` is what the next page goes on behind.
    init(_ rows: [Row], limit: Int64, name: (Row) -> String) {
        self.rows = rows.prefix(Int(limit))
        next = rows.count > Int(limit) ? self.rows.last.map(name) : nil
    }

    /// The answer: a row each, then how many and where to go on.
    func reply(_ write: (inout JSONWriter, Row) -> Void) -> Reply {
        Reply(
            rows: rows.map { row in JSONWriter.object { json in write(&json, row) } },
            final: JSONWriter.object { json in
                json.field("count", rows.count)
                json.field("next", ifAny: next)
            }
        )
    }
}
