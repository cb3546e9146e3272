import Domain
import Postgres

/// The parameters `$1` to `$44` of `inspection.log`: one array a column, so that any number of inspections is one statement.
struct LogParameters: Sendable {
    private let inspections: [NewInspection]

    init(_ inspections: [NewInspection]) {
        self.inspections = inspections
    }

    static let types: [PostgresType] =
        [
            .uuidArray, .uuidArray, .uuidArray, .textArray, .timestamptzArray, .dateArray, .timestamptzArray,
            .dateArray,
            .textArray, .dateArray, .textArray, .uuidArray, .textArray, .textArray, .uuidArray, .textArray, .textArray,
            .textArray, .textArray, .uuidArray,
        ] + [.int4Array, .textArray] + [.int4Array, .int4Array] + FindingColumns.types + [
            .int4Array, .int4Array, .textArray, .textArray, .textArray, .textArray,
        ] + [.uuidArray]

    func encode(into bindings: inout Bindings) {
        encodeInspections(into: &bindings)
        encodeMembers(into: &bindings)
        encodeFindings(into: &bindings)
        encodeWarnings(into: &bindings)
        inspections.map(\.joins).encode(into: &bindings)
    }

    private func encodeInspections(into bindings: inout Bindings) {
        let values = inspections.map(\.values)
        inspections.map(\.id).encode(into: &bindings)
        inspections.map(\.unit).encode(into: &bindings)
        inspections.map(\.recordedBy).encode(into: &bindings)
        values.map(\.form).encode(into: &bindings)
        values.map(\.started.moment).encode(into: &bindings)
        values.map(\.started.day).encode(into: &bindings)
        values.map(\.ended.moment).encode(into: &bindings)
        values.map(\.ended.day).encode(into: &bindings)
        values.map(\.decisionNumber).encode(into: &bindings)
        values.map(\.decidedOn).encode(into: &bindings)
        values.map(\.leader).encode(into: &bindings)
        values.map(\.salesPoint).encode(into: &bindings)
        values.map(\.premisesName).encode(into: &bindings)
        values.map(\.premisesAddress).encode(into: &bindings)
        values.map(\.area).encode(into: &bindings)
        values.map { $0.party?.kind }.encode(into: &bindings)
        values.map { $0.party?.name }.encode(into: &bindings)
        values.map { $0.party?.taxCode }.encode(into: &bindings)
        values.map(\.complaint).encode(into: &bindings)
        inspections.map { $0.opensCase ? $0.caseID : nil }.encode(into: &bindings)
    }

    private func encodeMembers(into bindings: inout Bindings) {
        let members = belonging(\.values.members)
        members.map(\.place).encode(into: &bindings)
        members.map(\.value).encode(into: &bindings)
    }

    private func encodeFindings(into bindings: inout Bindings) {
        let lots = belonging(\.findings)
        lots.map(\.place).encode(into: &bindings)
        lots.map(\.position).encode(into: &bindings)
        FindingColumns(lots.map(\.value)).encode(into: &bindings)
    }

    private func encodeWarnings(into bindings: inout Bindings) {
        let warnings = belonging(\.warnings)
        warnings.map(\.place).encode(into: &bindings)
        warnings.map(\.position).encode(into: &bindings)
        warnings.map(\.value.code).encode(into: &bindings)
        warnings.map(\.value.field).encode(into: &bindings)
        warnings.map(\.value.message.vi).encode(into: &bindings)
        warnings.map(\.value.message.en).encode(into: &bindings)
    }

    /// What belongs to the inspections, each with the inspection's place and its own, both from 1.
    private func belonging<Value>(
        _ values: (NewInspection) -> [Value]
    ) -> [(place: Int32, position: Int32, value: Value)] {
        inspections.enumerated().flatMap { place, inspection in
            values(inspection).enumerated().map { (Int32(place) + 1, Int32($0) + 1, $1) }
        }
    }
}
