/// The rows of a file, whichever way they are written.
struct ImportRows {
    private var csv: CSVRows?
    private var ndjson: NDJSONRows?

    /// Looks how the file is written.
    ///
    /// - Parameters:
    ///   - next: gives the next bytes, none at the end.
    ///   - known: the columns that may be there.
    /// - Throws: what `next` throws, `ImportProblem` for a file that cannot be read.
    init(_ next: @escaping () throws -> [UInt8], known: Set<String>) throws {
        let bytes = try ImportBytes(next)
        switch ImportFormat.of(bytes.beginning) {
        case .csv: csv = try CSVRows(bytes, known: known)
        case .ndjson: ndjson = NDJSONRows(bytes, known: known)
        }
    }

    /// The next row; nil at the end.
    ///
    /// - Throws: what reading throws.
    mutating func next() throws -> Result<ImportRow, ImportReject>? {
        try csv != nil ? csv?.next() : ndjson?.next()
    }
}
