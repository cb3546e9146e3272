import Domain

/// Puts a report's sections into words, in the order of the circular's forms.
struct SectionWriter {
    let document: ReportDocument
    let words: SummaryWords

    var sections: [SummarySection] {
        [
            SummarySection(title: words.text("Kết quả chính", "Main results"), parts: lead),
            SummarySection(title: words.text("Số liệu tổng hợp", "Figures"), parts: figures + rates + trend),
            SummarySection(title: words.text("Số liệu chi tiết", "Figures in detail"), parts: kinds + breakdowns),
            SummarySection(
                title: words.text(
                    "Sản phẩm và điểm bán OCOP được nhắc đến nhiều",
                    "OCOP products and sales points met most"
                ),
                parts: rankings
            ),
            SummarySection(title: words.text("Vụ việc điển hình", "Typical cases"), parts: cases),
            SummarySection(title: words.text("Việc đến hạn trong kỳ tới", "Due in the next period"), parts: due),
            SummarySection(
                title: words.text("Thay đổi sau khi công bố", "Changes since publication"),
                parts: supplement
            ),
        ]
    }

    private var lead: [SummaryPart] {
        let sentence = LeadSentence(figures: document.figures, words: words).text
        return sentence.isEmpty ? [] : [.paragraph(sentence)]
    }

    private var figures: [SummaryPart] {
        let figures = FigureTable(figures: document.figures, words: words)
        let table = figures.table(against: FigureTable.Base.allCases)
        guard !table.rows.isEmpty else { return [] }
        let caption = words.text("Chỉ tiêu so với các kỳ khác", "Measures beside other periods")
        return [.table(caption: caption, table, narrow: FigureTable.Base.allCases.map { figures.table(against: [$0]) })]
    }

    private var rates: [SummaryPart] {
        var table = Table([
            Table.Column(words.text("Tỷ lệ", "Rate")),
            Table.Column(words.text("Kỳ này", "This period"), isFlushRight: true),
            Table.Column(words.text("Số vụ / n", "Cases / n"), isFlushRight: true),
            Table.Column(words.text("Khoảng tin cậy 95 % (Wilson)", "95 % interval (Wilson)"), isFlushRight: true),
        ])
        for rate in ReportRate.all {
            guard let proportion = rate.proportion(in: document.figures.current) else { continue }
            let interval = proportion.interval()
            table.add([
                Cell(words.text(rate.label).capitalisedFirst()), Cell(words.percent(proportion.share)),
                Cell("\(words.number(proportion.part)) / \(words.number(proportion.whole))"),
                Cell("\(words.percent(interval.lowerBound)) – \(words.percent(interval.upperBound))"),
            ])
        }
        return table.rows.isEmpty ? [] : [.table(caption: words.text("Tỷ lệ", "Rates"), table)]
    }

    private var trend: [SummaryPart] {
        TrendWriter(points: document.trend, words: words).charts.map { .trend($0) }
    }

    private var kinds: [SummaryPart] {
        let (current, previous) = (document.figures.current, document.figures.previous)
        let bars = GoodsKind.allCases.filter(\.isViolation).compactMap { kind -> BarChart.Bar? in
            guard let value = current[.findings(kind)] else { return nil }
            return BarChart.Bar(
                label: words.text(kind.label).capitalisedFirst(),
                value: value,
                text: words.number(value),
                previous: previous?[.findings(kind)]
            )
        }
        let title = words.text("Phát hiện vi phạm theo loại hàng", "Violations by kind of goods")
        return chart(title, bars)
    }

    private var breakdowns: [SummaryPart] {
        document.breakdowns.flatMap {
            BreakdownWriter(breakdown: $0, whole: document.figures.current, words: words).parts
        }
    }

