public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements that read cases.
public enum CaseStatements {
    /// One case by its number.
    public static let byNumber = Statement(
        named: "case.byNumber",
        .read,
        takes: RecordNumber.self,
        rows: CaseLine.self
    )

    /// The steps of a case by its number, oldest first.
    public static let events = Statement(
        named: "case.events",
        .read,
        takes: RecordNumber.self,
        gives: (
            Int32.self, String.self, CaseState?.self, CaseState.self, Moment.self, String.self, String?.self,
            JSONText.self, Moment.self
        ),
        row: { seq, event, from, to, at, actor, note, data, happenedAt in
            CaseEventRecord(
                seq: Int(seq),
                event: event,
                from: from,
                to: to,
                at: at,
                actor: actor,
                note: note,
                data: data.text,
                happenedAt: happenedAt
            )
        }
    )

    /// Where a case stands, by its number.
    public static let standing = Statement(
        named: "case.standing",
        .read,
        takes: RecordNumber.self,
        gives: (UUID.self, UUID.self, String.self, CaseState.self, Int32?.self, UUID?.self, Int32.self),
        row: { id, unit, unitCode, state, last, inspection, held in
            CaseStanding(
                id: id,
                unit: unit,
                unitCode: unitCode,
                state: state,
                last: last.map(Int.init) ?? 0,
                inspection: inspection,
                heldItems: Int(held)
            )
        }
    )

    /// What the inspection with a key found, one row a finding, one without a kind where it found nothing.
    public static let findings = Statement(
        named: "case.findings",
        .read,
        takes: UUID.self,
        gives: (GoodsKind?.self, KnockoffBasis?.self, ProductGroup?.self, PartyKind?.self),
        row: CaseFinding.init
    )

    /// The last day in a year on which an inspection by plan of a subject for a content was decided, in other cases than one.
    public static let plannedBefore = Statement(
        named: "case.plannedBefore",
        .read,
        takes: (UUID?.self, String.self, String.self, Int32.self),
        gives: Day?.self
    )

    static let begin = Statement(
        named: "case.begin",
        .write,
        takes: (
            UUID.self, UUID.self, CaseState.self, UUID.self, String.self, String?.self, JSONText.self, Moment.self
        ),
        gives: RecordNumber.self
    )

    /// The times of a case by its number, in the order in which they began.
    public static let clocks = Statement(
        named: "case.clocks",
        .read,
        takes: RecordNumber.self,
        gives: (
            ClockKind.self, ClockVariant.self, Moment.self, Moment?.self, Int32?.self, [Day].self, String?.self,
            Moment?.self
        ),
        row: ClockRecord<ClockKind>.init(columns:_:_:_:_:_:_:_:)
    )

    /// The times that run, the next to end first: over by a moment, of a unit (its key) and those below it, at most so many.
    public static let running = Statement(
        named: "case.running",
        .read,
        takes: (Moment?.self, UUID?.self, Int64.self),
        gives: (
            RecordNumber.self, ClockKind.self, ClockVariant.self, Moment.self, Moment?.self, Int32?.self, [Day].self
        ),
        row: { number, kind, variant, startedAt, dueAt, missingYear, unconfirmed in
            RunningClock(
                number: number,
                clock: ClockRecord(
                    kind: kind,
                    variant: variant,
                    startedAt: startedAt,
                    dueAt: dueAt,
                    missingYear: missingYear.map(Int.init),
                    unconfirmed: unconfirmed
                )
            )
        }
    )

    static let step = Statement(
        named: "case.step",
        .write,
        takes: (
            UUID.self, Int32.self, UUID.self, String.self, CaseState.self, CaseState.self, UUID.self, String?.self,
            JSONText.self, Moment.self
        )
    )

    static let startClock = Statement(
        named: "case.startClock",
        .write,
        takes: (
            UUID.self, UUID.self, UUID.self, ClockKind.self, ClockVariant.self, Int32.self, Moment.self, Moment?.self,
            Int32?.self, [Day].self, UUID?.self
        )
    )

    static let startClocks = Statement(
        named: "case.startClocks",
        .write,
        takes: (
            [UUID].self, [UUID].self, [UUID].self, [ClockKind].self, [ClockVariant].self, [Moment].self,
            [Moment?].self, [String].self, [Int32?].self
        )
    )

    static let endClocks = Statement(
        named: "case.endClocks",
        .write,
        takes: (UUID.self, [String].self, Int32.self, String.self, Moment.self)
    )

    /// Cases by a filter, the newest number first.
    public static let list = Statement(
        "case.list",
        sql: SQLText.query(named: "case.list").sql,
        access: .read,
        parameterTypes: [.text, .uuid, .date, .date, .uuid, .text, .int8, .text, .uuid, .uuid, .timestamptz],
        columnTypes: CaseLine.columnTypes,
        encode: { (filter: CaseFilter, bindings: inout Bindings) in
            filter.state.encode(into: &bindings)
            filter.unit.encode(into: &bindings)
            filter.from.encode(into: &bindings)
            filter.to.encode(into: &bindings)
            filter.salesPoint.encode(into: &bindings)
            filter.after.encode(into: &bindings)
            Int64(filter.limit).encode(into: &bindings)
            filter.kind.encode(into: &bindings)
            filter.area.encode(into: &bindings)
            filter.product.encode(into: &bindings)
            filter.dueBy.encode(into: &bindings)
        },
        decode: { (row: inout RowReader) throws(PostgresError) in try CaseLine(from: &row) }
    )

    /// Cases in which a violation concerns the product with a key, the newest number first, at most so many.
    public static let ofProduct = Statement(
        named: "case.ofProduct",
        .read,
        takes: (UUID.self, Int64.self),
        rows: CaseLine.self
    )

    static let shapes: [StatementShape] = [
        StatementShape(byNumber), StatementShape(events), StatementShape(list), StatementShape(ofProduct),
        StatementShape(standing), StatementShape(clocks), StatementShape(running), StatementShape(step),
        StatementShape(startClock), StatementShape(endClocks), StatementShape(findings), StatementShape(plannedBefore),
        StatementShape(begin), StatementShape(startClocks),
    ]
}
