extension ClockVariant {
    /// How long an act on goods may be sanctioned, Law on Handling Administrative Violations Article 6.
    ///
    /// Two years for production and trade of goods, counterfeits, banned goods and industrial property, one for others; one more once
    /// the investigators have given the file back.
    public static func limitation(of kind: GoodsKind, isReturnedByPolice: Bool = false) -> ClockVariant {
        switch kind {
        case .counterfeit, .knockoff, .substandard, .unknownOrigin, .smuggled, .banned:
            isReturnedByPolice ? .twoYearsReturned : .twoYears
        case .compliant, .other:
            isReturnedByPolice ? .oneYearReturned : .oneYear
        }
    }
}
