/// Which fine table a finding falls under, as far as what was written down says.
public enum FindingCharge: Hashable, Sendable {
    /// The table with this code.
    case table(String)
    /// One of these; only the officer can tell which.
    case oneOf([String])
    /// None that is known here.
    case noTable(NoFineTable)
}

extension FindingClaims {
    /// The table the finding falls under.
    ///
    /// Whether counterfeits were made or sold, and whether they fail in use or by their label, a finding does not say; a
    /// laboratory's ratio up to 0.70 leaves out the label.
    public var charge: FindingCharge {
        switch kind {
        case .unknownOrigin: .table("ND98.17")
        case .smuggled: .table("ND98.15")
        case .counterfeit where measuredRatio?.kind == .counterfeit: .oneOf(["ND98.9", "ND98.10"])
        case .counterfeit: .oneOf(["ND98.9", "ND98.10", "ND98.11", "ND98.12", "ND98.13", "ND98.14"])
        case .knockoff: knockoffCharge
        case .compliant: .noTable(.compliant)
        case .substandard: .noTable(.substandard)
        case .banned: .noTable(.banned)
        case .other: .noTable(.other)
        }
    }

    private var knockoffCharge: FindingCharge {
        switch basis {
        case .counterfeitMark: .table("ND99.12")
        case .infringement: .table("ND99.11")
        case .unfairCompetition: .noTable(.unfairCompetition)
        case nil: .noTable(.basisMissing)
        }
    }

    /// The value of the lot: as written, or its price times its quantity; `nil` where neither is known.
    public var lotValue: Money? {
        if let goodsValue { return goodsValue }
        guard let unitPrice, let quantity else { return nil }
        return unitPrice.multiplied(by: quantity)
    }
}
