public import Domain

public import struct FoundationEssentials.UUID

/// Everything that is written about an inspection besides what it found; a correction states all of it anew.
public struct InspectionValues: Hashable, Sendable {
    /// Why it took place when it did.
    public let form: InspectionForm
    /// When it began.
    public let started: Occurrence
    /// When it ended: the day it counts on.
    public let ended: Occurrence
    /// The number of the decision it rests on.
    public let decisionNumber: String?
    /// The day of that decision.
    public let decidedOn: Day?
    /// Who led it.
    public let leader: String?
    /// Who else took part.
    public let members: [String]
    /// The key of the sales point it took place at.
    public let salesPoint: UUID?
    /// The name of the place.
    public let premisesName: String?
    /// The address of the place; may be missing only at a sales point.
    public let premisesAddress: String?
    /// The key of the area it counts in; nil where the place could not be resolved.
    public let area: UUID?
    /// Whose goods they were.
    public let party: InspectedParty?
    /// The complaint that led there.
    public let complaint: RecordNumber?

    /// Gathers what is written.
    public init(
        form: InspectionForm,
        started: Occurrence,
        ended: Occurrence,
        decisionNumber: String? = nil,
        decidedOn: Day? = nil,
        leader: String? = nil,
        members: [String] = [],
        salesPoint: UUID? = nil,
        premisesName: String? = nil,
        premisesAddress: String? = nil,
        area: UUID? = nil,
        party: InspectedParty? = nil,
        complaint: RecordNumber? = nil
    ) {
        self.form = form
        self.started = started
        self.ended = ended
        self.decisionNumber = decisionNumber
        self.decidedOn = decidedOn
        self.leader = leader
        self.members = members
        self.salesPoint = salesPoint
        self.premisesName = premisesName
        self.premisesAddress = premisesAddress
        self.area = area
        self.party = party
        self.complaint = complaint
    }
}
