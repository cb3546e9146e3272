import Domain
import JSON
import Storage

extension JSONWriter {
    /// Writes a sales point as a line of a list shows it.
    mutating func pointSummary(_ point: PointRecord) {
        field("point", point.code)
        field("name", point.name)
        field("kind", point.kind.rawValue)
        field("address", ifAny: point.address)
        field("area", ifAny: point.place?.fullTitle)
        field("status", ifAny: point.status?.rawValue)
        field("designated", point.isDesignated)
        field("opened_on", ifAny: point.openedOn?.description)
        field("closed_on", ifAny: (point.closedOn ?? point.closesOn)?.description)
    }
}
