import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements about seized goods; all take the key of the case.
public enum GoodsStatements {
    /// What was seized.
    public static let items = Statement(
        named: "goods.items",
        .read,
        takes: UUID.self,
        gives: (
            UUID.self, Int32.self, Int32.self, String.self, Quantity.self, String.self, Int64?.self, Int32?.self,
            Moment.self, UUID.self, Bool.self
        ),
        row: { id, position, seizure, description, quantity, measure, value, finding, seizedAt, seizureID, isDecided in
            GoodsItemRecord(
                id: id,
                position: Int(position),
                seizure: Int(seizure),
                description: description,
                quantity: quantity,
                measure: measure,
                value: value,
                finding: finding.map(Int.init),
                seizedAt: seizedAt,
                seizureID: seizureID,
                isDecided: isDecided
            )
        }
    )

    /// How much of each item is where.
    public static let balances = Statement(
        named: "goods.balances",
        .read,
        takes: UUID.self,
        gives: (Int32.self, Disposition.self, Quantity.self),
        row: { position, place, quantity in
            GoodsBalanceRecord(position: Int(position), place: place, quantity: quantity)
        }
    )

    /// What moved, in the order in which it was written down.
    public static let movements = Statement(
        named: "goods.movements",
        .read,
        takes: UUID.self,
        gives: (
            Int32.self, Int32.self, Disposition.self, Disposition.self, Quantity.self, [String].self, [String].self,
            Moment.self, Int32?.self, String?.self, String.self
        ),
        row: { position, seq, source, destination, quantity, documents, witnesses, at, reverses, note, recordedBy in
            GoodsMovementRecord(
                position: Int(position),
                seq: Int(seq),
                source: source,
                destination: destination,
                quantity: quantity,
                documents: documents,
                witnesses: witnesses,
                happenedAt: at,
                reverses: reverses.map(Int.init),
                note: note,
                recordedBy: recordedBy
            )
        }
    )

    /// The seizures with their steps so far.
    public static let seizures = Statement(
        named: "goods.seizures",
        .read,
        takes: UUID.self,
        gives: (
            UUID.self, Int32.self, Moment.self, String.self, [String].self, Int32?.self, Moment?.self
        ),
        row: { id, position, seizedAt, place, witnesses, steps, dueAt in
            SeizureRecord(
                id: id,
                position: Int(position),
                seizedAt: seizedAt,
                place: place,
                witnesses: witnesses,
                steps: steps.map(Int.init) ?? 0,
                dueAt: dueAt
            )
        }
    )

    /// The samples and where each stands.
    public static let samples = Statement(
        named: "goods.samples",
        .read,
        takes: UUID.self,
        gives: (
            UUID.self, Int32.self, Int32.self, Quantity.self, Int32.self, SampleState.self, Moment.self,
            MeasuredRatio?.self
        ),
        row: { id, position, item, quantity, steps, state, at, ratio in
            SampleRecord(
                id: id,
                position: Int(position),
                item: Int(item),
                quantity: quantity,
                steps: Int(steps),
                state: state,
                happenedAt: at,
                ratio: ratio
            )
        }
    )

    /// The keys of the papers of a sample's steps (its key), in their order.
    public static let samplePapers = Statement(
        named: "goods.samplePapers",
        .read,
        takes: UUID.self,
        gives: UUID.self
    )

    static let endClocks = Statement(
        named: "goods.endClocks",
        .write,
        takes: (UUID.self, String.self, Moment.self)
    )

    static let resumeClock = Statement(named: "goods.resumeClock", .write, takes: (UUID.self, UUID.self))

    static let nextPlaces = Statement(
        named: "goods.nextPlaces",
        .read,
        takes: UUID.self,
        gives: (Int32.self, Int32.self, Int32.self)
    )

    static let seize = Statement(
        named: "goods.seize",
        .write,
        takes: (
            UUID.self, UUID.self, Int32.self, UUID.self, Moment.self, String.self, [String].self, UUID.self, UUID.self
        )
    )

    static let addItem = Statement(
        named: "goods.addItem",
        .write,
        takes: (
            UUID.self, UUID.self, Int32.self, UUID.self, UUID.self, String.self, Quantity.self, String.self,
            Int64?.self, Int32?.self
        )
    )

    static let move = Statement(
        named: "goods.move",
        .write,
        takes: (
            UUID.self, UUID.self, Disposition.self, Disposition.self, Quantity.self, [UUID].self, [String].self,
            Moment.self, Int32?.self, String?.self, UUID.self
        )
    )

    static let stepSeizure = Statement(
        named: "goods.stepSeizure",
        .write,
        takes: (
            UUID.self, Int32.self, UUID.self, SeizureEvent.self, UUID.self, Moment.self, Moment?.self, UUID.self
        )
    )

    static let takeSample = Statement(
        named: "goods.takeSample",
        .write,
        takes: (UUID.self, UUID.self, Int32.self, UUID.self, UUID.self, Quantity.self)
    )

    static let stepSample = Statement(
        named: "goods.stepSample",
        .write,
        takes: (
            UUID.self, Int32.self, UUID.self, SampleEvent.self, SampleState?.self, SampleState.self,
            MeasuredRatio?.self, UUID?.self, Moment.self, UUID.self
        )
    )

    static let shapes: [StatementShape] = [
        StatementShape(items), StatementShape(balances), StatementShape(movements), StatementShape(seizures),
        StatementShape(samples), StatementShape(nextPlaces), StatementShape(seize), StatementShape(addItem),
        StatementShape(move), StatementShape(stepSeizure), StatementShape(takeSample), StatementShape(stepSample),
        StatementShape(samplePapers), StatementShape(endClocks), StatementShape(resumeClock),
    ]
}
