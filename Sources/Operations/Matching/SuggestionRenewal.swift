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
        while (try? await Task.sleep(for: Self.pause)) != nil {
            do {
                let book = try await matches.current()
                if let done, done.mark.version == book.mark.version { continue }
                try await renew(from: done, to: book)
                done = book
            } catch {
                // When the database is there again, this is done again.
                logger.debug("suggestions cannot be renewed", metadata: ["error": "\(Self.summary(of: error))"])
            }
        }
    }

    /// Looks at the complaints that the way from one book to another may concern.
    func renew(from old: MatchBook?, to book: MatchBook) async throws {
        var touch: Touch?
        if let old, let changes = try await matches.changes(since: old, to: book) {
            touch = Touch(changes)
            if changes.products.isEmpty && changes.points.isEmpty { return }
        }
        var rank: Int64 = 0
        while !Task.isCancelled {
            let complaints = try await pool.query(
                ComplaintStatements.open,
                (rank, Self.page),
                under: Scope.all.setting
            )
            for complaint in complaints where touch?.concerns(complaint, book) ?? true {
                try await renew(complaint, book)
            }
            guard let last = complaints.last, complaints.count == Int(Self.page) else { return }
            rank = last.rank
        }
    }

    private func renew(_ complaint: OpenComplaint, _ book: MatchBook) async throws(WriteFailure) {
        let query = MatchQuery(complaint, book.areas)
        for (about, known) in [
            (ComplaintSuggestion.About.product, complaint.products), (.salesPoint, complaint.points),
        ] {
            let suggestion = ComplaintSuggestion(about, book.index(of: about).matches(for: query))
            guard suggestion.gist != known else { continue }
            try await pool.transaction { session throws(WriteFailure) in
                try WriteFailure.reading { () throws(PostgresError) in try session.set(Scope.all.setting) }
                try WriteFailure.mapping { () throws(StorageError) in
                    try Complaints.suggest(suggestion, for: complaint.id, unit: complaint.unit, on: session)
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
