import Postgres

extension Statement {
    /// Takes the text from `sql/queries` and makes a row of the columns by a closure.
    init<each Parameter: PostgresValue, each Column: PostgresValue>(
        named name: String,
        _ access: Access,
        takes: (repeat (each Parameter).Type),
        gives: (repeat (each Column).Type),
        row: @escaping @Sendable (repeat each Column) throws(PostgresError) -> Row
    ) where Parameters == (repeat each Parameter) {
        let sql = SQLText.query(named: name).sql
        self.init(name, sql: sql, access: access, takes: (repeat each takes), gives: (repeat each gives), row: row)
    }

    /// Takes the text from `sql/queries` and gives the columns themselves.
    init<each Parameter: PostgresValue, each Column: PostgresValue>(
        named name: String,
        _ access: Access,
        takes: (repeat (each Parameter).Type),
        gives: (repeat (each Column).Type)
    ) where Parameters == (repeat each Parameter), Row == (repeat each Column) {
        let sql = SQLText.query(named: name).sql
        self.init(name, sql: sql, access: access, takes: (repeat each takes), gives: (repeat each gives))
    }

    /// Takes the text from `sql/queries` and gives nothing but the number of rows it touched.
    init<each Parameter: PostgresValue>(
        named name: String,
        _ access: Access,
        takes: (repeat (each Parameter).Type)
    ) where Parameters == (repeat each Parameter), Row == Void {
        self.init(name, sql: SQLText.query(named: name).sql, access: access, takes: (repeat each takes))
    }

    /// Takes the text from `sql/queries` and lets the rows read themselves.
    init<each Parameter: PostgresValue>(
        named name: String,
        _ access: Access,
        takes: (repeat (each Parameter).Type),
        rows: Row.Type
    ) where Parameters == (repeat each Parameter), Row: Columns {
        var parameterTypes: [PostgresType] = []
        for type in repeat each takes {
            parameterTypes.append(type.postgresType)
        }
        self.init(
            name,
            sql: SQLText.query(named: name).sql,
            access: access,
            parameterTypes: parameterTypes,
            columnTypes: rows.columnTypes,
            encode: { (parameters: (repeat each Parameter), bindings: inout Bindings) in
                for parameter in repeat each parameters {
                    parameter.encode(into: &bindings)
                }
            },
            decode: { (reader: inout RowReader) throws(PostgresError) -> Row in
                try Row(from: &reader)
            }
        )
    }
}
