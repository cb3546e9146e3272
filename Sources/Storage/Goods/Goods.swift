public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Writes about seized goods.
public enum Goods {
    /// Records a seizure with its items, and starts the time in which it must be decided on.
    ///
    /// - Returns: the seizure's number in the case, and that of its first item; the others follow.
    /// - Throws: `StorageError.broken` when the case is in the archive.
    public static func seize(
        _ seizure: NewSeizure,
        starting clock: CaseStep.Start?,
        at seq: Int,
        on session: Session
    ) throws(StorageError) -> (seizure: Int, firstItem: Int) {
        try StorageError.mapping { () throws(PostgresError) in
            let places = try session.first(GoodsStatements.nextPlaces, seizure.caseID) ?? (1, 1, 1)
            let id = UUID.version7()
            _ = try session.execute(
                GoodsStatements.seize,
                (
                    id, seizure.caseID, places.0, seizure.unit, seizure.seizedAt, seizure.place, seizure.witnesses,
                    seizure.document, seizure.recordedBy
                )
            )
            if let clock {
                try Cases.start(
                    clock,
                    of: seizure.caseID,
                    unit: seizure.unit,
                    by: Int32(seq),
                    for: id,
                    on: session
                )
            }
            for (index, item) in seizure.items.enumerated() {
                _ = try session.execute(
                    GoodsStatements.addItem,
                    (
                        .version7(), seizure.caseID, places.1 + Int32(index), seizure.unit, id, item.description,
                        item.quantity, item.measure, item.value?.dong, item.finding.map(Int32.init)
                    )
                )
            }
            return (Int(places.0), Int(places.1))
        }
    }

    /// Records a movement; the database keeps the sum.
    ///
    /// - Throws: `StorageError.broken` for goods that are not there, a way that goods do not go, or a case in the archive.
    public static func move(_ movement: NewMovement, on session: Session) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                GoodsStatements.move,
                (
                    movement.item, movement.unit, movement.source, movement.destination, movement.quantity,
                    movement.documents, movement.witnesses, movement.happenedAt, movement.reverses.map(Int32.init),
                    movement.note, movement.recordedBy
                )
            )
        }
    }

    /// Records that a seizure was decided or lengthened: its time so far ends as met, its term begins.
    public static func step(_ step: NewSeizureStep, on session: Session) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                GoodsStatements.stepSeizure,
                (
                    step.seizure.id, Int32(step.seizure.steps) + 1, step.unit, step.event, step.document,
                    step.happenedAt, step.term?.due, step.recordedBy
                )
            )
            _ = try session.execute(
                GoodsStatements.endClocks,
                (step.seizure.id, step.event == .decide ? "met" : "replaced", step.happenedAt)
            )
            guard let term = step.term else { return }
            try Cases.start(
                term,
                of: step.caseID,
                unit: step.unit,
                by: Int32(step.caseSeq),
                for: step.seizure.id,
                on: session
            )
        }
    }

    /// Ends the times of a seizure of which nothing is in custody any more.
    public static func endClocks(of seizure: UUID, at moment: Moment, on session: Session) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(GoodsStatements.endClocks, (seizure, "met", moment))
        }
    }

    /// Lets the last time of a seizure run on, where none runs: a movement was taken back, and goods are in custody again.
    public static func resumeClock(of seizure: UUID, on session: Session) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(GoodsStatements.resumeClock, (seizure, .version7()))
        }
    }

    /// Takes a sample of an item.
    ///
    /// - Returns: the sample's number in the case, and its key.
    public static func takeSample(
        of item: UUID,
        _ quantity: Quantity,
        in caseID: UUID,
        unit: UUID,
        on session: Session
    ) throws(StorageError) -> (position: Int, id: UUID) {
        try StorageError.mapping { () throws(PostgresError) in
            let places = try session.first(GoodsStatements.nextPlaces, caseID) ?? (1, 1, 1)
            let id = UUID.version7()
            _ = try session.execute(GoodsStatements.takeSample, (id, caseID, places.2, unit, item, quantity))
            return (Int(places.2), id)
        }
    }

    /// Records a step of a sample.
    public static func step(_ step: NewSampleStep, on session: Session) throws(StorageError) {
        try StorageError.mapping { () throws(PostgresError) in
            _ = try session.execute(
                GoodsStatements.stepSample,
                (
                    step.sample, Int32(step.seq), step.unit, step.event, step.from, step.to, step.ratio, step.document,
                    step.happenedAt, step.recordedBy
                )
            )
        }
    }
}
