package import Transparency

extension LogAttack {
    /// What is wrong with what a verification found, given what was done; empty where nothing is.
    package func complaints(about report: LogReport) -> [String] {
        guard let bad = report.firstBadEvent else { return ["nothing was found"] }
        var complaints: [String] = []
        func expect(_ holds: Bool, _ complaint: String) {
            if !holds { complaints.append(complaint) }
        }
        // Whatever was done: what is said to hold holds, and the first bad event is within the places named.
        expect((report.proven?.head.size ?? 0) <= place, "more is said to hold than does")
        expect(bad.places.contains(place), "the places are others")
        expect(bad.after < max(seq, 1), "the certain part is too long")
        switch cover {
        case .none:
            // The stored leaves survive: named exactly, with what happened.
            let kind: LogFinding.Kind =
                switch deed {
                case .change, .replaceDay: .changed
                case .delete: isTail ? .cutOff : .deleted
                case .insert: .inserted
                case .swap, .renumber: .reordered(other ?? 0)
                case .cutTail: .cutOff
                }
            expect(bad.kind == kind && bad.seq == seq && bad.isExact, "not named exactly")
            expect(bad.places == place..<place + 1, "not the one place")
        case .leaves where deed == .change:
            // The node above two leaves survives, if it is complete by then: one of two events.
            expect(bad.kind == .replaced, "another kind")
            let pair = (place & ~1)..<(place | 1) + 1
            if pair.upperBound <= sealPlaces.upperBound {
                expect(bad.places == pair.clamped(to: sealPlaces), "not the two places")
            } else {
                expect(bad.places.lowerBound >= sealPlaces.lowerBound, "before the seal")
            }
        case .leaves, .tree, .heads, .ownKey:
            // All that was stored was rewritten: the seal is named, from its first event on.
            expect(bad.places.lowerBound >= sealPlaces.lowerBound, "before the seal")
            // With the numbers, that of an event that is gone is lost; not its place.
            expect(!bad.isExact || bad.seq ?? seq == seq, "another number")
            if cover != .leaves { expect(bad.places.lowerBound == sealPlaces.lowerBound, "not the seal") }
        }
        return complaints
    }
}
