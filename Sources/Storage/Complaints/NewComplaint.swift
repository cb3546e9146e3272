public import Domain

public import struct FoundationEssentials.UUID

/// A complaint to be recorded.
///
/// Text is composed (NFC) and without blanks around it; the database refuses other text. Nothing in it tells the sender.
public struct NewComplaint: Sendable {
    /// The internal key it gets.
    public let id: UUID
    /// The key of the unit that received it.
    public let unit: UUID
    /// The key of the officer who records it.
    public let recordedBy: UUID
    /// What it is handled as.
    public let kind: ComplaintKind
    /// What its sender called it.
    public let filedAs: ComplaintKind
    /// How it came in.
    public let channel: ComplaintChannel
    /// When it came in.
    public let received: Occurrence
    /// What it says.
    public let body: String
    /// What is known of its sender; nil where that is nobody.
    public let sender: NewSender?
    /// The key of the area it is about.
    public var area: UUID?
    /// What it calls the goods.
    public var productName: String?
    /// The bar code on the goods.
    public var gtin: GTIN?
    /// The key of the product it names.
    public var product: UUID?
    /// The key of the sales point it names.
    public var salesPoint: UUID?
    /// What it takes the goods for.
    public var allegedKind: GoodsKind?
    /// When the goods were bought.
    public var purchasedOn: Day?
    /// What there is to prove it.
    public var evidence: String?
    /// The times that begin with it.
    public var clocks: [ComplaintClock] = []

    /// States what every complaint has; the rest is set where it is known.
    public init(
        id: UUID,
        unit: UUID,
        recordedBy: UUID,
        kind: ComplaintKind,
        filedAs: ComplaintKind,
        channel: ComplaintChannel,
        received: Occurrence,
        body: String,
        sender: NewSender?
    ) {
        self.id = id
        self.unit = unit
        self.recordedBy = recordedBy
        self.kind = kind
        self.filedAs = filedAs
        self.channel = channel
        self.received = received
        self.body = body
        self.sender = sender
    }
}
