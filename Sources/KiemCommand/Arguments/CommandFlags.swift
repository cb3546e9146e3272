import Contract
import Domain

/// The flags of single commands that are no fields of the wire: what they ask for is done here, with a terminal, a clock, a file.
enum CommandFlags {
    /// Those of an operation.
    static func flags(of operation: Contract.Operation) -> [GlobalFlags.Declaration] {
        ofOperations[operation] ?? []
    }

    /// Those of a command that is no operation.
    static func flags(of command: LocalCommand) -> [GlobalFlags.Declaration] {
        command == .reportSchedule ? [unit, level, kind, printing] : []
    }

    private static let ofOperations: [Contract.Operation: [GlobalFlags.Declaration]] = [
        .reportWeek: [watching], .reportPublish: [due, kind],
    ]

    private static let watching = GlobalFlags.Declaration(
        name: "--watch",
        value: nil,
        choices: [],
        help: Bilingual(
            vi: "vẽ lại khi có sự kiện mới, đến khi dừng",
            en: "draws it anew as events arrive, until stopped"
        )
    )

    private static let due = GlobalFlags.Declaration(
        name: "--due",
        value: levels.joined(separator: "|"),
        choices: levels,
        help: Bilingual(
            vi: "kỳ mới nhất mà cấp này đã đến hạn nộp, thay cho --week, --period",
            en: "the newest period that this level's report is due for, in place of --week and --period"
        )
    )

    private static let unit = GlobalFlags.Declaration(
        name: "--unit",
        value: "CODE",
        choices: [],
        help: Bilingual(
            vi: "đơn vị báo cáo; mặc định của mã truy cập",
            en: "the unit that reports; the token's unless given"
        )
    )

    private static let level = GlobalFlags.Declaration(
        name: "--level",
        value: levels.joined(separator: "|"),
        choices: levels,
        help: Bilingual(
            vi: "cấp nộp báo cáo, theo đó là ngày nộp; mặc định team",
            en: "who hands in, which says the day; team unless given"
        )
    )

    private static let kind = GlobalFlags.Declaration(
        name: "--kind",
        value: kinds.joined(separator: "|"),
        choices: kinds,
        help: Bilingual(vi: "loại kỳ báo cáo; mặc định week", en: "the kind of period; week unless given")
    )

    private static let printing = GlobalFlags.Declaration(
        name: "--print",
        value: nil,
        choices: [],
        help: Bilingual(vi: "chỉ in ra, không viết tệp", en: "prints them and writes no file")
    )

    /// Those that somebody has to report.
    private static let kinds = PeriodKind.allCases.filter { kind in
        ReportDueRule.statutory.contains { $0.kind == kind }
    }.map(\.rawValue)

    private static let levels = ReportLevel.allCases.map(\.rawValue)
}
