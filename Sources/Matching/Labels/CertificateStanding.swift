/// What the register says of a product's certificate on the day of a check.
public enum CertificateStanding: Hashable, Sendable {
    /// In force, with so many stars.
    case valid(stars: Int)
    /// Run out; the stars it had.
    case expired(stars: Int?)
    /// Taken back.
    case revoked
    /// The sources do not tell; the stars they name.
    case unknown(stars: Int?)

    var stars: Int? {
        switch self {
        case .valid(let stars): stars
        case .expired(let stars), .unknown(let stars): stars
        case .revoked: nil
        }
    }
}
