import Postgres

/// A product that a search found, with why it stands where it stands.
public struct ProductMatch: Hashable, Sendable {
    /// How it was found; smaller is better.
    public enum Rank: Int32, CaseIterable, Sendable {
        /// By its code or GTIN.
        case code = 0
        /// The name, accents and all.
        case sameAccented = 1
        /// The name but for accents.
        case same = 2
        /// The name begins so, accents and all.
        case beginsAccented = 3
        /// The name begins so but for accents.
        case begins = 4
        /// The name holds these words in this order, accents and all.
        case containsAccented = 5
        /// The name holds all the words.
        case allWords = 6
        /// The producer's name holds all the words.
        case producer = 7
        /// The name is much like it.
        case similar = 8
    }

    /// How it was found.
    public let rank: Rank
    /// How like the name is, 0 to 1; orders those of one rank.
    public let similarity: Double
    /// The name, alias, code or producer that was met.
    public let matched: String
    /// The product.
    public let product: ProductRecord
}

extension ProductMatch: Columns {
    static var columnTypes: [PostgresType] {
        [.int4, .float8, .text] + ProductRecord.columnTypes
    }

    init(from row: inout RowReader) throws(PostgresError) {
        let number = try row.value(Int32.self)
        guard let rank = Rank(rawValue: number) else { throw .decoding("rank \(number)") }
        self.rank = rank
        similarity = try row.value()
        matched = try row.value()
        product = try ProductRecord(from: &row)
    }
}
