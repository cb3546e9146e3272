import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("What the database refuses", .enabled(if: TestDatabase.isExpected))
struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let constraint: String
        let inspection: NewInspection

        init(_ constraint: String, _ inspection: NewInspection) {
            self.constraint = constraint
            self.inspection = inspection
        }

        var testDescription: String { constraint }
    }

    static let cases: [Case] = [
        Case("finding_quantity_unit_check", .sample([lot(quantity: nil, unit: "chai")])),
        Case("finding_quantity_unit_check", .sample([lot(quantity: Quantity("1"), unit: nil)])),
        Case("finding_basis_check", .sample([lot(kind: .counterfeit, basis: .infringement)])),
        Case("finding_claimed_stars_check", .sample([lot(stars: 6)])),
        Case("finding_text_check", .sample([lot(label: " thừa dấu cách")])),
        Case("finding_text_check", .sample([lot(label: "nu\u{031B}o\u{031B}\u{0301}c")])),
        Case("finding_product_fkey", .sample([.sample(.other), .sample(.other, product: .version7())])),
        Case("inspection_version_area_fkey", .sample([], area: .version7())),
        Case("inspection_version_sales_point_fkey", .sample([], salesPoint: .version7())),
        Case("inspection_unit_fkey", .sample([], unit: .version7())),
        Case("inspection_version_order_check", values { $0.ended = .day(.of("2026-11-16")) }),
        Case("inspection_version_place_check", values { $0.address = nil }),
        Case("inspection_version_party_check", values { $0.party = InspectedParty(kind: .individual, name: nil) }),
        Case("inspection_version_complaint_check", values { $0.complaint = RecordNumber("VV-2026-000001") }),
    ]

    @Test("a value that breaks a rule leaves nothing behind", arguments: cases)
    func halfRecord(refused: Case) async throws {
        try await CaseworkDatabase.withShared(CaseworkDatabase.empty) { database in
            let error = await #expect(throws: StorageError.self) { try await database.log(refused.inspection) }
            guard case .broken(let constraint) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(constraint == refused.constraint)
            for table in Self.tables {
                let rows = try await database.count(table)
                #expect(rows == 0, "\(table)")
            }
        }
    }

    @Test("a number that was rolled back is not given out again")
    func rolledBackNumber() async throws {
        try await CaseworkDatabase.with { database in
            let first = try await database.log(.sample([.sample(.banned)]))
            let lost = try await database.service { session in
                var lost: LoggedInspection?
                do {
                    try session.transaction { () throws(StorageError) in
                        lost = try Inspections.log(.sample([.sample(.banned)]), on: session)
                        throw StorageError.staleVersion
                    }
                } catch StorageError.staleVersion {
                    return lost
                }
                return nil
            }
            let given = try #require(lost)
            #expect(try await database.query(InspectionStatements.byNumber, (given.number, nil)).isEmpty)
            let next = try await database.log(.sample([.sample(.banned)]))
            #expect(next.number.sequence > given.number.sequence)
            #expect(given.number.sequence > first.number.sequence)
            #expect(try #require(next.caseNumber).sequence > (try #require(given.caseNumber).sequence))
        }
    }

    private static let tables = [
        "inspection", "inspection_version", "finding", "inspection_warning", "enforcement_case", "case_event",
    ]

    private struct Draft {
        var ended = Occurrence.day(.of("2026-11-18"))
        var address: String? = "12 Hùng Vương"
        var party: InspectedParty?
        var complaint: RecordNumber?
    }

    private static func values(_ change: (inout Draft) -> Void) -> NewInspection {
        var draft = Draft()
        change(&draft)
        return NewInspection(
            id: .version7(),
            caseID: .version7(),
            unit: Fixture.team7,
            recordedBy: Fixture.inspector,
            values: InspectionValues(
                form: .periodic,
                started: .day(.of("2026-11-17")),
                ended: draft.ended,
                premisesAddress: draft.address,
                party: draft.party,
                complaint: draft.complaint
            ),
            findings: [.sample(.other)],
            warnings: []
        )
    }

    private static func lot(
        label: String = "Nước mắm",
        kind: GoodsKind = .other,
        basis: KnockoffBasis? = nil,
        stars: Int? = nil,
        quantity: Quantity? = nil,
        unit: String? = nil
    ) -> NewFinding {
        NewFinding(
            labelName: label,
            claims: FindingClaims(kind: kind, basis: basis, claimedStars: stars, quantity: quantity),
            unit: unit
        )
    }
}
