import Domain
import JSON

/// Writes a report's members.
struct ReportObject {
    let document: ReportDocument
    let language: Language

    func write(_ json: inout JSONWriter) {
        json.field("period", document.period.name)
        json.field("kind", document.period.kind.rawValue)
        json.field("from", document.period.first.description)
        json.field("to", document.period.last.description)
        writeIssuer(&json)
        json.field("language", language.rawValue)
        json.field("as_of", document.asOf.description)
        writeEdition(&json)
        json.field("measures") { json in writeMeasures(&json) }
        json.field("rates") { json in writeRates(&json) }
        json.field("breakdowns", objects: document.breakdowns) { json, breakdown in
            json.field("by", breakdown.axis.rawValue)
            json.field("rows", objects: breakdown.rows) { json, row in
                json.field("code", orNull: row.code)
                json.field("name", orNull: row.name?.text(in: language))
                json.field("measures", row.figures)
            }
        }
        json.field("trend", objects: document.trend) { json, point in
            json.field("period", point.period.name)
            json.field("measures", point.figures)
        }
        write("products", document.products, &json)
        write("points", document.points, &json)
        writeCases(&json)
        guard let supplement = document.supplement else { return }
        json.field("supplement") { json in write(supplement, &json) }
    }

    private func writeIssuer(_ json: inout JSONWriter) {
        let issuer = document.issuer
        json.field("unit", orNull: issuer.code)
        json.field("unit_name", issuer.name.text(in: language))
        json.field("superior", orNull: issuer.superior?.text(in: language))
        json.field("place", issuer.place.text(in: language))
        json.field("signer_title", issuer.signerTitle.text(in: language))
        json.field("signer_name", orNull: issuer.signerName)
        json.field("recipients", strings: issuer.recipients.map { $0.text(in: language) })
    }

    private func writeEdition(_ json: inout JSONWriter) {
        guard case .published(let moment, let number) = document.edition else { return }
        json.field("published_at", moment.description)
        json.field("number", ifAny: number)
    }

    private func writeMeasures(_ json: inout JSONWriter) {
        let figures = document.figures
        for measure in figures.measures {
            json.field(measure.name) { json in
                json.field("value", orNull: figures.current[measure])
                json.field("previous", orNull: figures.previous?[measure])
                json.field("last_year", orNull: figures.lastYear?[measure])
                json.field("year_to_date", orNull: measure.sum == .stock ? nil : figures.yearToDate?[measure])
            }
        }
    }

    private func writeRates(_ json: inout JSONWriter) {
        for rate in ReportRate.all {
            guard let proportion = rate.proportion(in: document.figures.current) else { continue }
            let interval = proportion.interval()
            json.field(rate.name) { json in
                json.field("value", share: proportion.share)
                json.field("part", proportion.part)
                json.field("n", proportion.whole)
                json.field("low", share: interval.lowerBound)
                json.field("high", share: interval.upperBound)
            }
        }
    }

    private func write(_ name: String, _ entries: [RankedEntry], _ json: inout JSONWriter) {
        json.field(name, objects: entries) { json, entry in
            json.field("code", entry.code)
            json.field("name", entry.name)
            json.field("detail", orNull: entry.detail)
            json.field("findings", entry.count)
        }
    }

    private func writeCases(_ json: inout JSONWriter) {
        json.field("cases", objects: document.cases) { json, item in
            json.field("case", item.number)
            json.field("on", item.day.description)
            json.field("place", orNull: item.place)
            json.field("sentence", item.sentence.text(in: language))
            json.field("fine", orNull: item.fine?.dong)
        }
        json.field("due", objects: document.due) { json, item in
            json.field("number", item.number)
            json.field("what", item.what.text(in: language))
            json.field("on", item.day.description)
        }
    }

    private func write(_ supplement: ReportSupplement, _ json: inout JSONWriter) {
        json.field("published_at", supplement.publishedAt.description)
        json.field("changes", objects: supplement.changes) { json, change in
            json.field("measure", change.measure.name)
            json.field("published", orNull: change.published)
            json.field("current", orNull: change.current)
            json.field("facts", strings: change.facts)
        }
    }
}
