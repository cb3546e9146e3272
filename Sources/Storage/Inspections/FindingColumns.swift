import Domain
import Postgres
import VietnameseText

/// Findings as parameters: one array a column, in the order of the table's columns.
struct FindingColumns {
    private let findings: [NewFinding]

    init(_ findings: [NewFinding]) {
        self.findings = findings
    }

    static let types: [PostgresType] = [
        .textArray, .textArray, .textArray, .textArray, .uuidArray, .textArray, .int4Array,
        .int8Array, .textArray, .int8Array, .int8Array, .int8Array, .textArray,
    ]

    func encode(into bindings: inout Bindings) {
        let claims = findings.map(\.claims)
        findings.map(\.labelName).encode(into: &bindings)
        findings.map { Vietnamese.fold($0.labelName) }.encode(into: &bindings)
        claims.map(\.kind).encode(into: &bindings)
        claims.map(\.basis).encode(into: &bindings)
        findings.map(\.product).encode(into: &bindings)
        claims.map(\.gtin).encode(into: &bindings)
        claims.map { $0.claimedStars.map(Int32.init(clamping:)) }.encode(into: &bindings)
        claims.map(\.quantity).encode(into: &bindings)
        findings.map(\.unit).encode(into: &bindings)
        claims.map(\.unitPrice).encode(into: &bindings)
        claims.map(\.goodsValue).encode(into: &bindings)
        claims.map(\.measuredRatio).encode(into: &bindings)
        findings.map(\.note).encode(into: &bindings)
    }
}

extension [NewFinding] {
    /// Whether one of them is a violation.
    public var opensCase: Bool {
        contains { $0.claims.kind.isViolation }
    }
}
