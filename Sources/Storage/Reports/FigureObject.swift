import Domain
import JSON
import Postgres

/// Figures as one JSON object, by the measures' names.
enum FigureObject {
    static func text(of figures: ReportFigures) -> String {
        let bytes = JSONWriter.object { json in
            for measure in figures.measures { json.field(measure.name, figures[measure] ?? 0) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func figures(_ text: String) throws(PostgresError) -> ReportFigures {
        guard case .object(let object)? = try? JSONParser.parse(Array(text.utf8)) else {
            throw .decoding("figures that are no object")
        }
        var figures = ReportFigures()
        for member in object.members {
            guard let measure = ReportMeasure(name: member.name), case .number(let literal) = member.value,
                let value = Int64(literal)
            else { throw .decoding("an unknown figure, \(member.name)") }
            figures[measure] = value
        }
        return figures
    }
}
