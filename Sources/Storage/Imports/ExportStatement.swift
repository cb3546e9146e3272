import Domain
import Postgres

/// What is exported as CSV.
public struct ExportStatement: Sendable {
    /// The `copy` statement.
    public let copy: String

    /// Products by code.
    public static let products = ExportStatement(productRows.sql)
    /// Complaints by number, without their senders.
    public static let complaints = ExportStatement(complaintRows.sql)

    private init(_ query: String) {
        copy = "copy (\(query.last == ";" ? String(query.dropLast()) : query)) to stdout with (format csv, header)"
    }

    private static let productRows = Statement(
        named: "export.products",
        .read,
        takes: (),
        gives: (
            String.self, String.self, String?.self, String?.self, String.self, Int32?.self, Day?.self, String?.self,
            String?.self, String?.self, String?.self, String.self, String?.self, String?.self, Int32?.self, String.self,
            String?.self
        )
    )

    private static let complaintRows = Statement(
        named: "export.complaints",
        .read,
        takes: (),
        gives: (
            String.self, String.self, String.self, String.self, String?.self, String.self, String?.self, String?.self,
            String?.self, Day?.self, String?.self
        )
    )

    static let shapes: [StatementShape] = [StatementShape(productRows), StatementShape(complaintRows)]
}
