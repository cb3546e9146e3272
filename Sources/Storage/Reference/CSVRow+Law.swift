import Domain

/// Cells of the law's tables.
extension CSVRow {
    /// A whole number that must be there.
    func requiredNumber(_ column: String) throws(StorageError) -> Int32 {
        guard let number = try number(column) else { throw problem("“\(column)” is empty") }
        return number
    }

    /// Whole đồng, which must be there.
    func money(_ column: String) throws(StorageError) -> Money {
        let text = try required(column)
        guard let money = Int64(text).flatMap(Money.init(dong:)) else {
            throw problem("“\(column)”: “\(text)” is no amount of đồng")
        }
        return money
    }

    /// A factor of at most one decimal, in tenths.
    func tenths(_ column: String) throws(StorageError) -> Int {
        let text = try required(column)
        guard let factor = Quantity(text)?.thousandths, factor.isMultiple(of: 100) else {
            throw problem("“\(column)”: “\(text)” is no factor of one decimal")
        }
        return Int(factor / 100)
    }

    /// A stretch of numbers, without an upper end where that cell is empty; nil where both are.
    func band(_ lower: String, _ upper: String, _ bounds: BandBounds) throws(StorageError) -> Band? {
        let ends = (try text(lower), try text(upper))
        if ends == (nil, nil) { return nil }
        let last = ends.1.flatMap { Int64($0) }
        guard let first = ends.0.flatMap({ Int64($0) }), (last == nil) == (ends.1 == nil),
            let band = Band(lower: first, upper: last, bounds: bounds)
        else {
            throw problem("“\(lower)” and “\(upper)” are no ends of a band")
        }
        return band
    }

    /// The days on which the row holds.
    func validity() throws(StorageError) -> DayRange {
        guard let range = DayRange(first: try requiredDay("valid_from"), last: try day("valid_to")) else {
            throw problem("“valid_to” lies before “valid_from”")
        }
        return range
    }
}
