import Domain
package import SeededRandom
package import Transparency

import struct FoundationEssentials.UUID

/// The tables of a log in memory, which a superuser may do anything to.
package struct LogDatabase {
    /// Rows of `event`, in the order of their numbers.
    package var events: [LogEntry]
    /// Rows of the seals, in the order of their sizes.
    package var seals: [Seal]

    /// Takes the rows of a real one.
    package init(events: [LogEntry], seals: [Seal]) {
        self.events = events
        self.seals = seals
    }

    /// A log of so many events, sealed a few at a time, and some that wait.
    package init(
        sealed: Int,
        waiting: Int = 0,
        perSeal: Range<Int>,
        key: LogSigningKey,
        _ random: inout SeededGenerator
    ) throws {
        events = []
        seals = []
        var seq: Int64 = 0
        for index in 0..<sealed + waiting {
            // Numbers that were given out and rolled back leave holes.
            seq += random.below(4) == 0 ? Int64(2 + random.below(3)) : 1
            events.append(Self.event(seq, index: index, &random))
        }
        var sealer = try LogSealer(key: key)
        var start = 0
        while start < sealed {
            let end = min(sealed, start + random.below(perSeal.count) + perSeal.lowerBound)
            if let seal = try sealer.seal(events[start..<end], at: events[end - 1].at) { seals.append(seal) }
            start = end
        }
    }

    package static func event(_ seq: Int64, index: Int, _ random: inout SeededGenerator) -> LogEntry {
        LogEntry(
            seq: seq,
            // Some hundred a day, so that there are whole days to replace.
            at: Moment(microsecondsSince1970: 1_795_484_100_000_000 + Int64(index) * 864_000_000),
            actor: random.below(8) == 0
                ? nil : UUID(uuidString: "00112233-4455-6677-8899-00000000000\(random.below(10))"),
            unit: random.below(3) == 0
                ? nil : UUID(uuidString: "99112233-4455-6677-8899-00000000000\(random.below(10))"),
            operation: ["case.open", "inspection.log", "complaint.file"][random.below(3)],
            subject: "HS-2026-\(index)",
            body: "{\"key\": \"\(random.next())\", \"quantity\": \(random.below(1000)).50}"
        )
    }

    /// Verifies as whoever runs the service does, in small pages.
    package func verify(_ verifier: LogVerifier, page: Int = 50) -> LogReport {
        verifier.verify(
            seals: { size in Array(seals.filter { $0.signed.head.size > size }.prefix(page)) },
            events: { seq in
                let start = events.partitioningIndex { $0.seq > seq }
                return Array(events[start...].prefix(page))
            }
        )
    }
}

extension Array {
    /// The first index from which a condition holds, which it does from there on.
    package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension LogEntry {
    /// The same event under another number.
    package func numbered(_ seq: Int64) -> LogEntry {
        LogEntry(seq: seq, at: at, actor: actor, unit: unit, operation: operation, subject: subject, body: body)
    }

    /// The event with one field changed.
    package func forged(_ random: inout SeededGenerator) -> LogEntry {
        let field = random.below(6)
        let other = UUID(uuidString: "ffffffff-4455-6677-8899-000000000000")
        return LogEntry(
            seq: seq,
            at: field == 0 ? Moment(microsecondsSince1970: at.microsecondsSince1970 + 1) : at,
            actor: field == 1 ? other : actor,
            unit: field == 2 ? other : unit,
            operation: field == 3 ? "fine.waive" : operation,
            subject: field == 4 ? subject + "0" : subject,
            body: field == 5 ? body.replacing(".50", with: ".5") : body
        )
    }
}
