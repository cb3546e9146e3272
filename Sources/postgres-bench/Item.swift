import Postgres

/// A row of the table that is read.
struct Item: Sendable {
    let id: Int64
    let code: String
    let name: String
    let quantity: Int64

    static let byKey = Statement(
        "item.byKey",
        sql: "select id, code, name, quantity from item where id = $1",
        access: .read,
        takes: Int64.self,
        gives: (Int64.self, String.self, String.self, Int64.self),
        row: { id, code, name, quantity in Item(id: id, code: code, name: name, quantity: quantity) }
    )
}
