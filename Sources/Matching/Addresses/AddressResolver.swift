/// Finds the area that an address lies in, as people and newspapers write it.
///
/// An address names areas from the deepest to the widest: `xã Tam Xuân 1, huyện Núi Thành`. The deepest that agrees with
/// everything wider that is named is the answer. A name with its kind (`TP Tam Kỳ`) that fits no parent of a candidate speaks
/// against it; house numbers, streets and hamlets before it are passed over. Accents count where the text has any.
public struct AddressResolver<ID: Hashable & Sendable>: Sendable {
    /// The areas to choose from.
    public let gazetteer: Gazetteer<ID>

    /// Takes the areas to choose from.
    public init(gazetteer: Gazetteer<ID>) {
        self.gazetteer = gazetteer
    }

    /// Finds the area of a day; `day` is counted since 1970-01-01.
    ///
    /// Areas of that day come first. Where the address names something that only existed before, the answer is what took its
    /// place by that day, and ambiguous if several areas did.
    public func resolve(_ address: String, on day: Int) -> AddressResolution<ID> {
        let mentions = AddressParser.mentions(in: AddressText(address), of: gazetteer)
        let current = best(mentions, on: day) { $0.isValid(on: day) }
        if let current, current.unexplained == 0 { return AddressResolution(gazetteer.inOrder(current.areas)) }
        let former = best(mentions, on: day) { area in
            area.validTo.map { $0 < day } ?? false && !gazetteer.successors(of: area.id, on: day).isEmpty
        }
        if let former, former.explains(more: current) {
            return AddressResolution(
                gazetteer.inOrder(Set(former.areas.flatMap { gazetteer.successors(of: $0, on: day) }))
            )
        }
        return current.map { AddressResolution(gazetteer.inOrder($0.areas)) } ?? sideBySide(mentions, on: day)
    }

    /// Several places named side by side, and nothing around them: the address is each of them.
    private func sideBySide(_ mentions: [AddressMention<ID>], on day: Int) -> AddressResolution<ID> {
        let listed = mentions.filter { $0.list != nil }.flatMap(\.matches).filter { $0.isValid(on: day) }
        return AddressResolution(gazetteer.inOrder(Set(listed.map(\.id))))
    }

    private func best(
        _ mentions: [AddressMention<ID>],
        on day: Int,
        where isEligible: (Gazetteer<ID>.Area) -> Bool
    ) -> AddressFit<ID>? {
        var fits: [AddressFit<ID>] = []
        for (place, mention) in mentions.enumerated() where mention.list == nil {
            let found = mention.matches.filter(isEligible).compactMap { fit($0, at: place, in: mentions, on: day) }
            fits.append(contentsOf: mention.kind == nil ? widest(found) : found)
        }
        guard let best = fits.max(by: { $0.isWorse(than: $1) }) else { return nil }
        return fits.filter { !$0.isWorse(than: best) }.reduce(best) { $0.joined(with: $1) }
    }

    /// Of areas with one bare name, `Núi Thành`, people mean the widest unless something around speaks for another.
    private func widest(_ fits: [AddressFit<ID>]) -> [AddressFit<ID>] {
        fits.filter { fit in !fits.contains { $0.level < fit.level && $0.supports >= fit.supports } }
    }

    /// Holds one candidate against everything else that the address names; `nil` where something speaks against it.
    private func fit(
        _ area: Gazetteer<ID>.Area,
        at place: Int,
        in mentions: [AddressMention<ID>],
        on day: Int
    ) -> AddressFit<ID>? {
        let around = gazetteer.surroundings(of: area.id, on: day)
        let hasExactKind = mentions[place].kind.map { $0.rawValue == area.kind } ?? true
        var fit = AddressFit(areas: [area.id], level: area.level, hasExactKind: hasExactKind)
        var strangers = 0
        for (other, mention) in mentions.enumerated() where other != place {
            if mention.matches.contains(where: { around.contains($0.id) }) {
                fit.supports += 1
            } else if let kind = mention.kind {
                if kind.levels.contains(where: { $0 > area.level }) {
                    fit.unexplained += 1
                } else if mention.opensPart {
                    return nil
                }
            } else if other > place {
                guard mention.matches.isEmpty else { return nil }
                strangers += 1
            }
        }
        // A commune's name alone beside an unknown one, `xã Bình Minh, Kiến Xương`, may be anywhere in the country.
        return strangers > 0 && fit.supports == 0 && area.level == .commune ? nil : fit
    }
}
