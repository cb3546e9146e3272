import Contract
import Domain
import Matching
import Postgres
import Storage

/// Keeps the register searchable in memory, and takes up what has changed before it answers.
///
/// Whoever asks gets a book that holds every change committed before: the register's version is asked for first, which one question
/// does for many, and only when it has grown are the changes read, by one for all who wait.
actor MatchShelf {
    private let pool: PostgresPool
    private let areas: ReferenceShelf<AreaBook>
    private let versions: RegisterVersions
    private var book: MatchBook?
    private var isReading = false
    private var waiting: [UnsafeContinuation<Void, Never>] = []

    /// Reads nothing yet.
    init(pool: PostgresPool, areas: ReferenceShelf<AreaBook>) {
        self.pool = pool
        self.areas = areas
        versions = RegisterVersions(pool: pool)
    }

    /// The book as the register is.
    func current() async throws(PostgresError) -> MatchBook {
        let version = try await versions.current()
        while true {
            if let book, book.mark.version >= version { return book }
            if isReading {
                await withUnsafeContinuation { waiting.append($0) }
            } else {
                isReading = true
                defer {
                    isReading = false
                    for continuation in waiting { continuation.resume() }
                    waiting = []
                }
                book = try await Self.read(after: book, pool, areas)
            }
        }
    }

    /// The products and sales points that may have changed since a book was read; nil for all of them.
    func changes(since old: MatchBook, to new: MatchBook) async throws(PostgresError) -> RegisterChanges? {
        guard old.loadedAt == new.loadedAt else { return nil }
        return RegisterChanges(
            products: try await pool.query(RegisterStatements.products, old.mark.mark).map {
                RegisterEntry($0, new.areas)
            },
            points: try await pool.query(RegisterStatements.points, old.mark.mark).map { RegisterEntry($0, new.areas) }
        )
    }

    /// The mark before the rows: what changes between the two is read twice and missed never.
    @concurrent
    private static func read(
        after old: MatchBook?,
        _ pool: PostgresPool,
        _ areas: ReferenceShelf<AreaBook>
    ) async throws(PostgresError) -> MatchBook {
        let loadedAt = try await pool.query(ReferenceLoads.all, ()).map(\.loadedAt).max()
        guard let mark = try await pool.first(RegisterStatements.mark, ()) else {
            throw .decoding("the register has no version")
        }
        let areaBook = try await areas.current()
        // New areas under old products: what was read before no longer fits.
        let base = old.flatMap { $0.loadedAt == loadedAt ? $0 : nil }
        let since = base?.mark.mark
        let known = try await pool.query(RegisterStatements.products, since)
        let products = known.filter { !$0.isDouble }.map { RegisterEntry($0, areaBook) }
        let doubles = known.filter(\.isDouble).map(\.code)
        let points = try await pool.query(RegisterStatements.points, since).map { RegisterEntry($0, areaBook) }
        return MatchBook(
            mark: mark,
            loadedAt: loadedAt,
            products: base?.products.without(doubles).taking(products) ?? MatchIndex(products),
            points: base?.points.taking(points) ?? MatchIndex(points),
            areas: areaBook
        )
    }
}

extension MatchIndex {
    /// How many entries may stand beside the large segment: each change builds those anew.
    private static var room: Int { 512 }

    /// The index without what counts as another entry.
    fileprivate func without(_ codes: [String]) -> MatchIndex {
        codes.reduce(self) { index, code in index.entry(withCode: code) == nil ? index : index.removing(code) }
    }

    /// The index with these entries, new or changed.
    fileprivate func taking(_ entries: [RegisterEntry]) -> MatchIndex {
        // Often the mark is older than the last change, which is then read again.
        let changed = entries.filter { entry(withCode: $0.code) != $0 }
        guard !changed.isEmpty else { return self }
        let index = replacing(changed)
        return index.recentCount > Self.room ? index.compacted() : index
    }
}

/// What may have changed in the register.
struct RegisterChanges: Sendable {
    let products: [RegisterEntry]
    let points: [RegisterEntry]
}

extension Desk {
    /// The register made searchable.
    func matchBook() async throws(Refusal) -> MatchBook {
        do {
            return try await matches.current()
        } catch {
            throw refusal(for: StorageError(postgres: error))
        }
    }
}
