import Domain
package import SeededRandom
package import Transparency

/// One attack of a database's superuser who has not the key: what is done to the events, and how far the seals are made to agree.
package struct LogAttack: CustomStringConvertible {
    package enum Deed: String, CaseIterable {
        case change, delete, insert, swap, renumber, cutTail, replaceDay
    }

    package enum Cover: String, CaseIterable {
        /// The seals stay as they are.
        case none
        /// Numbers and hashes of the leaves are made to agree, nodes above them not.
        case leaves
        /// Numbers, leaves and nodes are recomputed to the end; heads stay as they are.
        case tree
        /// Heads too, with the old signatures.
        case heads
        /// Heads too, signed with a key of the attacker's own under the log's name.
        case ownKey
    }

    package let deed: Deed
    package let cover: Cover
    /// The place of the first event that was sealed there and is not any more, or before which one was put in.
    package let place: Int
    /// The number under which something is wrong first.
    package let seq: Int64
    /// With what the event changed places.
    package let other: Int64?
    /// Whether nothing is left at or behind the number.
    package let isTail: Bool
    /// The places of the seal it begins in.
    package let sealPlaces: Range<Int>

    package var description: String { "\(deed) at place \(place), number \(seq), covered by \(cover)" }

    /// Attacks a log somewhere among its first `covered` events.
    package init(
        _ deed: Deed,
        _ cover: Cover,
        on database: inout LogDatabase,
        covered: Int,
        key: LogSigningKey,
        _ random: inout SeededGenerator
    ) throws {
        let before = database
        self.deed = deed
        self.cover = cover
        let sealed = database.seals.last?.signed.head.size ?? 0
        // Not the very last, so that what comes behind is seen.
        var place = random.below(min(covered, sealed - 1))
        var other: Int64?
        switch deed {
        case .change:
            database.events[place] = database.events[place].forged(&random)
            seq = before.events[place].seq
        case .delete:
            database.events.remove(at: place)
            seq = before.events[place].seq
        case .insert:
            // Into a hole, or before the first.
            let holes = (1..<covered).filter { before.events[$0].seq > before.events[$0 - 1].seq + 1 }
            place = random.below(10) == 0 || holes.isEmpty ? 0 : holes[random.below(holes.count)]
            seq = place == 0 ? Int64(-random.below(5)) : before.events[place - 1].seq + 1
            database.events.insert(LogDatabase.event(seq, index: 7_000 + place, &random), at: place)
        case .swap:
            let later = place + 1 + random.below(sealed - place - 1)
            let (one, two) = (before.events[place], before.events[later])
            database.events[place] = two.numbered(one.seq)
            database.events[later] = one.numbered(two.seq)
            (seq, other) = (one.seq, two.seq)
        case .renumber:
            // Behind the end, or before the beginning: what is wrong first is the number that is missing, or the new one.
            let event = database.events.remove(at: place)
            if random.below(2) == 0 {
                let last = (before.events.last?.seq ?? 0) + 1
                database.events.append(event.numbered(last))
                (seq, other) = (event.seq, last)
            } else {
                database.events.insert(event.numbered(-3), at: 0)
                (seq, other) = (-3, event.seq)
                place = 0
            }
        case .cutTail:
            seq = before.events[place].seq
            database.events.removeSubrange(place...)
        case .replaceDay:
            let day = before.events[place].at.day
            let range = before.events.indices.filter { before.events[$0].at.day == day && $0 < sealed }
            place = range.first ?? place
            for index in range { database.events[index] = before.events[index].forged(&random) }
            seq = before.events[place].seq
        }
        self.other = other
        self.place = place
        isTail = (database.events.last?.seq ?? .min) < seq
        let index = before.seals.partitioningIndex { $0.signed.head.size > place }
        sealPlaces = (index == 0 ? 0 : before.seals[index - 1].signed.head.size)..<before.seals[index].signed.head.size
        switch cover {
        case .none: break
        case .leaves: Self.coverLeaves(&database)
        case .tree: try Self.coverTree(&database, from: index, key: key, heads: .kept)
        case .heads: try Self.coverTree(&database, from: index, key: key, heads: .oldSignatures)
        case .ownKey: try Self.coverTree(&database, from: index, key: key, heads: .ownKey)
        }
    }

    /// Writes the numbers and leaves that the events have now, as many as a seal has room for.
    private static func coverLeaves(_ database: inout LogDatabase) {
        var start = 0
        var last: Int64 = 0
        for index in database.seals.indices {
            let seal = database.seals[index]
            let head = seal.signed.head
            var hashes = seal.hashes
            let events = database.events.filter { $0.seq > last && $0.seq <= head.lastSeq }
            for (offset, event) in events.enumerated() where start + offset < head.size {
                let position = NodePlace(level: 0, index: start + offset).position - NodePlace.storedCount(start)
                if let leaf = try? event.leaf() {
                    hashes.replaceSubrange(position * 32..<position * 32 + 32, with: leaf.bytes)
                }
            }
            database.seals[index] = Seal(
                signed: seal.signed,
                numbers: distances(events.map(\.seq), after: last),
                hashes: hashes
            )
            start = head.size
            last = head.lastSeq
        }
    }

    private enum Heads {
        case kept, oldSignatures, ownKey
    }

    /// Seals anew from one seal on, with the code of the service itself and another key.
    private static func coverTree(
        _ database: inout LogDatabase,
        from first: Int,
        key: LogSigningKey,
        heads: Heads
    ) throws {
        guard let ownKey = LogSigningKey(newFor: key.origin) else { return }
        var sealer = try LogSealer(key: ownKey)
        var seals: [Seal] = []
        var last: Int64 = 0
        var previous: NodeHash = first == 0 ? .zero : database.seals[first - 1].signed.hash
        for (index, seal) in database.seals.enumerated() {
            let head = seal.signed.head
            let events = database.events.filter { $0.seq > last && $0.seq <= head.lastSeq }
            last = head.lastSeq
            guard let anew = try sealer.seal(events, at: head.time) else { continue }
            guard index >= first else {
                seals.append(seal)
                continue
            }
            var signed = seal.signed
            if heads != .kept {
                let forged = TreeHead(
                    origin: head.origin,
                    size: anew.signed.head.size,
                    root: anew.signed.head.root,
                    time: head.time,
                    lastSeq: anew.signed.head.lastSeq,
                    previous: previous
                )
                signed =
                    heads == .ownKey
                    ? try ownKey.sign(forged)
                    : SignedTreeHead(head: forged, keyID: signed.keyID, signature: signed.signature)
                previous = signed.hash
            }
            seals.append(Seal(signed: signed, numbers: anew.numbers, hashes: anew.hashes))
        }
        database.seals = seals
    }

    /// Numbers as they are stored.
    package static func distances(_ numbers: [Int64], after first: Int64) -> [UInt8] {
        var last = first
        var bytes: [UInt8] = []
        for number in numbers {
            var distance = UInt64(bitPattern: number - last)
            while distance >= 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: distance) | 0x80)
                distance >>= 7
            }
            bytes.append(UInt8(distance))
            last = number
        }
        return bytes
    }
}
