import Domain
import ReportLedgers
import Reports
import Testing

/// Reports as the service puts them together.
enum SummaryFixtures {
    /// Week 48 of 2026, published, with everything that a report may hold.
    static func week() throws -> ReportDocument {
        var document = try draft("2026-W48")
        let publishedAt = try #require(Moment("2026-11-26T08:30:00+07:00"))
        document.edition = .published(at: publishedAt, number: "125/BC-QLTT")
        document.asOf = publishedAt
        document.products = [
            RankedEntry(
                code: "502-004",
                name: "Nước mắm Tam Thanh",
                detail: "Hợp tác xã nước mắm Tam Thanh",
                count: 4
            ),
            RankedEntry(code: "503-015", name: "Mực 1 nắng Cù Lao Chàm", detail: "Cơ sở sản xuất Cao Phương", count: 2),
            RankedEntry(
                code: "502-001",
                name: "Dầu mè đen nguyên chất Bảo Tâm",
                detail: "Hợp tác xã Sản xuất dầu thực vật nguyên chất Bảo Tâm",
                count: 1
            ),
        ]
        document.points = [
            RankedEntry(code: "SP01", name: "Trung tâm OCOP thành phố Hội An", detail: "72 Nguyễn Thái Học", count: 2),
            RankedEntry(
                code: "SP05",
                name: "Điểm trưng bày và bán sản phẩm OCOP huyện Núi Thành (cửa hàng kinh doanh rau củ quả)",
                detail: "60 Nguyễn Văn Linh",
                count: 1
            ),
        ]
        document.cases = [
            TypicalCase(
                number: "VV-2026-001204",
                day: try #require(Day("2026-11-20")),
                place: "Phường Tam Kỳ",
                sentence: told(
                    "Kiểm tra hộ kinh doanh tại chợ Tam Kỳ, phát hiện 120 chai nước mắm ghi nhãn “Nước mắm Tam Thanh” "
                        + "không phải do chủ thể của sản phẩm sản xuất."
                ),
                fine: Money(dong: 8_000_000)
            ),
            TypicalCase(
                number: "VV-2026-001211",
                day: try #require(Day("2026-11-24")),
                sentence: told("Tạm giữ 2.100 đôi giày dép các loại không rõ nguồn gốc, xuất xứ.")
            ),
        ]
        document.due = [
            DueItem(
                number: "VV-2026-001187",
                what: Bilingual(vi: "ra quyết định xử phạt", en: "penalty decision"),
                day: try #require(Day("2026-11-30"))
            ),
            DueItem(
                number: "TB-2026-000318",
                what: Bilingual(vi: "thông báo kết quả xử lý phản ánh", en: "answer to a complaint"),
                day: try #require(Day("2026-12-01"))
            ),
        ]
        return document
    }

    /// The same, held against what became known since.
    static func supplemented() throws -> ReportDocument {
        var document = try week()
        guard case .published(let moment, _) = document.edition else { return document }
        var later = document.figures.current
        later.add(1, to: .casesClosed)
        later.add(8_000_000, to: .money(.finePaid))
        later.add(8_000_000, to: .paidToBudget)
        later.add(8_000_000, to: .handledValue)
        document.supplement = ReportSupplement(publishedAt: moment, from: document.figures.current, to: later) {
            measure in
            measure == .casesClosed ? ["VV-2026-001204"] : ["BL-0045671"]
        }
        return document
    }

