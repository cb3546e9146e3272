import Domain
import JSON
import ReportPages
import Reports

/// A report's faces, and the answers that carry them.
enum ReportRendering {
    static func content(of document: ReportDocument, as format: ReportFormat, in language: Language) -> String {
        switch format {
        case .json: String(decoding: SummaryJSON.bytes(of: document, in: language), as: UTF8.self)
        case .text: SummaryText.text(of: document, on: Paper(language: language))
        case .markdown: SummaryMarkdown.text(of: document, in: language)
        case .csv: SummaryCSV.text(of: document, in: language)
        case .csvWithMark: SummaryCSV.text(of: document, in: language, withByteOrderMark: true)
        case .html: SummaryPage.html(of: document, in: language)
        }
    }

    /// A report's object, with one more face of it where another than that is asked for.
    static func answer(_ object: [UInt8], as format: ReportFormat, _ content: String) -> [UInt8] {
        guard format != .json else { return object }
        return object.joined(
            to: JSONWriter.object { json in
                json.field("media_type", format.mediaType)
                json.field("content", content)
            }
        )
    }
}

extension [UInt8] {
    /// The bytes of a JSON object with the members of another behind its own; neither is empty.
    func joined(to other: [UInt8]) -> [UInt8] {
        dropLast() + [UInt8(ascii: ",")] + other.dropFirst()
    }
}