    /// The pictures side by side, then the tables.
    private var rankings: [SummaryPart] {
        let lists = [
            (document.products, words.text("Sản phẩm OCOP", "OCOP products")),
            (document.points, words.text("Điểm bán hàng OCOP", "OCOP sales points")),
        ].filter { !$0.0.isEmpty }
        let charts = lists.flatMap { entries, title in
            chart(
                title + words.text(": số phát hiện", ": findings"),
                entries.map {
                    BarChart.Bar(label: $0.name, value: $0.count, text: words.number($0.count), previous: nil)
                }
            )
        }
        return charts + lists.map { ranking($0, $1) }
    }

    private func ranking(_ entries: [RankedEntry], _ title: String) -> SummaryPart {
        var table = Table([
            Table.Column(title), Table.Column(words.text("Mã", "Code")),
            Table.Column(words.text("Chủ thể, địa chỉ", "Whose, where")),
            Table.Column(words.text("Phát hiện", "Findings"), isFlushRight: true),
        ])
        for entry in entries {
            table.add([
                Cell(entry.name), Cell(entry.code), Cell(entry.detail ?? ""), Cell(words.number(entry.count)),
            ])
        }
        return .table(caption: title, table)
    }

    private var cases: [SummaryPart] {
        guard !document.cases.isEmpty else { return [] }
        return [
            .list(
                document.cases.map { item in
                    let place = item.place.map { ", \($0)" } ?? ""
                    let fine =
                        item.fine.map { words.text(" Phạt ", " Fine ") + $0.formatted(in: words.language) + "." } ?? ""
                    return (
                        lead: "\(item.number) (\(words.day(item.day))\(place))",
                        text: item.sentence.text(in: words.language) + fine
                    )
                }
            )
        ]
    }

    private var due: [SummaryPart] {
        guard !document.due.isEmpty else { return [] }
        var table = Table([
            Table.Column(words.text("Số", "Number")), Table.Column(words.text("Việc", "What")),
            Table.Column(words.text("Hạn cuối", "Last day")),
        ])
        for item in document.due {
            table.add([Cell(item.number), Cell(words.text(item.what).capitalisedFirst()), Cell(words.day(item.day))])
        }
        return [.table(caption: words.text("Việc đến hạn", "What is due"), table)]
    }

    private var supplement: [SummaryPart] {
        guard let supplement = document.supplement else { return [] }
        let published = words.moment(supplement.publishedAt)
        guard !supplement.changes.isEmpty else {
            return [
                .paragraph(
                    words.text(
                        "Không có thay đổi sau khi công bố \(published).",
                        "Nothing has changed since publication at \(published)."
                    )
                )
            ]
        }
        var table = Table([
            Table.Column(words.text("Chỉ tiêu", "Measure")),
            Table.Column(words.text("Đã công bố", "Published"), isFlushRight: true),
            Table.Column(words.text("Hiện nay", "Now"), isFlushRight: true),
            Table.Column(words.text("Căn cứ", "Because of")),
        ])
        for change in supplement.changes {
            table.add([
                Cell(words.label(change.measure)), Cell(words.number(change.published)),
                Cell(words.number(change.current)),
                Cell(change.facts.joined(separator: ", ")),
            ])
        }
        return [.table(caption: words.text("Công bố lúc \(published)", "Published at \(published)"), table)]
    }

    private func chart(_ title: String, _ bars: [BarChart.Bar]) -> [SummaryPart] {
        guard bars.contains(where: { $0.value > 0 }) else { return [] }
        let mark =
            bars.contains { $0.previous != nil }
            ? (current: words.text("Kỳ này", "This period"), before: words.text("Kỳ trước", "Period before")) : nil
        let values = bars.map { bar in
            let before = bar.previous.map {
                words.text(" (kỳ trước \(words.number($0)))", " (period before: \(words.number($0)))")
            }
            return "\(bar.label): \(bar.text)" + (before ?? "")
        }.joined(separator: "; ")
        return [.bars(BarChart(title: title, bars: bars, mark: mark, description: values + "."))]
    }
}
