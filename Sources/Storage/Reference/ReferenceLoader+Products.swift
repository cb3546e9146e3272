import Domain
import Postgres
import VietnameseText

import struct FoundationEssentials.UUID

extension ReferenceLoader {
    /// A row of the file of products, read.
    private struct ListedProduct {
        let code: String
        let name: String
        let group: ProductGroup
        let producer: String?
        let producerKind: ProducerKind?
        let district: String
        let area: String
        let stars: Int32?
        let year: Int32?
        let evidence: Evidence
        let isPotentialFiveStar: Bool
        let published: String?
        let url: String?
        let note: String?

        init(_ row: CSVRow) throws(StorageError) {
            code = try row.required("product_id")
            name = try row.required("product_name")
            group = try row.requiredChoice("group")
            producer = try row.text("producer_name")
            producerKind = try row.choice("producer_kind")
            district = try row.required("district_code")
            area = try row.text("commune_code") ?? district
            stars = try row.number("stars")
            year = try row.number("evaluation_year")
            evidence = try row.requiredChoice("evidence")
            isPotentialFiveStar = try row.flag("potential_five_star")
            published = try row.text("source_published")
            url = try row.text("source_url")
            note = try row.text("note")
        }
    }

    /// Producers, products, their other names and the statements about their ranks.
    func mergeProducts(_ session: Session) throws(StorageError) -> Int {
        var products: [ListedProduct] = []
        for row in try table("ocop_products.csv").rows {
            products.append(try ListedProduct(row))
        }
        var changes = try merge(producersOf: products, session)
        changes += try merge(products, session)
        changes += try mergeAliases(session)
        return changes + (try mergeRecognitions(session))
    }

    private func merge(producersOf products: [ListedProduct], _ session: Session) throws(StorageError) -> Int {
        var seen: Set<[String]> = []
        var producers: [(name: String, kind: ProducerKind?, district: String)] = []
        for product in products {
            guard let name = product.producer, seen.insert([name, product.district]).inserted else { continue }
            producers.append((name, product.producerKind, product.district))
        }
        return try StorageError.mapping { () throws(PostgresError) in
            try session.execute(
                ReferenceStatements.mergeProducers,
                (
                    producers.map { _ in .version7() }, producers.map(\.name),
                    producers.map { Vietnamese.fold($0.name) },
                    producers.map(\.kind), producers.map(\.district), AreaHistory.listed
                )
            )
        }
    }

    private func merge(_ products: [ListedProduct], _ session: Session) throws(StorageError) -> Int {
        try StorageError.mapping { () throws(PostgresError) in
            try session.execute(
                ReferenceStatements.mergeProducts,
                (
                    products.map { _ in .version7() }, products.map(\.code), products.map(\.name),
                    products.map { Vietnamese.fold($0.name) }, products.map { Vietnamese.accentedKey($0.name) },
                    products.map(\.group), products.map(\.producer), products.map(\.producerKind), products.map(\.area),
                    products.map(\.stars), products.map(\.year), products.map(\.evidence),
                    products.map(\.isPotentialFiveStar), products.map(\.published), products.map(\.url),
                    products.map(\.note), AreaHistory.listed
                )
            )
        }
    }

    private func mergeAliases(_ session: Session) throws(StorageError) -> Int {
        var codes: [String] = []
        var aliases: [String] = []
        var sources: [String] = []
        for row in try table("product_aliases.csv").rows {
            codes.append(try row.required("product_id"))
            aliases.append(try row.required("alias"))
            sources.append(try row.required("source"))
        }
        return try StorageError.mapping { () throws(PostgresError) in
            try session.execute(
                ReferenceStatements.mergeAliases,
                (codes, aliases, aliases.map(Vietnamese.fold), aliases.map(Vietnamese.accentedKey), sources)
            )
        }
    }

    private func mergeRecognitions(_ session: Session) throws(StorageError) -> Int {
        var codes: [String] = []
        var statements: [Recognition] = []
        for row in try table("ocop_recognitions.csv").rows {
            codes.append(try row.required("product_id"))
            statements.append(
                Recognition(
                    stars: try row.number("stars").map(Int.init),
                    level: try row.choice("level"),
                    recognisedOn: try row.day("recognised_on"),
                    evaluationYear: try row.number("evaluation_year").map(Int.init),
                    decisionNo: try row.text("decision_no"),
                    proposedFiveStar: try row.flag("proposed_five_star"),
                    sourcePublished: try row.text("source_published"),
                    sourceURL: try row.text("source_url"),
                    note: try row.text("note")
                )
            )
        }
        return try StorageError.mapping { () throws(PostgresError) in
            let stars = statements.map { $0.stars.map(Int32.init) }
            let years = statements.map { $0.evaluationYear.map(Int32.init) }
            let dropped = try session.execute(
                ReferenceStatements.dropRecognitions,
                (
                    codes, stars, statements.map(\.level), statements.map(\.recognisedOn), years,
                    statements.map(\.decisionNo), statements.map(\.proposedFiveStar), statements.map(\.sourcePublished),
                    statements.map(\.sourceURL)
                )
            )
            let merged = try session.execute(
                ReferenceStatements.mergeRecognitions,
                (
                    statements.map { _ in .version7() }, codes, stars, statements.map(\.level),
                    statements.map(\.recognisedOn), years, statements.map(\.decisionNo),
                    statements.map(\.proposedFiveStar), statements.map(\.sourcePublished), statements.map(\.sourceURL),
                    statements.map(\.note)
                )
            )
            return dropped + merged
        }
    }
}
