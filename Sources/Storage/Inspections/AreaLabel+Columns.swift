import Postgres

/// Three columns of an outer join: all there or none.
extension AreaLabel {
    static let columnTypes: [PostgresType] = [.text, .text, .text]

    static func read(from row: inout RowReader) throws(PostgresError) -> AreaLabel? {
        let code = try row.value(String?.self)
        let kind = try row.value(String?.self)
        let name = try row.value(String?.self)
        guard let code, let kind, let name else { return nil }
        return AreaLabel(code: code, kind: kind, name: name)
    }
}
