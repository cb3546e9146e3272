public import Domain
public import Postgres

/// A choice between words that is stored as its word.
public protocol TextValue: PostgresValue, RawRepresentable<String> {}

extension TextValue {
    /// `text`.
    public static var postgresType: PostgresType { .text }

    /// Appends the word.
    public func encode(into bindings: inout Bindings) {
        rawValue.encode(into: &bindings)
    }

    /// Reads the word.
    public static func decode(from row: inout RowReader) throws(PostgresError) -> Self {
        let word = try String.decode(from: &row)
        guard let value = Self(rawValue: word) else { throw .decoding("“\(word)” is no \(Self.self)") }
        return value
    }
}

extension AreaLevel: TextValue {}
extension BandBounds: TextValue {}
extension CaseState: TextValue {}
extension ClockKind: TextValue {}
extension ClockVariant: TextValue {}
extension DelegationScope: TextValue {}
extension Disposition: TextValue {}
extension DocumentType: TextValue {}
extension ComplaintChannel: TextValue {}
extension ComplaintClockKind: TextValue {}
extension ComplaintEvent: TextValue {}
extension ComplaintKind: TextValue {}
extension ComplaintState: TextValue {}
extension DayKind: TextValue {}
extension Evidence: TextValue {}
extension GoodsKind: TextValue {}
extension InspectionForm: TextValue {}
extension KnockoffBasis: TextValue {}
extension Language: TextValue {}
extension LegalAct: TextValue {}
extension MoneyKind: TextValue {}
extension OfficerTitle: TextValue {}
extension PartyKind: TextValue {}
extension PeriodKind: TextValue {}
extension PenaltyField: TextValue {}
extension ProducerKind: TextValue {}
extension ProductGroup: TextValue {}
extension ProgrammeComparison: TextValue {}
extension ProgrammeRecordKind: TextValue {}
extension RecognitionLevel: TextValue {}
extension ReportFormat: TextValue {}
extension Role: TextValue {}
extension SalesPointKind: TextValue {}
extension SampleEvent: TextValue {}
extension SampleState: TextValue {}
extension SeizureEvent: TextValue {}
extension SalesPointStatus: TextValue {}
extension TypicalOccasion: TextValue {}
extension UnitKind: TextValue {}
extension ValueBasis: TextValue {}
extension WarningCode: TextValue {}
