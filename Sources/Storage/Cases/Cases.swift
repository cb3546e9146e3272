import Domain
public import Postgres

/// Writes about cases.
public enum Cases {
    /// Takes a step with its clocks.
    ///
    /// - Parameters:
    ///   - step: the step.
    ///   - session: the transaction's session.
    /// - Throws: `StorageError`: `.staleVersion` when the case stands elsewhere by now, `.broken` for a step that the lifecycle does not have.
    public static func take(_ step: CaseStep, on session: Session) throws(StorageError) {
        let seq = Int32(step.standing.last + 1)
        let (id, unit) = (step.standing.id, step.standing.unit)
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                CaseStatements.step,
                (
                    id, seq, unit, step.event.rawValue, step.standing.state, step.target, step.actor, step.note,
                    JSONText(step.data), step.at
                )
            )
            for (kinds, outcome) in [
                (step.meets, "met"), (step.drops, "dropped"), (step.starts.map(\.kind), "replaced"),
            ]
            where !kinds.isEmpty {
                _ = try session.execute(CaseStatements.endClocks, (id, kinds.map(\.rawValue), seq, outcome, step.at))
            }
            for start in step.starts {
                _ = try session.execute(
                    CaseStatements.startClock,
                    (
                        start.id, id, unit, start.kind, start.variant, seq, start.from, start.due,
                        start.missingYear.map(Int32.init), start.unconfirmed
                    )
                )
            }
        }
    }
}
