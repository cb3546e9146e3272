/// What a product's certificate is worth on one day.
public enum CertificateState: String, CaseIterable, Hashable, Sendable {
    /// Within 36 months of a decision whose day is known, and not revoked.
    case valid
    /// Every decision whose day is known has run out.
    case expired
    /// Revoked on or before the day.
    case revoked
    /// The sources do not tell; never guessed.
    case unknown

    /// What people read.
    public var label: Bilingual {
        switch self {
        case .valid: Bilingual(vi: "còn hiệu lực", en: "valid")
        case .expired: Bilingual(vi: "hết hạn", en: "expired")
        case .revoked: Bilingual(vi: "đã bị thu hồi", en: "revoked")
        case .unknown: Bilingual(vi: "chưa rõ", en: "unknown")
        }
    }
}
