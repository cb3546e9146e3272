import Contract
import Postgres
import Storage

extension AreaBook {
    /// Reads all areas with what became of them.
    static func read(_ pool: PostgresPool) async throws(PostgresError) -> AreaBook {
        let areas = try await pool.query(AreaStatements.all, ())
        let successions = try await pool.query(AreaStatements.successions, ())
        return AreaBook(areas, successions)
    }
}

extension Desk {
    /// The areas in memory.
    func areaBook() async throws(Refusal) -> AreaBook {
        do {
            return try await areas.current()
        } catch {
            throw refusal(for: StorageError(postgres: error))
        }
    }
}
