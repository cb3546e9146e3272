/// A product's certificate as of one day.
public struct Certificate: Hashable, Sendable {
    /// What it is worth.
    public let state: CertificateState
    /// The stars that the state speaks of; `nil` where no source names them or sources of one day disagree.
    public let stars: Int?
    /// The day of the decision that the state rests on.
    public let recognisedOn: Day?
    /// The last day on which that decision is valid.
    public let expiresOn: Day?
    /// Why the state is what it is.
    public let reason: Bilingual

    /// Puts together what is known of a certificate on one day.
    public init(state: CertificateState, stars: Int?, recognisedOn: Day?, expiresOn: Day?, reason: Bilingual) {
        self.state = state
        self.stars = stars
        self.recognisedOn = recognisedOn
        self.expiresOn = expiresOn
        self.reason = reason
    }
}
