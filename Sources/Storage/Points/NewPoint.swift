public import Domain

public import struct FoundationEssentials.UUID

/// A sales point, centre or fair to be added to the register.
///
/// Text is composed (NFC) and without blanks around it; the database refuses other text, and a fair without its days.
public struct NewPoint: Sendable {
    /// The internal key it gets.
    public var id = UUID.version7()
    /// The register's code.
    public var code: String
    /// Its name.
    public var name: String
    /// The address.
    public var address: String?
    /// The key of the area it is in.
    public var area: UUID?
    /// Who runs it.
    public var operatorName: String?
    /// What sort of place it is.
    public var kind: SalesPointKind
    /// The day it opened.
    public var openedOn: Day?
    /// The last day planned, for a fair or a market of some days.
    public var closesOn: Day?
    /// What the source says.
    public var status: SalesPointStatus?
    /// Whether it is called an OCOP point or centre.
    public var isDesignated = false
    /// Where the source stands.
    public var sourceURL: String?
    /// Doubts.
    public var note: String?
    /// Who adds it.
    public var addedBy: UUID?

    /// States what every point has; the rest is set where it is known.
    public init(code: String, name: String, kind: SalesPointKind, addedBy: UUID?) {
        self.code = code
        self.name = name
        self.kind = kind
        self.addedBy = addedBy
    }
}
