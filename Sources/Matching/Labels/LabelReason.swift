/// What was found in holding a label against the register.
public enum LabelReason: Hashable, Sendable {
    /// The name is the registered one.
    case sameName
    /// The name is nearly that of a registered product.
    case nearName(registered: String, [LookalikeReason])
    /// The number under the bar code is the registered one.
    case sameGTIN
    /// The number has not 8, 12, 13 or 14 digits.
    case gtinMalformed(String)
    /// The last digit of the number is not the one that GS1 demands.
    case gtinCheckDigit(String)
    /// The number is another product's.
    case gtinOfOther(code: String)
    /// The product has other numbers.
    case gtinUnknown(String)
    /// The register has no number for the product, so that nothing can be said.
    case gtinUnchecked(String)
    /// The producer is the registered one.
    case sameProducer
    /// The producer is another than registered.
    case otherProducer(registered: String)
    /// The register names no producer, so that nothing can be said.
    case producerUnchecked
    /// The stars are those of the certificate.
    case sameStars
    /// The stars are others than the certificate's.
    case otherStars(registered: Int)
    /// The label shows stars, and nothing says that the product has any.
    case starsUnchecked
    /// The label shows stars without a registered product.
    case starsWithoutRegistration
    /// The certificate has run out.
    case certificateExpired
    /// The certificate was taken back.
    case certificateRevoked
    /// Whether the certificate is in force is not known.
    case certificateUnknown
    /// Several registered products bear the name, and the label does not tell which it is.
    case severalProducts([String])

    /// Whether it alone is enough for suspicion.
    public var isSuspicious: Bool {
        switch self {
        case .nearName, .gtinMalformed, .gtinCheckDigit, .gtinOfOther, .gtinUnknown, .otherProducer, .otherStars,
            .starsWithoutRegistration, .certificateExpired, .certificateRevoked:
            true
        case .sameName, .sameGTIN, .gtinUnchecked, .sameProducer, .producerUnchecked, .sameStars, .starsUnchecked,
            .certificateUnknown, .severalProducts:
            false
        }
    }
}
