/// Reads rows page by page, each page behind the last row of the one before.
struct LogReader<Row, Place, Failure: Error> {
    private let page: (Place) throws(Failure) -> [Row]
    private let place: (Row) -> Place
    private var after: Place
    private var rows: [Row] = []
    private var index = 0

    init(after: Place, place: @escaping (Row) -> Place, page: @escaping (Place) throws(Failure) -> [Row]) {
        self.after = after
        self.place = place
        self.page = page
    }

    /// The next row, which stays the next one; nil at the end.
    mutating func peek() throws(Failure) -> Row? {
        if index == rows.count {
            rows = try page(after)
            index = 0
            if let last = rows.last { after = place(last) }
        }
        return index < rows.count ? rows[index] : nil
    }

    /// The next row; nil at the end.
    mutating func next() throws(Failure) -> Row? {
        guard let row = try peek() else { return nil }
        index += 1
        return row
    }
}
