import Domain
import JSON
import Storage

extension JSONWriter {
    /// Writes a product as a line of a list shows it, with its certificate on a day.
    mutating func productSummary(_ product: ProductRecord, on day: Day) {
        let certificate = product.history.certificate(on: day)
        field("product", product.code)
        field("name", product.name)
        field("producer", ifAny: product.producerName)
        field("group", product.group.rawValue)
        field("area", product.place.fullTitle)
        field("stars", ifAny: certificate.stars)
        field("certificate", certificate.state.rawValue)
        field("gtin", ifAny: product.gtin?.digits)
    }

    /// Writes one statement that a product holds a rank.
    mutating func recognition(_ record: RecognitionRecord) {
        let statement = record.statement
        field("recognition", record.id.wire)
        field("stars", ifAny: statement.stars)
        field("level", ifAny: statement.level?.rawValue)
        field("recognised_on", ifAny: statement.recognisedOn?.description)
        field("expires_on", ifAny: statement.expiresOn?.description)
        field("evaluation_year", ifAny: statement.evaluationYear)
        field("decision_no", ifAny: statement.decisionNo)
        field("proposed_five_star", statement.proposedFiveStar)
        field("source_published", ifAny: statement.sourcePublished)
        field("source_url", ifAny: statement.sourceURL)
        field("note", ifAny: statement.note)
        field("revoked_on", ifAny: statement.revokedOn?.description)
        field("revoke_reason", ifAny: statement.revokeReason)
    }
}
