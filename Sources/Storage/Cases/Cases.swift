public import Domain
public import Postgres

import struct FoundationEssentials.UUID

/// Writes about cases.
public enum Cases {
    /// Takes a step with its clocks; a step without a standing begins a case.
    ///
    /// - Parameters:
    ///   - step: the step.
    ///   - session: the transaction's session.
    /// - Returns: the number of a case that begins; nil for a step of one that is there.
    /// - Throws: `StorageError`: `.staleVersion` when the case stands elsewhere by now, `.broken` for a step that the lifecycle does not have.
    @discardableResult
    public static func take(_ step: CaseStep, on session: Session) throws(StorageError) -> RecordNumber? {
        try StorageError.mapping { () throws(PostgresError) in
            let number = try record(step, on: session)
            try turnClocks(step, on: session)
            return number
        }
    }

    /// Starts the clocks of cases that inspections have opened, any number of them in one statement.
    static func start(
        _ clocks: [(caseID: UUID, unit: UUID, start: CaseStep.Start)],
        on session: Session
    ) throws(StorageError) {
        guard !clocks.isEmpty else { return }
        let starts = clocks.map(\.start)
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                CaseStatements.startClocks,
                (
                    starts.map(\.id), clocks.map(\.caseID), clocks.map(\.unit), starts.map(\.kind),
                    starts.map(\.variant), starts.map(\.from), starts.map(\.due),
                    starts.map { "{\($0.unconfirmed.map(\.description).joined(separator: ","))}" },
                    starts.map { $0.missingYear.map(Int32.init) }
                )
            )
        }
    }

    private static func record(_ step: CaseStep, on session: Session) throws(PostgresError) -> RecordNumber? {
        guard let standing = step.standing else {
            return try session.first(
                CaseStatements.begin,
                (
                    step.caseID, step.unit, step.target, step.actor, step.event.rawValue, step.note,
                    JSONText(step.data), step.at
                )
            )
        }
        _ = try session.execute(
            CaseStatements.step,
            (
                step.caseID, Int32(standing.last + 1), step.unit, step.event.rawValue, standing.state, step.target,
                step.actor, step.note, JSONText(step.data), step.at
            )
        )
        return nil
    }

    private static func turnClocks(_ step: CaseStep, on session: Session) throws(PostgresError) {
        let seq = Int32((step.standing?.last ?? 0) + 1)
        for (kinds, outcome) in [
            (step.meets, "met"), (step.drops, "dropped"), (step.starts.map(\.kind), "replaced"),
        ]
        where !kinds.isEmpty {
            _ = try session.execute(
                CaseStatements.endClocks,
                (step.caseID, kinds.map(\.rawValue), seq, outcome, step.at)
            )
        }
        for start in step.starts {
            try self.start(start, of: step.caseID, unit: step.unit, by: seq, on: session)
        }
    }

    /// Starts one clock at a case's step, for a seizure where it is one's.
    static func start(
        _ start: CaseStep.Start,
        of caseID: UUID,
        unit: UUID,
        by seq: Int32,
        for seizure: UUID? = nil,
        on session: Session
    ) throws(PostgresError) {
        _ = try session.execute(
            CaseStatements.startClock,
            (
                start.id, caseID, unit, start.kind, start.variant, seq, start.from, start.due,
                start.missingYear.map(Int32.init), start.unconfirmed, seizure
            )
        )
    }
}
