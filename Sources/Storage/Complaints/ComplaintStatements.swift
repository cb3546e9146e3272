public import Domain
public import Postgres

public import struct FoundationEssentials.UUID

/// Statements that read complaints.
public enum ComplaintStatements {
    /// One complaint by its number.
    public static let byNumber = Statement(
        named: "complaint.byNumber",
        .read,
        takes: RecordNumber.self,
        rows: ComplaintRecord.self
    )

    /// Complaints by a filter, the newest number first.
    public static let list = Statement(
        "complaint.list",
        sql: SQLText.query(named: "complaint.list").sql,
        access: .read,
        parameterTypes: [
            .text, .text, .date, .date, .uuid, .uuid, .uuid, .uuid, .text, .int8, .timestamptz,
        ],
        columnTypes: ComplaintLine.columnTypes,
        encode: { (filter: ComplaintFilter, bindings: inout Bindings) in
            filter.state.encode(into: &bindings)
            filter.kind.encode(into: &bindings)
            filter.from.encode(into: &bindings)
            filter.to.encode(into: &bindings)
            filter.unit.encode(into: &bindings)
            filter.area.encode(into: &bindings)
            filter.product.encode(into: &bindings)
            filter.salesPoint.encode(into: &bindings)
            filter.after.encode(into: &bindings)
            Int64(filter.limit).encode(into: &bindings)
            filter.dueBy.encode(into: &bindings)
        },
        decode: { (row: inout RowReader) throws(PostgresError) in try ComplaintLine(from: &row) }
    )

    /// The steps of a complaint by its key, oldest first.
    public static let steps = Statement(
        named: "complaint.steps",
        .read,
        takes: UUID.self,
        gives: (
            Int32.self, ComplaintEvent.self, ComplaintState.self, ComplaintState.self, Moment.self, String.self,
            String?.self, String?.self, Moment?.self, String?.self
        ),
        row: { seq, event, from, to, at, actor, recipient, result, notifiedAt, note in
            ComplaintStepRecord(
                seq: Int(seq),
                event: event,
                from: from,
                to: to,
                at: at,
                actor: actor,
                recipient: recipient,
                result: result,
                notifiedAt: notifiedAt,
                note: note
            )
        }
    )

    /// The times of a complaint by its key, in the order in which they began.
    public static let clocks = Statement(
        named: "complaint.clocks",
        .read,
        takes: UUID.self,
        gives: (
            ComplaintClockKind.self, ClockVariant.self, Moment.self, Moment?.self, Int32?.self, [Day].self,
            String?.self, Moment?.self
        ),
        row: ClockRecord<ComplaintClockKind>.init(columns:_:_:_:_:_:_:_:)
    )

    /// What persons said of what a complaint (its key) is about, oldest first.
    public static let links = Statement(
        named: "complaint.links",
        .read,
        takes: UUID.self,
        gives: (
            String?.self, String?.self, RecordNumber?.self, Bool.self, String?.self, Moment.self, String.self
        ),
        row: { product, point, number, isLinked, note, at, actor in
            ComplaintLinkRecord(
                productCode: product,
                salesPointCode: point,
                caseNumber: number,
                isLinked: isLinked,
                note: note,
                at: at,
                actor: actor
            )
        }
    )

    /// What the machine proposed last for a complaint (its key): products, then sales points, likeliest first.
    public static let candidates = Statement(
        named: "complaint.candidates",
        .read,
        takes: UUID.self,
        gives: (String?.self, String?.self, String.self, Double.self, Bool.self, JSONText.self),
        row: { product, point, name, probability, isSuggested, reasons in
            ComplaintCandidateRecord(
                productCode: product,
                salesPointCode: point,
                name: name,
                probability: probability,
                isSuggested: isSuggested,
                reasons: reasons.text
            )
        }
    )

    /// Complaints that are neither closed nor linked to a product, behind a rank, at most so many.
    public static let open = Statement(
        named: "complaint.open",
        .read,
        takes: (Int64.self, Int64.self),
        gives: (
            Int64.self, UUID.self, UUID.self, String.self, String?.self, GTIN?.self, UUID?.self, Day.self,
            [String].self, [String].self
        ),
        row: { rank, id, unit, body, productName, gtin, areaID, receivedOn, products, points in
            OpenComplaint(
                rank: rank,
                id: id,
                unit: unit,
                body: body,
                productName: productName,
                gtin: gtin,
                areaID: areaID,
                receivedOn: receivedOn,
                products: products,
                points: points
            )
        }
    )

    /// Complaints about the product with a key, as persons, the complaints themselves or the machine have it, the newest day first, at most
    /// so many.
    public static let ofProduct = Statement(
        named: "complaint.ofProduct",
        .read,
        takes: (UUID.self, Int64.self),
        gives: (
            RecordNumber.self, ComplaintState.self, Day.self, String.self, String.self, Double?.self
        ),
        row: { number, state, receivedOn, body, standing, probability in
            ProductComplaintLine(
                number: number,
                state: state,
                receivedOn: receivedOn,
                body: body,
                standing: standing,
                probability: probability
            )
        }
    )

    static let shapes: [StatementShape] = [
        StatementShape(byNumber), StatementShape(list), StatementShape(steps), StatementShape(clocks),
        StatementShape(links), StatementShape(candidates), StatementShape(open), StatementShape(ofProduct),
    ]
}
