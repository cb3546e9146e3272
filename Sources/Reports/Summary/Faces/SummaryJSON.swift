public import Contract
public import Domain
import JSON

/// A report for programs: one JSON object, in the order of `fields`.
///
/// Names are those of the wire, money is whole đồng, days are ISO 8601, moments RFC 3339, shares 0 to 1; a figure that nobody
/// counted is `null`. Text of the register and of records stands as it was typed.
public enum SummaryJSON {
    /// What the object holds: the face's documentation, which tests hold against what it writes.
    public static let fields = ReportAnswer.report

    /// The report's bytes, without a line break.
    public static func bytes(of document: ReportDocument, in language: Language) -> [UInt8] {
        let report = ReportObject(document: document, language: language)
        return JSONWriter.object { json in report.write(&json) }
    }
}
