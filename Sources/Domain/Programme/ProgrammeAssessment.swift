/// A figure of the programme beside what the register says.
///
/// The register holds a part of what happened. So a count that reaches a lower bound proves it, and one that exceeds an upper
/// bound refutes it; what is missing proves nothing, unless the register is declared complete through the deadline.
public struct ProgrammeAssessment: Hashable, Sendable {
    /// The figure.
    public let target: ProgrammeTarget
    /// What the register says about it.
    public let verdict: ProgrammeVerdict
    /// What the register counts, proven by the deadline or not; `nil` where it holds nothing of the kind.
    public let actual: Double?
    /// Why.
    public let reason: Bilingual

    /// Holds a figure against the register.
    public init(of target: ProgrammeTarget, against register: RegisterCount) {
        self.target = target
        guard let metric = ProgrammeMetric(rawValue: target.metric) else {
            (verdict, actual, reason) = (.cannotTell, nil, .unknownMetric(target.metric))
            return
        }
        switch ProgrammeMeasurement(target: target, register: register).result(for: metric) {
        case .untold(let why, let counted):
            (verdict, actual, reason) = (.cannotTell, counted, why)
        case .range(let range):
            actual = range.counted
            switch target.recordKind {
            case .target:
                (verdict, reason) = Self.judge(range, target: target, metric: metric, register: register)
            case .baseline:
                (verdict, reason) = Self.compare(range, target: target, register: register)
            }
        }
    }

    private static func judge(
        _ range: CountRange,
        target: ProgrammeTarget,
        metric: ProgrammeMetric,
        register: RegisterCount
    ) -> (ProgrammeVerdict, Bilingual) {
        let missing = metric == .districtsWithSalesPoint ? uncovered(target, register) : nil
        switch range.decides(target.comparison, target.target) {
        case true?: return (.met, .targetMet(range, target))
        case false?: return (.notMet, .targetMissed(range, target).adding(missing))
        case nil: return (.cannotTell, .targetOpen(range, target).adding(missing))
        }
    }

    private static func compare(
        _ range: CountRange,
        target: ProgrammeTarget,
        register: RegisterCount
    ) -> (ProgrammeVerdict, Bilingual) {
        let published = target.target
        // A figure whose day is not named may be older than what the register holds by now.
        let isDated = target.deadline != nil
        if isDated, range.atLeast > published { return (.differs, .baselineDiffers(range, target)) }
        guard case .complete(let through) = register.completeness, target.deadline.map({ $0 <= through }) ?? true else {
            return (.cannotTell, .baselinePartial(range, target))
        }
        if range.counted == published { return (.agrees, .baselineAgrees(target)) }
        if range.counted < published || isDated { return (.differs, .baselineDiffers(range, target)) }
        return (.cannotTell, .baselineUndated(range, target))
    }

    private static func uncovered(_ target: ProgrammeTarget, _ register: RegisterCount) -> Bilingual? {
        let names = SalesPointCoverage(of: register, on: target.deadline ?? .last).uncovered.map(\.name)
        guard !names.isEmpty, target.scope == ProgrammeTarget.province else { return nil }
        return .uncovered(names)
    }
}
