/// A figure of the OCOP programme: a target, or what had been reached when it was published.
public struct ProgrammeTarget: Hashable, Sendable {
    /// The register's own key, `QN-2023-POINTS`.
    public let code: String
    /// The code of the province (`49`) or of a district.
    public let scope: String
    /// What the figure counts, in Vietnamese.
    public let description: String
    /// What the figure counts, for programs; an unknown one can only be answered with "cannot tell".
    public let metric: String
    /// How the figure is to be compared.
    public let comparison: ProgrammeComparison
    /// The figure.
    public let target: Double
    /// The last day for reaching it; `nil` where none is named.
    public let deadline: Day?
    /// Target or baseline.
    public let recordKind: ProgrammeRecordKind
    /// What is counted, for programs, such as `product`, `percent` or `vnd`.
    public let unit: String
    /// Where the figure was published.
    public let sourceURL: String?
    /// Doubts about it.
    public let note: String?

    /// States a figure of the programme.
    public init(
        code: String,
        scope: String,
        description: String,
        metric: String,
        comparison: ProgrammeComparison,
        target: Double,
        deadline: Day?,
        recordKind: ProgrammeRecordKind,
        unit: String,
        sourceURL: String?,
        note: String?
    ) {
        self.code = code
        self.scope = scope
        self.description = description
        self.metric = metric
        self.comparison = comparison
        self.target = target
        self.deadline = deadline
        self.recordKind = recordKind
        self.unit = unit
        self.sourceURL = sourceURL
        self.note = note
    }

    /// The scope that stands for the whole province of Quảng Nam.
    public static let province = "49"
}
