public import Domain

/// A period's figures shared out, the largest first as whoever made it chose.
public struct ReportBreakdown: Sendable, Hashable {
    /// One share.
    public struct Row: Sendable, Hashable {
        /// The code of the area, unit, kind or group; `nil` for what belongs to none.
        public var code: String?
        /// Its name; `nil` for what belongs to none.
        public var name: Bilingual?
        /// Its figures.
        public var figures: ReportFigures

        /// Puts a share together.
        public init(code: String?, name: Bilingual?, figures: ReportFigures) {
            self.code = code
            self.name = name
            self.figures = figures
        }
    }

    /// By what.
    public var axis: BreakdownAxis
    /// The shares; all of them, so that they come to the whole.
    public var rows: [Row]

    /// Puts shares together.
    public init(by axis: BreakdownAxis, _ rows: [Row]) {
        self.axis = axis
        self.rows = rows
    }

    /// The columns worth a reader's time: what any share has, in the order in which a report reads.
    var measures: [ReportMeasure] {
        let columns: [ReportMeasure] = [
            .inspections, .withViolation, .violations, .goodsValue, .money(.fineImposed), .paidToBudget,
        ]
        return columns.filter { measure in rows.contains { $0.figures[measure] != nil } }
    }
}
