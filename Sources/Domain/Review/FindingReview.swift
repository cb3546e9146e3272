/// Holds what an inspector wrote down against itself and against the register.
///
/// Whatever it finds is lawful to record; what may not be recorded at all is refused elsewhere.
public struct FindingReview: Hashable, Sendable {
    /// What was written down.
    public let claims: FindingClaims
    /// What the register knows.
    public let facts: FindingFacts
    /// The finding's place in the record, as in `findings[0]`.
    public let path: String

    /// Sets claims beside facts.
    public init(_ claims: FindingClaims, against facts: FindingFacts, at path: String) {
        self.claims = claims
        self.facts = facts
        self.path = path
    }

    /// Every reason for a second look, in a fixed order.
    public var warnings: [Warning] {
        [
            basis, ratio, certificate, stars, checkDigit, otherProduct, carried, count, value,
        ].compactMap { $0 }
    }

    private var basis: Warning? {
        guard claims.kind == .knockoff, claims.basis == nil else { return nil }
        return warning(.basisMissing, "basis", .basisMissing)
    }

    private var ratio: Warning? {
        // Only these three kinds speak of quality: banned goods of full strength are still banned.
        guard let ratio = claims.measuredRatio, [.counterfeit, .substandard, .compliant].contains(claims.kind),
            ratio.kind != claims.kind
        else { return nil }
        return warning(.ratioDisagrees, "measured_ratio", .ratioDisagrees(ratio, claims.kind))
    }

    private var certificate: Warning? {
        guard let certificate = facts.certificate else {
            guard let stars = claims.claimedStars else { return nil }
            return warning(.starsUnchecked, "claimed_stars", .starsUnchecked(stars))
        }
        switch certificate.state {
        case .valid: return nil
        case .expired: return warning(.certificateExpired, "product", .expired(certificate, on: facts.day))
        case .revoked: return warning(.certificateRevoked, "product", .revoked(certificate, on: facts.day))
        case .unknown:
            guard claims.claimedStars != nil else { return nil }
            return warning(.certificateUnknown, "claimed_stars", .unknown(certificate, on: facts.day))
        }
    }

    private var stars: Warning? {
        guard let claimed = claims.claimedStars, let listed = facts.certificate?.stars, listed != claimed else {
            return nil
        }
        return warning(.starsDiffer, "claimed_stars", .starsDiffer(claimed: claimed, listed: listed))
    }

    private var checkDigit: Warning? {
        guard let gtin = claims.gtin, !gtin.hasValidCheckDigit else { return nil }
        return warning(.gtinCheckDigit, "gtin", .checkDigit(gtin))
    }

    private var otherProduct: Warning? {
        guard let gtin = claims.gtin, let owner = facts.gtinOwner else { return nil }
        return warning(.gtinOtherProduct, "gtin", .otherProduct(gtin, owner: owner))
    }

    private var carried: Warning? {
        guard facts.isCarried == false else { return nil }
        return warning(.notCarried, "product", .notCarried)
    }

    private var count: Warning? {
        guard claims.quantity == nil else { return nil }
        return warning(.notYetCounted, "quantity", .notYetCounted)
    }

    private var value: Warning? {
        guard let quantity = claims.quantity, let price = claims.unitPrice, let value = claims.goodsValue else {
            return nil
        }
        let product = price.multiplied(by: quantity)
        // A fraction of a đồng may have been rounded either way.
        guard let product, abs(product.dong - value.dong) <= (quantity.thousandths.isMultiple(of: 1000) ? 0 : 1) else {
            return warning(.valueDiffers, "goods_value", .valueDiffers(quantity, price, product: product, value: value))
        }
        return nil
    }

    private func warning(_ code: WarningCode, _ field: String, _ message: Bilingual) -> Warning {
        Warning(code: code, field: "\(path).\(field)", message: message)
    }
}
