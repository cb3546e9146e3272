import Synchronization

/// A statement's text as libpq wants it, registered once for the life of the process.
///
/// The `id` is small and dense, so that a connection knows by an array look-up whether it has prepared the statement.
// Unchecked: the pointers are set in the initialiser, what they point to is never changed, and a registered text is
// never freed.
final class StatementText: @unchecked Sendable {
    let id: Int
    let sql: String
    let parameterTypes: [PostgresType]
    let columnTypes: [PostgresType]?
    let wireName: UnsafePointer<CChar>
    let wireSQL: UnsafePointer<CChar>
    let wireTypes: UnsafePointer<UInt32>

    private struct Key: Hashable {
        let sql: String
        let parameterTypes: [PostgresType]
        let columnTypes: [PostgresType]?
    }

    private static let registry = Mutex<[Key: StatementText]>([:])

    private init(id: Int, key: Key) {
        self.id = id
        sql = key.sql
        parameterTypes = key.parameterTypes
        columnTypes = key.columnTypes
        wireName = Self.immortal("s\(id)")
        wireSQL = Self.immortal(key.sql)
        let types = UnsafeMutablePointer<UInt32>.allocate(capacity: max(1, key.parameterTypes.count))
        for (index, type) in key.parameterTypes.enumerated() {
            types[index] = type.rawValue
        }
        wireTypes = UnsafePointer(types)
    }

    /// The one text with this SQL and these types; two statements that share it share its preparation too.
    static func registered(
        sql: String,
        parameterTypes: [PostgresType],
        columnTypes: [PostgresType]?
    ) -> StatementText {
        let key = Key(sql: sql, parameterTypes: parameterTypes, columnTypes: columnTypes)
        return registry.withLock { registry in
            if let text = registry[key] { return text }
            let text = StatementText(id: registry.count, key: key)
            registry[key] = text
            return text
        }
    }

    private static func immortal(_ text: String) -> UnsafePointer<CChar> {
        let utf8 = text.utf8CString
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: utf8.count)
        for (index, byte) in utf8.enumerated() {
            copy[index] = byte
        }
        return UnsafePointer(copy)
    }
}
