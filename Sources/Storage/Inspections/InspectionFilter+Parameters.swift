import Postgres

/// The parameters `$1` to `$8` of the lists.
extension InspectionFilter {
    static let parameterTypes: [PostgresType] = [.date, .date, .text, .uuid, .uuid, .uuid, .text, .int8]

    func encode(into bindings: inout Bindings) {
        from.encode(into: &bindings)
        to.encode(into: &bindings)
        kind.encode(into: &bindings)
        area.encode(into: &bindings)
        unit.encode(into: &bindings)
        salesPoint.encode(into: &bindings)
        after.encode(into: &bindings)
        Int64(limit).encode(into: &bindings)
    }
}
