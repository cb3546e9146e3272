import Domain

/// A row of the file of powers to fine, read.
struct ListedCap {
    let cap: AuthorityCap
    let source: String
    let confidence: String

    init(_ row: CSVRow) throws(StorageError) {
        cap = AuthorityCap(
            title: try row.requiredChoice("title"),
            field: try row.requiredChoice("field"),
            individual: try row.money("cap_individual_vnd"),
            valid: try row.validity()
        )
        source = try row.required("source")
        confidence = try row.required("confidence")
    }
}
