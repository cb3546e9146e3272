public import Domain

public import struct FoundationEssentials.UUID

/// A complaint as a row of a file has it, read and found right; nobody is known to have sent it.
public struct ImportedComplaint: Sendable {
    /// The internal key it gets.
    public let id: UUID
    /// What its source calls it.
    public let sourceID: String
    /// What it is handled as.
    public let kind: ComplaintKind
    /// How it came in.
    public let channel: ComplaintChannel
    /// When it came in.
    public let received: Occurrence
    /// What it says.
    public let body: String
    /// The key of the area it is about.
    public let area: UUID?
    /// What it calls the goods.
    public let productName: String?
    /// The bar code on the goods.
    public let gtin: GTIN?
    /// What it takes the goods for.
    public let allegedKind: GoodsKind?
    /// When the goods were bought.
    public let purchasedOn: Day?
    /// What there is to prove it.
    public let evidence: String?
    /// The time that begins with it, where that is not over yet.
    public let clock: ComplaintClock?

    /// Puts a complaint together.
    public init(
        id: UUID,
        sourceID: String,
        kind: ComplaintKind,
        channel: ComplaintChannel,
        received: Occurrence,
        body: String,
        area: UUID?,
        productName: String?,
        gtin: GTIN?,
        allegedKind: GoodsKind?,
        purchasedOn: Day?,
        evidence: String?,
        clock: ComplaintClock?
    ) {
        self.id = id
        self.sourceID = sourceID
        self.kind = kind
        self.channel = channel
        self.received = received
        self.body = body
        self.area = area
        self.productName = productName
        self.gtin = gtin
        self.allegedKind = allegedKind
        self.purchasedOn = purchasedOn
        self.evidence = evidence
        self.clock = clock
    }
}
