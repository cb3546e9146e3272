import Domain
public import JSON

/// Reads a report from the object that `SummaryJSON` writes, so that whoever has it draws it at their own width and in their own
/// colours.
///
/// Texts are in the language of the object, whichever is asked for later. What is not there, or is not what it should be, is left
/// out, and so is a measure that this version does not know: an older program shows a newer report as far as it understands it.
public struct SummaryReading {
    let object: JSONObject

    /// Reads an object; nil where it is no report: without its period, its moment or its measures.
    public static func document(of object: JSONObject) -> ReportDocument? {
        SummaryReading(object: object).document
    }

    private var document: ReportDocument? {
        guard let period = object.string("period").flatMap({ ReportingPeriod($0) }),
            let asOf = moment("as_of") ?? moment("published_at"),
            let measures = object.object("measures")
        else { return nil }
        var document = ReportDocument(
            period: period,
            issuer: issuer,
            edition: edition,
            asOf: asOf,
            figures: Self.compared(measures)
        )
        document.breakdowns = breakdowns
        document.trend = trend
        document.products = Self.entries(object.objects("products"))
        document.points = Self.entries(object.objects("points"))
        document.cases = cases
        document.due = due
        document.supplement = supplement
        return document
    }

    private var issuer: ReportIssuer {
        let code = object.string("unit")
        return ReportIssuer(
            code: code,
            name: Bilingual(both: object.string("unit_name") ?? code ?? ""),
            superior: object.string("superior").map { Bilingual(both: $0) },
            place: Bilingual(both: object.string("place") ?? ""),
            signerTitle: Bilingual(both: object.string("signer_title") ?? ""),
            signerName: object.string("signer_name"),
            recipients: object.strings("recipients").map { Bilingual(both: $0) }
        )
    }

    private var edition: ReportEdition {
        moment("published_at").map { .published(at: $0, number: object.string("number")) } ?? .draft
    }

    private func moment(_ name: String) -> Moment? {
        object.string(name).flatMap { Moment($0) }
    }
}
