public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Writes about complaints; each only adds.
public enum Complaints {
    /// Records a complaint with its sender, the times that begin with it, and what the machine proposes.
    ///
    /// - Parameters:
    ///   - complaint: what is recorded.
    ///   - suggestions: what is proposed.
    ///   - session: the transaction's session.
    /// - Returns: the number that was given out.
    /// - Throws: `StorageError.broken` for values that break a rule of the database, and its own failures.
    public static func file(
        _ complaint: NewComplaint,
        _ suggestions: [ComplaintSuggestion],
        on session: Session
    ) throws(StorageError) -> RecordNumber {
        let number = try StorageError.mapping { () throws(PostgresError) in
            guard let number = try session.first(ComplaintWriteStatements.file, complaint) else {
                throw PostgresError.decoding("complaint.file gave no number")
            }
            try start(complaint.clocks, of: complaint.id, unit: complaint.unit, by: 0, on: session)
            return number
        }
        if let sender = complaint.sender {
            try Senders.keep(sender, of: complaint.id, unit: complaint.unit, on: session)
        }
        for suggestion in suggestions {
            try suggest(suggestion, for: complaint.id, unit: complaint.unit, on: session)
        }
        return number
    }

    /// Takes a step.
    ///
    /// - Parameters:
    ///   - step: the step.
    ///   - session: the transaction's session.
    /// - Throws: `StorageError`: `.staleVersion` when the complaint stands elsewhere by now, `.broken` for a step that the lifecycle does not
    ///   have.
    public static func take(_ step: ComplaintStep, on session: Session) throws(StorageError) {
        let seq = Int32(step.stepsBefore + 1)
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                ComplaintWriteStatements.step,
                (
                    step.complaint, seq, step.unit, step.event, step.from, step.to, step.at, step.actor, step.recipient,
                    step.result, step.notifiedAt, step.note
                )
            )
            let others = step.closes ? ComplaintClockKind.allCases.filter { !step.meets.contains($0) } : []
            for (kinds, outcome) in [(step.meets, "met"), (others, "dropped")] where !kinds.isEmpty {
                _ = try session.execute(
                    ComplaintWriteStatements.endClocks,
                    (step.complaint, kinds, seq, outcome, step.notifiedAt ?? step.at)
                )
            }
            try start(step.starts, of: step.complaint, unit: step.unit, by: seq, on: session)
        }
    }

    /// Says that a complaint is about a thing, or no longer.
    ///
    /// - Parameters:
    ///   - target: the thing.
    ///   - complaint: the complaint's key.
    ///   - unit: the key of its unit.
    ///   - isLinked: whether it is about that.
    ///   - note: why.
    ///   - actor: the key of the officer who says so.
    ///   - session: the transaction's session.
    /// - Returns: whether that was not said before.
    /// - Throws: `StorageError` for values the database refuses.
    @discardableResult
    public static func link(
        _ target: ComplaintTarget,
        to complaint: UUID,
        unit: UUID,
        isLinked: Bool,
        note: String?,
        by actor: UUID,
        on session: Session
    ) throws(StorageError) -> Bool {
        var (product, point, enforcementCase): (UUID?, UUID?, UUID?)
        switch target {
        case .product(let id): product = id
        case .salesPoint(let id): point = id
        case .enforcementCase(let id): enforcementCase = id
        }
        return try StorageError.mapping { () throws(PostgresError) in
            _ = try session.query(ComplaintWriteStatements.lock, complaint)
            return try session.first(
                ComplaintWriteStatements.link,
                (complaint, unit, product, point, enforcementCase, isLinked, note, actor)
            ) != nil
        }
    }

    /// Keeps what the machine proposes.
    ///
    /// - Parameters:
    ///   - suggestion: what it proposes.
    ///   - complaint: the complaint's key.
    ///   - unit: the key of its unit.
    ///   - session: the transaction's session.
    /// - Throws: `StorageError` for values the database refuses.
    public static func suggest(
        _ suggestion: ComplaintSuggestion,
        for complaint: UUID,
        unit: UUID,
        on session: Session
    ) throws(StorageError) {
        let candidates = suggestion.candidates
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.query(
                ComplaintWriteStatements.suggest,
                (
                    complaint, unit, suggestion.about.rawValue, suggestion.noneProbability, candidates.map(\.code),
                    candidates.map(\.probability), candidates.map(\.isSuggested),
                    candidates.map { JSONText($0.reasons) }
                )
            )
        }
    }

    private static func start(
        _ clocks: [ComplaintClock],
        of complaint: UUID,
        unit: UUID,
        by seq: Int32,
        on session: Session
    ) throws(PostgresError) {
        for clock in clocks {
            _ = try session.execute(
                ComplaintWriteStatements.startClock,
                (
                    .version7(), complaint, unit, clock.rule.kind, clock.rule.variant, seq, clock.from, clock.due?.last,
                    clock.missingYear.map(Int32.init), clock.due?.unconfirmed ?? []
                )
            )
        }
    }
}
