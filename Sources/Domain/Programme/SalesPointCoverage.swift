/// Which localities have at least one OCOP sales point that was seen open.
public struct SalesPointCoverage: Hashable, Sendable {
    /// The localities with one, in the register's order.
    public let covered: [RegisterDistrict]
    /// The localities for which the register holds none; that is no proof that there is none.
    public let uncovered: [RegisterDistrict]

    /// Counts the points that had not closed by a day; a point whose opening day is unknown counts as open.
    public init(of register: RegisterCount, on day: Day) {
        let open = register.points.filter { point in
            point.countsForProgramme && point.openedOn.map { $0 <= day } ?? true
                && point.closedOn.map { $0 >= day } ?? true
        }
        let codes = Set(open.compactMap(\.district))
        covered = register.districts.filter { codes.contains($0.code) }
        uncovered = register.districts.filter { !codes.contains($0.code) }
    }
}
