import Domain
import Logging
import Postgres
import Storage

import struct FoundationEssentials.UUID

/// Finds out which of the tokens in use are good no more: taken back, or at their end.
struct TokenWatch: Sendable {
    /// How often the ends of tokens are looked at.
    private static let pause = Duration.milliseconds(500)

    let pool: PostgresPool
    let now: @Sendable () -> Moment
    let logger: Logger
    let open: @Sendable () -> [UUID: Moment?]

    /// Tells of tokens until the task is cancelled.
    func run(_ tell: @escaping @Sendable (Set<UUID>) -> Void) async {
        await withDiscardingTaskGroup { tasks in
            tasks.addTask {
                while (try? await Task.sleep(for: Self.pause)) != nil { tell(expired()) }
            }
            for await event in pool.listen(TokenStatements.revocations) {
                switch event {
                case .notification(let key): tell(Set([UUID(uuidString: key)].compactMap(\.self)))
                case .resync: tell(await revoked())
                }
            }
            tasks.cancelAll()
        }
    }

    private func expired() -> Set<UUID> {
        let now = now()
        return Set(open().compactMap { token, end in end.map { $0 < now } ?? false ? token : nil })
    }

    /// What may have been taken back while nobody could tell.
    private func revoked() async -> Set<UUID> {
        do throws(PostgresError) {
            return Set(try await pool.query(TokenStatements.revoked, Array(open().keys)))
        } catch {
            // When the database is there again, this is asked again.
            logger.debug("tokens cannot be looked at", metadata: ["error": "\(error)"])
            return []
        }
    }
}
