/// One row of the lifecycle: an event, where it may happen, where it leads and what it takes.
public struct Transition: Hashable, Sendable {
    /// The row of the lifecycle's table, `1` to `28`, with a letter where one row has several forms; `0` opens a case from a log.
    public let number: String
    /// Where the event may happen; `nil` stands for a case that does not exist yet.
    public let from: [CaseState?]
    /// What happens.
    public let event: CaseEvent
    /// Who acts by law.
    public let actor: LegalActor
    /// What must be said.
    public let fields: [RequiredField]
    /// What may be said besides, where the facts of the case call for it.
    public let options: [RequiredField]
    /// The paper that makes the event; the first is the usual one, others take its place where the law has several.
    public let documents: [DocumentType]
    /// Clocks that always start, or start anew, with the event.
    public let starts: [ClockKind]
    /// Clocks that start only where the facts of the case call for them.
    public let mayStart: [ClockKind]
    /// Clocks that the event meets.
    public let meets: [ClockKind]
    /// Clocks that the event makes pointless.
    public let drops: [ClockKind]
    /// Where the rule is written; empty where no text was found and only practice knows it.
    public let sources: [LegalSource]

    private let destination: CaseState?

    init(
        _ number: String,
        from: [CaseState?],
        on event: CaseEvent,
        to destination: CaseState?,
        by actor: LegalActor,
        needs fields: [RequiredField] = [],
        takes options: [RequiredField] = [],
        with documents: [DocumentType] = [],
        starts: [ClockKind] = [],
        mayStart: [ClockKind] = [],
        meets: [ClockKind] = [],
        drops: [ClockKind] = [],
        under sources: [LegalSource]
    ) {
        self.number = number
        self.from = from
        self.event = event
        self.destination = destination
        self.actor = actor
        self.fields = fields
        self.options = options
        self.documents = documents
        self.starts = starts
        self.mayStart = mayStart
        self.meets = meets
        self.drops = drops
        self.sources = sources
    }

    /// The roles in this system that may record the event.
    public var roles: Set<Role> { actor.roles }

    /// The state that the event leads to from one it may happen in; an event that changes no state leads back there.
    public func target(from state: CaseState?) -> CaseState? {
        destination ?? state
    }

    /// Everything that can be said at the event: what must be, then what may be.
    public var known: [RequiredField] { fields + options }

    /// The fields that nobody has said anything in yet, in the table's order.
    public func missing(given names: some Collection<String>) -> [RequiredField] {
        let given = Set(names)
        return fields.filter { !given.contains($0.name) }
    }
}