    /// Markup, formulas, escape sequences and marks wherever somebody may type.
    static func hostile() throws -> ReportDocument {
        var document = try week()
        let script = "<script>alert(1)</script>"
        let formula = "=cmd|'/C calc'!A0"
        document.issuer.name = Bilingual(vi: "Đội \(script)", en: "Team \(script)")
        document.issuer.signerName = "\"><img src=x onerror=alert(1)>"
        document.edition = .published(at: document.asOf, number: "1/BC\" onload=\"alert(1)")
        document.products = [
            RankedEntry(code: "=1+1", name: formula, detail: "trà; =HYPERLINK(\"http://a\")", count: 3),
            RankedEntry(code: "@SUM(1)", name: script, detail: "| a | [b](javascript:alert(1)) `c`", count: 2),
            RankedEntry(
                code: "+1",
                name: "a\"\u{301} onmouseover=alert(1) x=\"<\u{338}b>",
                detail: "\u{1B}[31mđỏ\u{202E}",
                count: 1
            ),
        ]
        document.points = [RankedEntry(code: "-2", name: "{{{title}}} {{> page}}", detail: "＝1+1", count: 1)]
        document.cases[0].sentence = told("\(formula)\n=2+2\r\n# \(script) </style></svg>&lt;")
        document.cases[0].place = "\t=3+3"
        document.cases[1].sentence = told("**đậm** _nghiêng_ <b>to</b> &amp; \\| ~~x~~ $1$")
        document.due[0].number = "</td><script src=//a>"
        document.breakdowns = [
            ReportBreakdown(
                by: .area,
                [.init(code: "=4+4", name: Bilingual(vi: script, en: script), figures: document.figures.current)]
            )
        ]
        return document
    }

    /// A report of a week in which nobody counted anything.
    static func empty() throws -> ReportDocument {
        ReportDocument(
            period: try #require(ReportingPeriod("2026-W48")),
            issuer: issuer,
            asOf: try #require(Moment("2026-11-26T08:30:00+07:00")),
            figures: ComparedFigures(ReportFigures())
        )
    }

    /// A period's report as it is counted.
    static func draft(_ name: String) throws -> ReportDocument {
        let period = try #require(ReportingPeriod(name))
        let ledger = try SummaryLedger().ledger
        func figures(_ days: ClosedRange<Day>, _ stocks: [ReportMeasure: Int64] = [:]) -> ReportFigures {
            var figures = ledger.figures(in: days)
            for (measure, value) in stocks { figures[measure] = value }
            return figures
        }
        var document = ReportDocument(
            period: period,
            issuer: issuer,
            asOf: try #require(Moment("2026-11-26T08:30:00+07:00")),
            figures: ComparedFigures(
                figures(
                    period.days,
                    [
                        .casesOverdue: 3, .goodsHeld: 1_284_560_000, .complaintsOverdue: 0, .ocopProducts: 3,
                        .salesPoints: 2,
                    ]
                ),
                previous: figures(
                    period.previous.days,
                    [
                        .casesOverdue: 5, .goodsHeld: 1_191_200_000, .complaintsOverdue: 1, .ocopProducts: 0,
                        .salesPoints: 4,
                    ]
                ),
                lastYear: figures(period.sameLastYear.days),
                yearToDate: figures(period.yearToDate)
            )
        )
        let areas = ledger.areas(in: period.days)
        document.breakdowns = [
            ReportBreakdown(
                by: .area,
                (SummaryLedger.areas.map { Optional($0) } + [nil]).compactMap { area in
                    areas[area?.0].map { figures in
                        .init(code: area?.0, name: area.map { Bilingual(vi: $0.1, en: $0.1) }, figures: figures)
                    }
                }
            )
        ]
        document.trend = period.trail(13).map { TrendPoint($0, ledger.figures(in: $0.days)) }
        return document
    }

    private static let issuer = ReportIssuer(
        code: "DN",
        name: Bilingual(
            vi: "Chi cục Quản lý thị trường thành phố Đà Nẵng",
            en: "Da Nang Market Surveillance Sub-Department"
        ),
        superior: Bilingual(vi: "Sở Công Thương thành phố Đà Nẵng", en: "Da Nang Department of Industry and Trade"),
        place: Bilingual(vi: "Đà Nẵng", en: "Da Nang"),
        signerTitle: Bilingual(vi: "Chi cục trưởng", en: "Head of the Sub-Department"),
        recipients: [
            Bilingual(vi: "Cục Quản lý và Phát triển thị trường trong nước", en: "Domestic Market Agency"),
            Bilingual(vi: "Sở Công Thương", en: "Department of Industry and Trade"),
        ]
    )

    /// A sentence that both languages quote as it is.
    private static func told(_ text: String) -> Bilingual {
        Bilingual(vi: text, en: text)
    }
}
