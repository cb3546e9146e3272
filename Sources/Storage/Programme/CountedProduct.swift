public import Domain
import Postgres

/// A row of `programme.products`.
public struct CountedProduct: Hashable, Sendable {
    /// What the programme counts.
    public let product: RegisterProduct
}

extension CountedProduct: Columns {
    static var columnTypes: [PostgresType] {
        [.text, .int4, .text, .int4] + RecognitionColumns.columnTypes
    }

    init(from row: inout RowReader) throws(PostgresError) {
        product = RegisterProduct(
            district: try row.value(),
            stars: try row.value(Int32?.self).map(Int.init),
            evidence: try row.value(),
            evaluationYear: try row.value(Int32?.self).map(Int.init),
            recognitions: try RecognitionColumns(from: &row).records.map(\.statement)
        )
    }
}
