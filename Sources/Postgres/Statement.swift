/// One SQL statement with the Swift types that go in and come out, as a value.
///
/// Declare statements as `static let`: every connection prepares each of them at its first use and keeps it.
///
/// ```swift
/// static let byKey = Statement(
///     "item.byKey",
///     sql: "select code, quantity from item where id = $1",
///     access: .read,
///     takes: Int64.self,
///     gives: (String.self, Int64.self),
///     row: { code, quantity in Item(code: code, quantity: quantity) }
/// )
/// ```
///
/// A single parameter or column is its bare type, none is `()`. A `row` closure that throws says so:
/// `{ code throws(PostgresError) in … }`.
public struct Statement<Parameters: Sendable, Row: Sendable>: Sendable {
    /// Which lane carries the statement.
    public enum Access: Sendable {
        /// Has no effects: goes to the readers, which pipeline it and may send it again.
        case read
        /// Has effects: goes to a writer, is answered after its commit and never sent twice blindly.
        case write
    }

    /// What logs and errors call the statement.
    public let name: String
    /// Which lane carries it.
    public let access: Access
    let text: StatementText
    let encode: @Sendable (Parameters, inout Bindings) -> Void
    let decode: @Sendable (inout RowReader) throws(PostgresError) -> Row

    /// The SQL with `$1`, `$2`, ….
    public var sql: String { text.sql }
    /// The types declared for `$1`, `$2`, ….
    public var parameterTypes: [PostgresType] { text.parameterTypes }
    /// The types the columns must have; nil when the statement reads no rows.
    public var columnTypes: [PostgresType]? { text.columnTypes }

    /// Takes the closures that write the parameters and read a row; the other initialisers make them from types.
    ///
    /// `encode` must append as many values as there are `parameterTypes`. `columnTypes` is nil for a statement whose
    /// rows, if it has any, are not read.
    public init(
        _ name: String,
        sql: String,
        access: Access,
        parameterTypes: [PostgresType],
        columnTypes: [PostgresType]?,
        encode: @escaping @Sendable (Parameters, inout Bindings) -> Void,
        decode: @escaping @Sendable (inout RowReader) throws(PostgresError) -> Row
    ) {
        self.name = name
        self.access = access
        self.encode = encode
        self.decode = decode
        text = StatementText.registered(sql: sql, parameterTypes: parameterTypes, columnTypes: columnTypes)
    }

    /// Makes a row of the columns by a closure, often an initialiser.
    public init<each Parameter: PostgresValue, each Column: PostgresValue>(
        _ name: String,
        sql: String,
        access: Access,
        takes: (repeat (each Parameter).Type),
        gives: (repeat (each Column).Type),
        row: @escaping @Sendable (repeat each Column) throws(PostgresError) -> Row
    ) where Parameters == (repeat each Parameter) {
        var columnTypes: [PostgresType] = []
        for type in repeat each gives {
            columnTypes.append(type.postgresType)
        }
        self.init(
            name,
            sql: sql,
            access: access,
            parameterTypes: Self.types(repeat each takes),
            columnTypes: columnTypes,
            encode: { (parameters: (repeat each Parameter), bindings: inout Bindings) in
                for parameter in repeat each parameters {
                    parameter.encode(into: &bindings)
                }
            },
            decode: { (reader: inout RowReader) throws(PostgresError) -> Row in
                try row(repeat try (each Column).decode(from: &reader))
            }
        )
    }

    /// Gives the columns themselves: a tuple, or the bare value when there is one.
    public init<each Parameter: PostgresValue, each Column: PostgresValue>(
        _ name: String,
        sql: String,
        access: Access,
        takes: (repeat (each Parameter).Type),
        gives: (repeat (each Column).Type)
    ) where Parameters == (repeat each Parameter), Row == (repeat each Column) {
        self.init(
            name,
            sql: sql,
            access: access,
            takes: (repeat each takes),
            gives: (repeat each gives),
            row: { (column: repeat each Column) throws(PostgresError) in (repeat each column) }
        )
    }

    /// Gives nothing but the number of rows it touched.
    public init<each Parameter: PostgresValue>(
        _ name: String,
        sql: String,
        access: Access,
        takes: (repeat (each Parameter).Type)
    ) where Parameters == (repeat each Parameter), Row == Void {
        self.init(
            name,
            sql: sql,
            access: access,
            parameterTypes: Self.types(repeat each takes),
            columnTypes: nil,
            encode: { (parameters: (repeat each Parameter), bindings: inout Bindings) in
                for parameter in repeat each parameters {
                    parameter.encode(into: &bindings)
                }
            },
            decode: { (_: inout RowReader) throws(PostgresError) in }
        )
    }

    private static func types<each Value: PostgresValue>(_ types: repeat (each Value).Type) -> [PostgresType] {
        var result: [PostgresType] = []
        for type in repeat each types {
            result.append(type.postgresType)
        }
        return result
    }
}
