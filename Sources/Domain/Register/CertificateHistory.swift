/// Everything the sources say about one product's recognitions, and what follows from it on any day.
public struct CertificateHistory: Hashable, Sendable {
    /// The statements, in the order they were given.
    public let recognitions: [Recognition]
    /// The stars that the register lists for the product, whatever they rest on.
    public let listedStars: Int?

    /// Collects the statements about one product.
    public init(recognitions: [Recognition], listedStars: Int?) {
        self.recognitions = recognitions
        self.listedStars = listedStars
    }

    /// Says what the product's certificate is worth on a day.
    ///
    /// A decision counts from its day to the corresponding day 36 months later, and not from the day it was revoked; the latest
    /// that counts wins. Statements about one day are one decision: revoking one of them revokes it. Where no decision counts,
    /// a statement without a day leaves the state unknown, unless the latest known decision was revoked: the day is never guessed.
    public func certificate(on day: Day) -> Certificate {
        let granting = recognitions.filter { !$0.isOnlyProposal }
        let decisions = Dictionary(grouping: granting) { $0.recognisedOn }
            .compactMap { Decision(day: $0.key, statements: $0.value, asOf: day) }
            .filter { $0.day <= day }
            .sorted { $0.day > $1.day }
        let undated = granting.filter { $0.recognisedOn == nil }
        if let valid = decisions.first(where: { !$0.isRevoked && day <= $0.expiresOn }) {
            return valid.certificate(.valid, .certificateValid(from: valid.day, through: valid.expiresOn))
        }
        if let latest = decisions.first, latest.isRevoked {
            return latest.certificate(.revoked, .certificateRevoked(on: latest.revokedOn, why: latest.revokeReason))
        }
        if undated.contains(where: { !$0.isRevoked(on: day) }) {
            return unknown(.certificateUndated)
        }
        if let revoked = undated.max(by: { ($0.revokedOn ?? .first) < ($1.revokedOn ?? .first) }) {
            let reason = Bilingual.certificateRevoked(on: revoked.revokedOn, why: revoked.revokeReason)
            return Certificate(state: .revoked, stars: revoked.stars, recognisedOn: nil, expiresOn: nil, reason: reason)
        }
        if let latest = decisions.first {
            return latest.certificate(.expired, .certificateExpired(from: latest.day, through: latest.expiresOn))
        }
        return unknown(granting.isEmpty ? .certificateNone : .certificateLater)
    }

    /// Groups of statements that contradict each other: different stars for one round, for one day, or for no round at all.
    ///
    /// A later decision in another round that changes the stars is history, not a contradiction.
    public var conflicts: [[Recognition]] {
        let ranked = recognitions.filter { $0.stars != nil }
        var group = Array(ranked.indices)
        for one in ranked.indices {
            for other in ranked.indices where other > one && contradict(ranked[one], ranked[other]) {
                let (kept, merged) = (group[one], group[other])
                for index in group.indices where group[index] == merged { group[index] = kept }
            }
        }
        return Dictionary(grouping: ranked.indices) { group[$0] }
            .filter { $0.value.count > 1 }
            .sorted { $0.key < $1.key }
            .map { $0.value.map { ranked[$0] } }
    }

    private func contradict(_ one: Recognition, _ other: Recognition) -> Bool {
        guard one.stars != other.stars else { return false }
        if let first = one.recognisedOn, let second = other.recognisedOn {
            return first == second || (one.evaluationYear != nil && one.evaluationYear == other.evaluationYear)
        }
        return one.evaluationYear == other.evaluationYear
    }

    private func unknown(_ reason: Bilingual) -> Certificate {
        Certificate(state: .unknown, stars: listedStars, recognisedOn: nil, expiresOn: nil, reason: reason)
    }
}

extension CertificateHistory {
    /// All statements about the decision of one day.
    private struct Decision {
        let day: Day
        let expiresOn: Day
        let stars: Int?
        let revokedOn: Day?
        let revokeReason: String?

        init?(day: Day?, statements: [Recognition], asOf asked: Day) {
            guard let day, let expiresOn = statements.first?.expiresOn else { return nil }
            self.day = day
            self.expiresOn = expiresOn
            let named = Set(statements.compactMap(\.stars))
            stars = named.count == 1 ? named.first : nil
            let revoked = statements.filter { $0.isRevoked(on: asked) }
            revokedOn = revoked.compactMap(\.revokedOn).min()
            revokeReason = revoked.compactMap(\.revokeReason).first
        }

        var isRevoked: Bool { revokedOn != nil }

        func certificate(_ state: CertificateState, _ reason: Bilingual) -> Certificate {
            Certificate(state: state, stars: stars, recognisedOn: day, expiresOn: expiresOn, reason: reason)
        }
    }
}
