import Contract
import Domain

extension Refusal {
    /// What the client is told when the tables do not answer; a code that names nothing is not found, the rest is invalid.
    init(_ problem: FineProblem, _ table: FineTable) {
        guard case .unknownCode(let code, let near) = problem else {
            self.init(.invalid, problem.message, field: problem.field)
            return
        }
        self.init(
            .notFound,
            vi: "không có bảng phạt “\(code)”; gần đó có: \(Self.list(near, table))",
            en: "there is no fine table “\(code)”; near it are: \(Self.list(near, table))",
            field: problem.field
        )
    }

    /// The question names neither a finding nor a table.
    static func noArticle(_ table: FineTable) -> Refusal {
        let codes = table.codes.joined(separator: ", ")
        return Refusal(
            .invalid,
            vi:
                "thiếu bảng phạt: ghi article (một trong \(codes)), hoặc inspection và finding của một phát hiện đã ghi",
            en:
                "the fine table is missing: give article (one of \(codes)), or inspection and finding of a recorded finding",
            field: "article"
        )
    }

    /// Codes with what they fine, which is said in the decree's words.
    static func list(_ codes: [String], _ table: FineTable) -> String {
        codes.map { code in table.conduct(of: code).map { "\(code) (\($0))" } ?? code }.joined(separator: "; ")
    }
}
