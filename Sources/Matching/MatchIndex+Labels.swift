extension MatchIndex {
    /// Holds a label against the register.
    ///
    /// What a certificate is worth on the day of the check, `standing` says for a code. A name or a number that is a registered
    /// product's makes the label that product's; from there every difference counts.
    public func check(_ label: LabelClaims, standing: (String) -> CertificateStanding) -> LabelCheck {
        let likes = lookalikes(of: RegisterEntry(code: "", name: label.name, owner: label.producer))
        let number = label.gtin.flatMap { TradeNumber($0) }
        let numbered = number.map { entries(withGTIN: $0) } ?? []
        let same = likes.filter { $0.reasons.contains(.sameName) }.compactMap { entry(withCode: $0.code) }
        var reasons = Self.formReasons(label, number)
        let chosen: RegisterEntry
        if let product = Self.choose(among: same, label, numbered) {
            chosen = product
            reasons.append(.sameName)
            let others = same.filter { Self.producerAgrees(label, $0) != false }
            if others.count > 1, !numbered.contains(where: { $0.code == product.code }) {
                reasons.append(.severalProducts(others.map(\.code)))
            }
        } else if let product = numbered.first {
            chosen = product
            guard let like = likes.first(where: { $0.code == product.code }) else {
                return Self.otherName(product, reasons, label)
            }
            reasons.append(.nearName(registered: product.name, like.reasons))
        } else if let like = likes.first(where: { $0.kind == .imitation || $0.kind == .double }) ?? likes.first,
            let product = entry(withCode: like.code)
        {
            chosen = product
            reasons.append(.nearName(registered: product.name, like.reasons))
        } else {
            if label.stars != nil { reasons.append(.starsWithoutRegistration) }
            return LabelCheck(verdict: .notRegistered, code: nil, reasons: reasons)
        }
        reasons += Self.numberReasons(number, chosen, numbered)
        reasons += Self.producerReasons(label, chosen)
        reasons += Self.certificateReasons(label, standing(chosen.code))
        let isSuspicious = reasons.contains(where: \.isSuspicious)
        return LabelCheck(verdict: isSuspicious ? .suspicious : .consistent, code: chosen.code, reasons: reasons)
    }

    private func entries(withGTIN number: TradeNumber) -> [RegisterEntry] {
        segmentNumbers.flatMap { place in
            segment(place).entries(withGTIN: number).compactMap { entry($0, of: place) }
        }
    }

    private static func otherName(
        _ product: RegisterEntry,
        _ reasons: [LabelReason],
        _ label: LabelClaims
    ) -> LabelCheck {
        var reasons = reasons + [.gtinOfOther(code: product.code)]
        if label.stars != nil { reasons.append(.starsWithoutRegistration) }
        return LabelCheck(verdict: .suspicious, code: product.code, reasons: reasons)
    }

    /// Of products with one name the one with the number, else with the producer, else the first.
    private static func choose(
        among same: [RegisterEntry],
        _ label: LabelClaims,
        _ numbered: [RegisterEntry]
    ) -> RegisterEntry? {
        same.first { product in numbered.contains { $0.code == product.code } }
            ?? same.first { producerAgrees(label, $0) == true } ?? same.first
    }

    /// `nil` where the label or the register names none.
    private static func producerAgrees(_ label: LabelClaims, _ product: RegisterEntry) -> Bool? {
        guard let printed = label.producer, let registered = product.owner else { return nil }
        return Likeness.ownersAgree(printed, registered) == .sameOwner
    }

    private static func formReasons(_ label: LabelClaims, _ number: TradeNumber?) -> [LabelReason] {
        guard let printed = label.gtin else { return [] }
        guard let number else { return [.gtinMalformed(printed)] }
        return number.hasValidCheckDigit ? [] : [.gtinCheckDigit(printed)]
    }

    private static func numberReasons(
        _ number: TradeNumber?,
        _ product: RegisterEntry,
        _ numbered: [RegisterEntry]
    ) -> [LabelReason] {
        guard let number else { return [] }
        let registered = product.gtins.compactMap { TradeNumber($0) }
        if registered.contains(number) { return [.sameGTIN] }
        if let other = numbered.first { return [.gtinOfOther(code: other.code)] }
        return registered.isEmpty ? [.gtinUnchecked(number.padded)] : [.gtinUnknown(number.padded)]
    }

    private static func producerReasons(_ label: LabelClaims, _ product: RegisterEntry) -> [LabelReason] {
        guard label.producer != nil else { return [] }
        guard let registered = product.owner else { return [.producerUnchecked] }
        return producerAgrees(label, product) == true ? [.sameProducer] : [.otherProducer(registered: registered)]
    }

    private static func certificateReasons(_ label: LabelClaims, _ standing: CertificateStanding) -> [LabelReason] {
        var reasons: [LabelReason] = []
        switch standing {
        case .valid: break
        case .expired: if label.stars != nil { reasons.append(.certificateExpired) }
        case .revoked: reasons.append(.certificateRevoked)
        case .unknown: reasons.append(.certificateUnknown)
        }
        guard let claimed = label.stars else { return reasons }
        guard let registered = standing.stars else { return reasons + [.starsUnchecked] }
        return reasons + [claimed == registered ? .sameStars : .otherStars(registered: registered)]
    }
}
