import Domain
import Postgres
import Storage
import Synchronization

/// What was read of the register, kept while the register is as it was.
///
/// Each time it is used the register's version is asked for, which one question does for many; so nothing is ever out of date, in
/// whichever service or by whatever hand the register is changed.
final class RegisterMemory: Sendable {
    /// A product as it was shown.
    struct Showing: Hashable, Sendable {
        let code: String
        let day: Day
        let language: Language
    }

    private struct State {
        var version: Int64 = -1
        var products = TwoGenerations<String, ProductRecord>(limit: 4_096)
        var shown = TwoGenerations<Showing, [UInt8]>(limit: 4_096)
    }

    private let pool: PostgresPool
    private let versions: RegisterVersions
    private let state = Mutex(State())

    init(pool: PostgresPool) {
        self.pool = pool
        versions = RegisterVersions(pool: pool)
    }

    /// The answer that was given to a showing, or the one that `make` gives.
    func shown<Failure: Error>(
        _ showing: Showing,
        _ failure: (PostgresError) -> Failure,
        orMake make: () async throws(Failure) -> [UInt8]
    ) async throws(Failure) -> [UInt8] {
        let version: Int64
        do throws(PostgresError) {
            version = try await versions.current()
        } catch {
            throw failure(error)
        }
        if let known = at(version, { $0.shown.value(showing) }) { return known }
        let made = try await make()
        // Read after the version, so at least as new: should it be newer, the next question says so.
        at(version) { $0.shown.keep(made, for: showing) }
        return made
    }

    /// The products that bear these codes; codes that nobody bears give nothing.
    func products(_ codes: Set<String>) async throws(PostgresError) -> [String: ProductRecord] {
        guard !codes.isEmpty else { return [:] }
        let version = try await versions.current()
        let known: [ProductRecord]? = at(version) { state in codes.compactMap { state.products.value($0) } }
        var found = Dictionary(uniqueKeysWithValues: (known ?? []).map { ($0.code, $0) })
        let missing = codes.filter { found[$0] == nil }
        guard !missing.isEmpty else { return found }
        let read = try await pool.query(ProductStatements.byCodes, missing.sorted())
        at(version) { state in
            for product in read { state.products.keep(product, for: product.code) }
        }
        for product in read { found[product.code] = product }
        return found
    }

    /// Does something with what is kept of a version; nil when that is over.
    @discardableResult
    private func at<Value: Sendable>(_ version: Int64, _ body: @Sendable (inout State) -> Value?) -> Value? {
        state.withLock { state in
            if state.version < version {
                state.version = version
                state.products.removeAll()
                state.shown.removeAll()
            }
            return state.version == version ? body(&state) : nil
        }
    }
}
