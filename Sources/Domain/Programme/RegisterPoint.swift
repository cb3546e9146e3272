/// What the register holds about one sales point, as far as the programme counts it.
public struct RegisterPoint: Hashable, Sendable {
    /// The code of the point's district; `nil` outside the province.
    public let district: String?
    /// What sort of place it is.
    public let kind: SalesPointKind
    /// What the source says; `nil` where that is unclear.
    public let status: SalesPointStatus?
    /// Whether the source calls it an OCOP point or centre.
    public let isDesignated: Bool
    /// The day it opened, where it is known.
    public let openedOn: Day?
    /// The last day it was open, where it has closed.
    public let closedOn: Day?

    /// Gathers what is held about a sales point.
    public init(
        district: String?,
        kind: SalesPointKind,
        status: SalesPointStatus?,
        isDesignated: Bool,
        openedOn: Day? = nil,
        closedOn: Day? = nil
    ) {
        self.district = district
        self.kind = kind
        self.status = status
        self.isDesignated = isDesignated
        self.openedOn = openedOn
        self.closedOn = closedOn
    }

    /// Whether it is an OCOP point that was seen open.
    public var countsForProgramme: Bool {
        isDesignated && status == .operating
    }
}
