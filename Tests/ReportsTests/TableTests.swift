import Domain
import Testing

@testable import Reports

@Suite("Tables")
struct TableTests {
    private func table() -> Table {
        var table = Table([
            Table.Column("Mã"), Table.Column("Tên sản phẩm"), Table.Column("Trị giá (đồng)", isFlushRight: true),
            Table.Column("Mã vạch"),
        ])
        table.add([Cell("502-004"), Cell("Nước mắm Tam Thanh"), Cell("1.592.717.000"), .empty])
        table.add([Cell("502-001"), Cell("Dầu mè đen nguyên chất"), Cell("0"), .empty])
        return table
    }

    private func lines(_ table: Table, width: Int?, isColoured: Bool = false) -> [String] {
        table.lines(on: Paper(language: .vietnamese, width: width, isColoured: isColoured))
    }

    @Test("without a terminal columns are as wide as their text; an empty column is left out")
    func unlimited() {
        #expect(
            lines(table(), width: nil) == [
                "Mã       Tên sản phẩm            Trị giá (đồng)",
                "───────  ──────────────────────  ──────────────",
                "502-004  Nước mắm Tam Thanh       1.592.717.000",
                "502-001  Dầu mè đen nguyên chất               0",
            ]
        )
    }

    @Test("on a narrow terminal the widest column gives way and wraps")
    func wrapped() {
        #expect(
            lines(table(), width: 40) == [
                "Mã       Tên sản phẩm     Trị giá (đồng)",
                "───────  ───────────────  ──────────────",
                "502-004  Nước mắm Tam      1.592.717.000",
                "         Thanh",
                "502-001  Dầu mè đen                    0",
                "         nguyên chất",
            ]
        )
    }

    @Test("headings wrap too, and stand at the bottom of their line")
    func headings() {
        var table = Table([Table.Column("Kỳ"), Table.Column("Cùng kỳ năm trước", isFlushRight: true)])
        table.add([Cell("2026-W47"), Cell("1.000")])
        #expect(
            lines(table, width: 18) == [
                "           Cùng kỳ",
                "               năm",
                "Kỳ           trước",
                "────────  ────────",
                "2026-W47     1.000",
            ]
        )
    }

    @Test("no line is wider than the terminal, down to the narrowest", arguments: 12...120)
    func fits(width: Int) {
        for line in lines(table(), width: width) { #expect(line.displayWidth <= width, "\(line)") }
    }

    @Test("every word of every cell is there at every width", arguments: [20, 30, 40, 80])
    func complete(width: Int) {
        let text = lines(table(), width: width).joined(separator: " ")
        for word in ["502-004", "Nước", "Thanh", "1.592.717.000", "nguyên"] { #expect(text.contains(word)) }
    }

    @Test("where the columns do not fit side by side each row is a list of its fields")
    func records() {
        #expect(
            lines(table(), width: 26) == [
                "Mã", "    502-004", "Tên sản phẩm", "    Nước mắm Tam Thanh", "Trị giá (đồng)", "    1.592.717.000",
                "", "Mã", "    502-001", "Tên sản phẩm", "    Dầu mè đen nguyên chất", "Trị giá (đồng)", "    0",
            ]
        )
    }

    @Test("decomposed letters line up with composed ones")
    func decomposed() {
        var table = Table([Table.Column("Tên"), Table.Column("Sao", isFlushRight: true)])
        table.add([Cell("Vie\u{0323}\u{0302}t"), Cell("3")])
        table.add([Cell("Việt"), Cell("4")])
        let body = lines(table, width: nil).dropFirst(2)
        #expect(body.map(\.displayWidth) == [9, 9])
    }

    @Test("colour is put around the text and not counted as width")
    func coloured() {
        var table = Table([Table.Column("A"), Table.Column("B")])
        table.add([Cell("đạt", .good), Cell("x")])
        #expect(lines(table, width: 20, isColoured: true).last == "\u{1B}[32mđạt\u{1B}[0m  x")
        #expect(lines(table, width: 20).last == "đạt  x")
    }

    @Test("a section stands over its rows, a remark below its row")
    func sectionsAndRemarks() {
        var table = Table([Table.Column("A")])
        table.add(section: "Nhóm")
        table.add([Cell("1")], remark: Cell("ghi chú"))
        #expect(lines(table, width: nil) == ["A", "─", "Nhóm", "1", "    ghi chú"])
    }

    @Test("a table without rows prints nothing")
    func empty() {
        #expect(lines(Table([Table.Column("A")]), width: 80).isEmpty)
    }
}
