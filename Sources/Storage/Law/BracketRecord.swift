public import Domain
import Postgres

/// A row of `law.brackets`.
public struct BracketRecord: Hashable, Sendable {
    /// The row of the fine table.
    public let bracket: FineBracket
}

extension BracketRecord: Columns {
    static var columnTypes: [PostgresType] {
        [
            .text, .text, .int4, .int4, .text, .text, .int8, .int8, .text, .int8, .int8, .int8, .int8, .bool, .int4,
            .textArray, .date, .date,
        ]
    }

    init(from row: inout RowReader) throws(PostgresError) {
        let code = try row.value(String.self)
        let act = try row.value(LegalAct.self)
        let article = Int(try row.value(Int32.self))
        let number = Int(try row.value(Int32.self))
        let conduct = try row.value(String.self)
        let basis = try row.value(ValueBasis.self)
        let ends = (try row.value(Int64.self), try row.value(Int64?.self))
        let bounds = try row.value(BandBounds.self)
        let gainEnds = (try row.value(Int64?.self), try row.value(Int64?.self))
        bracket = FineBracket(
            code: code,
            act: act,
            article: article,
            row: number,
            conduct: conduct,
            basis: basis,
            band: try Self.band(ends.0, ends.1, bounds),
            gain: try gainEnds.0.map { lower throws(PostgresError) in try Self.band(lower, gainEnds.1, bounds) },
            minimum: try row.value(),
            maximum: try row.value(),
            allowsWarning: try row.value(),
            specialTenths: Int(try row.value(Int32.self)),
            remedies: try row.value([String].self).map(Remedy.init),
            valid: try DayRange(read: try row.value(), try row.value())
        )
    }

    private static func band(_ lower: Int64, _ upper: Int64?, _ bounds: BandBounds) throws(PostgresError) -> Band {
        guard let band = Band(lower: lower, upper: upper, bounds: bounds) else {
            throw .decoding("a band without values")
        }
        return band
    }
}
