import Domain
import Logging
import Matching
import Postgres
import Storage

/// Looks again at what open complaints may be about when the register has changed, and keeps what has come out otherwise.
///
/// Beside the requests and never in their way: one complaint after another. At first, and when the reference data was loaded anew, all are
/// looked at; else those whose words touch something that changed, or for which it was proposed.
struct SuggestionRenewal: Sendable {
    /// How often the register's version is looked at.
    private static let pause = Duration.milliseconds(250)
    /// How many complaints are read at once.
    private static let page: Int64 = 200

    let pool: PostgresPool
    let matches: MatchShelf
    let logger: Logger

    /// Renews until the task is cancelled.
    func run() async {
        var done: MatchBook?
        var rank: Int64 = 0
        while (try? await Task.sleep(for: Self.pause)) != nil {
            do {
                let book = try await matches.current()
                if let done, done.mark.version == book.mark.version {
                    // Those from files come without a look.
                    rank = try await renew(behind: rank, book) { _ in true }
                } else {
                    rank = max(rank, try await renew(from: done, to: book))
                    done = book
                }
            } catch {
                // When the database is there again, this is done again.
                logger.debug("suggestions cannot be renewed", metadata: ["error": "\(Self.summary(of: error))"])
            }
        }
    }

    /// Looks at the complaints that the way from one book to another may concern.
    ///
    /// - Parameters:
    ///   - old: the book that was looked at last; nil before the first.
    ///   - book: the book as it is now.
    /// - Returns: the rank of the last complaint there is; 0 where none was looked for.
    /// - Throws: what the database answers.
    @discardableResult
    func renew(from old: MatchBook?, to book: MatchBook) async throws -> Int64 {
        guard let old, let changes = try await matches.changes(since: old, to: book) else {
            return try await renew(behind: 0, book) { _ in true }
        }
        guard !changes.products.isEmpty || !changes.points.isEmpty else { return 0 }
        let touch = Touch(changes)
        return try await renew(behind: 0, book) { touch.concerns($0, book) }
    }

    /// Looks at the complaints behind a rank, page by page.
    private func renew(
        behind rank: Int64,
        _ book: MatchBook,
        where isConcerned: (OpenComplaint) -> Bool
    ) async throws -> Int64 {
        var rank = rank
        while !Task.isCancelled {
            let complaints = try await pool.query(
                ComplaintStatements.open,
                (rank, Self.page),
                under: Scope.all.setting
            )
            try await keep(complaints.filter(isConcerned).flatMap { Self.news(of: $0, book) })
            guard let last = complaints.last else { return rank }
            rank = last.rank
            guard complaints.count == Int(Self.page) else { return rank }
        }
        return rank
    }

    /// A suggestion that has come out otherwise than the one that is kept.
    private struct News: Sendable {
        let complaint: OpenComplaint
        let suggestion: ComplaintSuggestion
    }

    private static func news(of complaint: OpenComplaint, _ book: MatchBook) -> [News] {
        let query = MatchQuery(complaint, book.areas)
        let kept = [(ComplaintSuggestion.About.product, complaint.products), (.salesPoint, complaint.points)]
        return kept.compactMap { about, known in
            let suggestion = ComplaintSuggestion(about, book.index(of: about).matches(for: query))
            return suggestion.gist == known ? nil : News(complaint: complaint, suggestion: suggestion)
        }
    }

    private func keep(_ news: [News]) async throws(WriteFailure) {
        guard !news.isEmpty else { return }
        try await pool.transaction { session throws(WriteFailure) in
            try WriteFailure.reading { () throws(PostgresError) in try session.set(Scope.all.setting) }
            try WriteFailure.mapping { () throws(StorageError) in
                for item in news {
                    let complaint = item.complaint
                    try Complaints.suggest(item.suggestion, for: complaint.id, unit: complaint.unit, on: session)
                }
            }
        }
    }

    /// The kind of the error: what somebody typed stays out of the log.
    private static func summary(of error: any Error) -> String {
        switch error {
        case WriteFailure.storage(let error): error.summary
        case let error as PostgresError: StorageError(postgres: error).summary
        default: "\(type(of: error))"
        }
    }

    /// What changed, as far as complaints may be about it.
    private struct Touch: Sendable {
        private let products: MatchIndex
        private let points: MatchIndex
        private let codes: Set<String>

        init(_ changes: RegisterChanges) {
            products = MatchIndex(changes.products)
            points = MatchIndex(changes.points)
            codes = Set((changes.products + changes.points).map(\.code))
        }

        /// Whether the complaint's words fit something that changed, or it was proposed before.
        func concerns(_ complaint: OpenComplaint, _ book: MatchBook) -> Bool {
            let proposed = (complaint.products + complaint.points).map { $0.last == "!" ? String($0.dropLast()) : $0 }
            if proposed.contains(where: codes.contains) { return true }
            let query = MatchQuery(complaint, book.areas)
            return [products, points].contains { !$0.matches(for: query, limit: 1).candidates.isEmpty }
        }
    }
}

extension MatchQuery {
    /// What an open complaint says.
    init(_ complaint: OpenComplaint, _ areas: AreaBook) {
        self.init(
            body: complaint.body,
            name: complaint.productName,
            gtin: complaint.gtin?.digits,
            areas: complaint.areaID.map(areas.queryAreas) ?? []
        )
    }
}
