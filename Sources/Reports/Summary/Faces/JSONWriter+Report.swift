import Domain
import JSON

extension JSONWriter {
    /// Writes a member with a string, `null` where there is none.
    mutating func field(_ name: String, orNull text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    /// Writes a member with a number, `null` where nobody counted.
    mutating func field(_ name: String, orNull number: Int64?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    /// Writes a member with a share.
    mutating func field(_ name: String, share: Double) {
        key(name)
        raw(ShareLiteral.text(share))
    }

    /// Writes a member with what was counted by the measures' names.
    mutating func field(_ name: String, _ figures: ReportFigures) {
        field(name) { json in
            for measure in figures.measures { json.field(measure.name, orNull: figures[measure]) }
        }
    }
}
