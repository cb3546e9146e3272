/// A trend for faces without pictures: a sparkline with its ends.
enum TrendTable {
    static func table(_ chart: TrendChart, _ words: SummaryWords) -> Table {
        var table = Table([
            Table.Column(chart.title), Table.Column("\(chart.labels.first ?? "") – \(chart.labels.last ?? "")"),
            Table.Column(words.text("Thấp nhất", "Least"), isFlushRight: true),
            Table.Column(words.text("Cao nhất", "Most"), isFlushRight: true),
            Table.Column(words.text("Kỳ này", "This period"), isFlushRight: true),
        ])
        for series in chart.series {
            let counted = series.values.compactMap(\.self)
            table.add([
                Cell(series.name), Cell(Sparkline.text(series.values)), Cell(words.number(counted.min())),
                Cell(words.number(counted.max())), Cell(words.number(series.values.last ?? nil)),
            ])
        }
        return table
    }
}
