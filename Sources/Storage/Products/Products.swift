public import Domain
public import Postgres
import VietnameseText

public import struct FoundationEssentials.UUID

/// Writes about products; each only adds.
public enum Products {
    /// Adds a product, with its producer where that is not in the register yet.
    ///
    /// - Parameters:
    ///   - product: the product.
    ///   - session: the transaction's session.
    /// - Throws: `.duplicateCode` when the code is taken, `.broken` for values the database refuses.
    public static func add(_ product: NewProduct, on session: Session) throws(StorageError) {
        try StorageError.mapping(code: product.code) { () throws(PostgresError) in
            var producer: UUID?
            if let name = product.producerName {
                producer = try session.first(
                    ProductStatements.addProducer,
                    (.version7(), name, Vietnamese.fold(name), product.producerKind, product.area)
                )
            }
            try session.execute(
                ProductStatements.add,
                (
                    product.id, product.code, product.name, Vietnamese.fold(product.name),
                    Vietnamese.accentedKey(product.name), product.group, producer, product.producerKind, product.area,
                    product.gtin, product.listedStars.map(Int32.init), product.evaluationYear.map(Int32.init),
                    product.evidence, product.isPotentialFiveStar, product.sourcePublished, product.sourceURL,
                    product.note,
                    product.addedBy
                )
            )
            try session.batch(
                ProductStatements.addAlias,
                product.aliases.map { alias in
                    (
                        product.id, alias, Vietnamese.fold(alias), Vietnamese.accentedKey(alias),
                        product.sourceURL ?? "officer"
                    )
                }
            )
        }
    }

    /// Says that a product counts as another one, or no longer.
    ///
    /// - Parameters:
    ///   - product: the product's key.
    ///   - other: the key of the one it counts as.
    ///   - isMerged: whether it does.
    ///   - reason: why.
    ///   - actor: the key of the officer who says so.
    ///   - session: the transaction's session.
    /// - Returns: whether that could be said: a product counts as one other at most, which counts as none.
    /// - Throws: `StorageError` for values the database refuses.
    public static func merge(
        _ product: UUID,
        into other: UUID,
        isMerged: Bool,
        reason: String,
        by actor: UUID,
        on session: Session
    ) throws(StorageError) -> Bool {
        try StorageError.mapping { () throws(PostgresError) in
            try session.first(ProductStatements.merge, (product, other, isMerged, reason, actor)) != nil
        }
    }

    /// Adds a statement that a product holds a rank; what was said before stays.
    ///
    /// - Parameters:
    ///   - product: the product's key.
    ///   - recognition: the statement; its revocation is not stored, see `revoke`.
    ///   - officer: who adds it.
    ///   - session: the transaction's session.
    /// - Returns: the statement's key.
    /// - Throws: `.duplicateRecognition` when the same source has said the same, `.broken` for values the database refuses.
    @discardableResult
    public static func certify(
        _ product: UUID,
        _ recognition: Recognition,
        by officer: UUID?,
        on session: Session
    ) throws(StorageError) -> UUID {
        let id = UUID.version7()
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                ProductStatements.certify,
                (
                    id, product, recognition.stars.map(Int32.init), recognition.level, recognition.recognisedOn,
                    recognition.evaluationYear.map(Int32.init), recognition.decisionNo, recognition.proposedFiveStar,
                    recognition.sourcePublished, recognition.sourceURL, recognition.note, officer
                )
            )
        }
        return id
    }

    /// Says that a recognition no longer counts from a day on.
    ///
    /// - Parameters:
    ///   - recognition: the key of the statement.
    ///   - day: the first day on which it does not count.
    ///   - reason: why.
    ///   - decisionNo: the number of the decision.
    ///   - officer: who says so.
    ///   - session: the transaction's session.
    /// - Throws: `.alreadyRevoked`, `.unknownRecognition`, `.broken` for values the database refuses.
    public static func revoke(
        recognition: UUID,
        on day: Day,
        reason: String,
        decisionNo: String?,
        by officer: UUID?,
        on session: Session
    ) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(ProductStatements.revoke, (recognition, day, reason, decisionNo, officer))
        }
    }
}
