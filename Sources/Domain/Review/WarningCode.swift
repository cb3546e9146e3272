/// Why a lawful record is worth a second look.
public enum WarningCode: String, CaseIterable, Hashable, Sendable {
    /// The product's certificate had run out on that day.
    case certificateExpired = "certificate_expired"
    /// The product's certificate had been revoked by that day.
    case certificateRevoked = "certificate_revoked"
    /// The goods claim stars, and the register cannot tell whether the product held a certificate on that day.
    case certificateUnknown = "certificate_unknown"
    /// The stars on the goods are not those of the register.
    case starsDiffer = "stars_differ"
    /// The goods claim stars, and no product of the register is named to hold them against.
    case starsUnchecked = "stars_unchecked"
    /// The GTIN's check digit is wrong; the number is kept, since it is evidence.
    case gtinCheckDigit = "gtin_check_digit"
    /// The register gives the GTIN to another product.
    case gtinOtherProduct = "gtin_other_product"
    /// The register does not list the product among those that the sales point carries.
    case notCarried = "not_carried"
    /// Quantity times price is not the value.
    case valueDiffers = "value_differs"
    /// The goods have not been counted.
    case notYetCounted = "not_yet_counted"
    /// No area was found for the address.
    case placeNotResolved = "place_not_resolved"
    /// A knock-off stands without its legal basis.
    case basisMissing = "basis_missing"
    /// The measured ratio makes the goods something else than was found.
    case ratioDisagrees = "ratio_disagrees"
    /// A name is nearly that of a registered product.
    case lookalike
    /// The same product seems to be registered already.
    case doubleRegistration = "double_registration"
    /// Nobody's denunciation is handled as a tip.
    case anonymousDenunciation = "anonymous_denunciation"
    /// What tells the sender was taken out of the text that others read.
    case senderMasked = "sender_masked"
}
