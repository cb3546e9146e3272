public import Domain

/// A row of a file that is imported: its cells by column.
public struct ImportRow: Sendable {
    /// The line it begins on, from 1.
    public let line: Int
    /// The cells that are not empty.
    let cells: [String: String]

    /// Puts a row together.
    public init(line: Int, cells: [String: String]) {
        self.line = line
        self.cells = cells
    }
}

/// A row that was not taken, with what is wrong with it.
public struct ImportReject: Error, Hashable, Sendable {
    /// The line it begins on.
    public let line: Int
    /// The column.
    public let field: String
    /// What is wrong and what to do; quotes what stands in the cell only where that tells nobody.
    public let reason: Bilingual

    /// Says what is wrong.
    public init(line: Int, field: String, reason: Bilingual) {
        self.line = line
        self.field = field
        self.reason = reason
    }
}

/// Why a whole file is not taken.
public struct ImportProblem: Error, Hashable, Sendable {
    /// What is wrong and what to do.
    public let message: Bilingual

    /// Says what is wrong.
    public init(vi: String, en: String) {
        message = Bilingual(vi: vi, en: en)
    }
}
