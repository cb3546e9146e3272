import Domain
import JSON
import Operations
import Storage

/// Prints what was done to a database: results on standard output, the rest as talk.
struct Results: Sendable {
    let isJSON: Bool
    let language: Language
    let talk: Talk

    /// Prints the migrations that were applied now.
    func applied(_ migrations: [Migration]) {
        for migration in migrations {
            print("\(Self.number(migration.version)) \(migration.name)") { object in
                object.field("version", migration.version)
                object.field("name", migration.name)
            }
        }
        guard migrations.isEmpty else { return }
        talk.say(vi: "lược đồ đã ở bản mới nhất", en: "the schema is up to date")
    }

    /// Prints how each migration stands.
    func listed(_ migrations: [MigrationStatus]) {
        let width = migrations.map(\.name.count).max() ?? 0
        for migration in migrations {
            let name = migration.name + String(repeating: " ", count: width - migration.name.count)
            let state = Self.state(migration)
            let day = migration.appliedAt.map { "  \($0.day)" } ?? ""
            print("\(Self.number(migration.version)) \(name)  \(state.words.text(in: language))\(day)") { object in
                object.field("version", migration.version)
                object.field("name", migration.name)
                object.field("state", state.code)
                object.field("applied_at", ifAny: migration.appliedAt?.description)
            }
        }
    }

    /// Prints where what is kept for the figures of reports is not what the facts give.
    func compared(_ differences: [FigureDifference]) {
        for difference in differences {
            let words =
                switch difference.flaw {
                case .missing: language.text(vi: "thiếu", en: "missing")
                case .unfounded: language.text(vi: "không có căn cứ", en: "unfounded")
                case .sum: language.text(vi: "tổng sai", en: "wrong sum")
                case .areaSum: language.text(vi: "tổng theo địa bàn sai", en: "wrong sum by area")
                }
            let line = "\(words)  \(difference.day)  \(difference.subject)  \(difference.source)  \(difference.kind)"
            print("\(line)  \(difference.facts)  \(difference.value)") { object in
                object.field("flaw", difference.flaw.rawValue)
                object.field("day", difference.day.description)
                object.field("subject", difference.subject)
                object.field("source", difference.source)
                object.field("kind", difference.kind)
                object.field("facts", difference.facts)
                object.field("value", difference.value)
            }
        }
        guard differences.isEmpty else { return }
        talk.say(
            vi: "số liệu báo cáo lưu sẵn khớp với hồ sơ gốc",
            en: "what is kept for the figures of reports is what the facts give"
        )
    }

    /// Prints the reference files and how much they changed.
    func loaded(_ summary: ReferenceSummary) {
        if isJSON {
            print("") { object in
                object.field("changes", summary.changes)
                object.field("files", objects: summary.files) { file, value in
                    file.field("name", value.name)
                    file.field("rows", value.rows)
                }
            }
            return
        }
        for file in summary.files { StandardOutput.print("\(file.name) \(file.rows)") }
        talk.say(
            vi: "\(summary.files.count) tệp, \(summary.changes) thay đổi trong cơ sở dữ liệu",
            en: "\(summary.files.count) files, \(summary.changes) changes in the database"
        )
    }

    /// Prints what came of an import.
    func taken(_ summary: ImportSummary, isDryRun: Bool) {
        let dry = isDryRun ? language.text(vi: " (chạy thử)", en: " (dry run)") : ""
        let line = language.text(
            vi: "\(summary.rows) dòng: \(summary.added) thêm, \(summary.unchanged) đã có, \(summary.rejected) loại",
            en:
                "\(summary.rows) rows: \(summary.added) added, \(summary.unchanged) here already, \(summary.rejected) rejected"
        )
        print(line + dry) { object in
            object.field("rows", summary.rows)
            object.field("added", summary.added)
            object.field("unchanged", summary.unchanged)
            object.field("rejected", summary.rejected)
            object.field("dry_run", isDryRun)
        }
    }

    private func print(_ line: String, _ document: (inout JSONWriter) -> Void) {
        StandardOutput.print(isJSON ? String(decoding: JSONWriter.object(document), as: UTF8.self) : line)
    }

    /// As the files are numbered.
    private static func number(_ version: Int) -> String {
        let digits = String(version)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func state(_ migration: MigrationStatus) -> (code: String, words: Bilingual) {
        if migration.isUnknown { return ("unknown", Bilingual(vi: "của bản mới hơn", en: "of a newer program")) }
        if migration.isChanged { return ("changed", Bilingual(vi: "đã bị sửa", en: "edited since")) }
        guard migration.appliedAt != nil else { return ("pending", Bilingual(vi: "chưa áp dụng", en: "pending")) }
        return ("applied", Bilingual(vi: "đã áp dụng", en: "applied"))
    }
}
