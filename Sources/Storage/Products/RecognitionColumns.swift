import Domain
import Postgres

import struct FoundationEssentials.UUID

/// A product's statements as they come: one array a field, all in the same order.
struct RecognitionColumns {
    let records: [RecognitionRecord]
}

extension RecognitionColumns: Columns {
    static var columnTypes: [PostgresType] {
        [
            .uuidArray, .int4Array, .textArray, .dateArray, .int4Array, .textArray, .boolArray, .textArray, .textArray,
            .textArray, .dateArray, .textArray, .textArray,
        ]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        let ids = try row.value([UUID].self)
        let stars = try row.value([Int32?].self)
        let levels = try row.value([RecognitionLevel?].self)
        let days = try row.value([Day?].self)
        let years = try row.value([Int32?].self)
        let decisions = try row.value([String?].self)
        let proposals = try row.value([Bool].self)
        let published = try row.value([String?].self)
        let urls = try row.value([String?].self)
        let notes = try row.value([String?].self)
        let revokedOn = try row.value([Day?].self)
        let revokeReasons = try row.value([String?].self)
        let revokeDecisions = try row.value([String?].self)
        let counts = [
            stars.count, levels.count, days.count, years.count, decisions.count, proposals.count, published.count,
            urls.count, notes.count, revokedOn.count, revokeReasons.count, revokeDecisions.count,
        ]
        guard counts.allSatisfy({ $0 == ids.count }) else { throw .decoding("statements of different lengths") }
        records = ids.indices.map { index in
            RecognitionRecord(
                id: ids[index],
                statement: Recognition(
                    stars: stars[index].map(Int.init),
                    level: levels[index],
                    recognisedOn: days[index],
                    evaluationYear: years[index].map(Int.init),
                    decisionNo: decisions[index],
                    proposedFiveStar: proposals[index],
                    sourcePublished: published[index],
                    sourceURL: urls[index],
                    note: notes[index],
                    revokedOn: revokedOn[index],
                    revokeReason: revokeReasons[index]
                ),
                revokeDecisionNo: revokeDecisions[index]
            )
        }
    }
}
