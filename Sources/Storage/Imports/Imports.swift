import Domain
public import Postgres
import VietnameseText

public import struct FoundationEssentials.UUID

/// Writes of many rows at once, an array a column: two thirds of COPY's rate, without a table of its own to copy into first, and through
/// row-level security, which COPY does not go through.
public enum Imports {
    /// What the register has under some codes.
    ///
    /// - Parameters:
    ///   - codes: the codes.
    ///   - session: the transaction's session.
    /// - Returns: those that are there.
    /// - Throws: `StorageError` when the database cannot be asked.
    public static func known(_ codes: [String], on session: Session) throws(StorageError) -> [RegisteredProduct] {
        try StorageError.mapping { () throws(PostgresError) in
            try session.query(ImportStatements.knownProducts, codes)
        }
    }

    /// Adds products with their producers and what was said of their rank.
    ///
    /// - Parameters:
    ///   - products: none of them is there yet.
    ///   - officer: the key of the officer who adds them.
    ///   - session: the transaction's session.
    /// - Throws: `.broken` for values the database refuses.
    public static func add(
        _ products: [ImportedProduct],
        by officer: UUID,
        on session: Session
    ) throws(StorageError) {
        let ranked = products.filter { $0.stars != nil }
        try StorageError.mapping { () throws(PostgresError) in
            try session.execute(
                ImportStatements.addProducers,
                (
                    products.map { _ in .version7() }, products.map(\.producerName),
                    products.map { $0.producerName.map(Vietnamese.fold) }, products.map(\.producerKind),
                    products.map(\.area)
                )
            )
            try session.execute(
                ImportStatements.addProducts,
                (
                    products.map(\.id), products.map(\.code), products.map(\.name),
                    products.map { Vietnamese.fold($0.name) }, products.map { Vietnamese.accentedKey($0.name) },
                    products.map(\.group), products.map(\.producerName), products.map(\.producerKind),
                    products.map(\.area), products.map(\.gtin), products.map { $0.stars.map(Int32.init) },
                    products.map { $0.evaluationYear.map(Int32.init) }, products.map(\.evidence),
                    products.map(\.isPotentialFiveStar), products.map(\.sourcePublished), products.map(\.sourceURL),
                    products.map(\.note), officer
                )
            )
            try session.execute(
                ImportStatements.addRecognitions,
                (
                    ranked.map { _ in .version7() }, ranked.map(\.id), ranked.map { $0.stars.map(Int32.init) },
                    ranked.map(\.recognisedOn), ranked.map { $0.evaluationYear.map(Int32.init) },
                    ranked.map(\.decisionNumber), ranked.map(\.sourcePublished), ranked.map(\.sourceURL), officer
                )
            )
        }
    }

    /// Which complaints are here already, by what their source calls them.
    ///
    /// - Parameters:
    ///   - sourceIDs: what it calls them.
    ///   - session: the transaction's session.
    /// - Returns: those that are here.
    /// - Throws: `StorageError` when the database cannot be asked.
    public static func knownComplaints(
        _ sourceIDs: [String],
        on session: Session
    ) throws(StorageError) -> Set<String> {
        try StorageError.mapping { () throws(PostgresError) in
            Set(try session.query(ImportStatements.knownComplaints, sourceIDs))
        }
    }

    /// Adds complaints that are not there yet, with the times that begin with them.
    ///
    /// - Parameters:
    ///   - complaints: the complaints, in the order in which they get numbers.
    ///   - unit: the key of the unit that received them.
    ///   - officer: the key of the officer who adds them.
    ///   - session: the transaction's session.
    /// - Returns: how many were added; the others were there.
    /// - Throws: `.broken` for values the database refuses.
    public static func add(
        _ complaints: [ImportedComplaint],
        to unit: UUID,
        by officer: UUID,
        on session: Session
    ) throws(StorageError) -> Int {
        try StorageError.mapping { () throws(PostgresError) in
            let added = try session.query(
                ImportStatements.addComplaints,
                (
                    complaints.map(\.id), complaints.map(\.sourceID), complaints.map(\.kind), complaints.map(\.channel),
                    complaints.map(\.received.moment), complaints.map(\.received.day), complaints.map(\.body),
                    complaints.map(\.area), complaints.map(\.productName), complaints.map(\.gtin),
                    complaints.map(\.allegedKind), complaints.map(\.purchasedOn), complaints.map(\.evidence), unit,
                    officer
                )
            )
            let keys = Set(added)
            let timed = complaints.filter { $0.clock != nil && keys.contains($0.id) }
            let clocks = timed.compactMap(\.clock)
            if !clocks.isEmpty {
                try session.execute(
                    ImportStatements.startClocks,
                    (
                        clocks.map { _ in .version7() }, timed.map(\.id), clocks.map(\.rule.kind),
                        clocks.map(\.rule.variant), clocks.map(\.from), clocks.map { $0.due?.last },
                        clocks.map { $0.missingYear.map(Int32.init) }, unit
                    )
                )
            }
            return added.count
        }
    }
}
