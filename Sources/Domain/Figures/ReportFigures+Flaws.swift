extension ReportFigures {
    /// What keeps these figures from being published; empty where every identity holds.
    public var flaws: [ReportFlaw] {
        let identities = ReportIdentity.all.compactMap { $0.flaw(in: self) }
        let negative = measures.compactMap { measure -> ReportFlaw? in
            guard let value = self[measure], value < 0 else { return nil }
            return .negative(measure, value)
        }
        return identities + negative
    }

    /// What does not add up over parts that share everything out, such as areas with a row for those not known.
    ///
    /// A measure that none of the parts speaks of is not shared out; different things met are left out too, since one that was
    /// met in two areas is still one.
    public func flaws(by axis: BreakdownAxis, _ parts: [ReportFigures]) -> [ReportFlaw] {
        let shared = measures.filter { measure in
            measure.sum != .distinct && (parts.isEmpty || parts.contains { $0[measure] != nil })
        }
        return shared.compactMap { measure in
            let stated = self[measure] ?? 0
            var sum: Int64 = 0
            for part in parts {
                let (next, overflows) = sum.addingReportingOverflow(part[measure] ?? 0)
                guard !overflows else { return .uncountable(measure) }
                sum = next
            }
            return sum == stated ? nil : .breakdown(measure, by: axis, stated: stated, parts: sum)
        }
    }
}
