public import Domain

/// Who hands a report in, as its head and its foot name them.
public struct ReportIssuer: Sendable, Hashable {
    /// The unit's code; `nil` for all units together.
    public var code: String?
    /// The unit's name.
    public var name: Bilingual
    /// Whom the unit belongs to.
    public var superior: Bilingual?
    /// Where it is signed.
    public var place: Bilingual
    /// The title of whoever signs.
    public var signerTitle: Bilingual
    /// The name of whoever signs, where it is known already.
    public var signerName: String?
    /// To whom it goes.
    public var recipients: [Bilingual]

    /// Names a unit.
    public init(
        code: String?,
        name: Bilingual,
        superior: Bilingual? = nil,
        place: Bilingual,
        signerTitle: Bilingual,
        signerName: String? = nil,
        recipients: [Bilingual] = []
    ) {
        self.code = code
        self.name = name
        self.superior = superior
        self.place = place
        self.signerTitle = signerTitle
        self.signerName = signerName
        self.recipients = recipients
    }
}
