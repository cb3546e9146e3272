import Domain
import FoundationEssentials
import Storage

/// What stands in every database of these tests.
enum Fixture {
    static let quangNam = id(0x101)
    static let tamKy = id(0x102)
    static let oldWard = id(0x103)
    static let daNang = id(0x104)
    static let newWard = id(0x105)
    static let seaWard = id(0x106)

    static let branch = id(0x201)
    static let team2 = id(0x202)
    static let team7 = id(0x203)

    static let chief = id(0x301)
    static let inspector = id(0x302)

    static let fishSauce = id(0x401)
    static let cinnamon = id(0x402)

    static let point = id(0x501)

    /// A key that is easy to tell from others.
    static func id(_ number: UInt16) -> UUID {
        let (high, low) = (UInt8(number >> 8), UInt8(number & 0xFF))
        return UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, high, low))
    }

    /// A login that may become the service and nobody else.
    static let login = "kiem_test_login"

    static let sql = """
        do $$
        begin
            create role \(login) login in role kiem_service;
        exception
            -- Another database of the cluster has it made, or has it being made, membership and all.
            when duplicate_object or unique_violation then null;
        end
        $$;
        insert into area (id, code, level, kind, name, name_fold, parent_id, valid_from, valid_to, locality_id, source) values
            ('\(quangNam)', '49', 'province', 'tỉnh', 'Quảng Nam', 'quang nam', null, null, '2025-06-30', null, 'test'),
            ('\(tamKy)', '502', 'district', 'thành phố', 'Tam Kỳ', 'tam ky', '\(quangNam)', null, '2025-06-30', '\(tamKy)', 'test'),
            ('\(oldWard)', '20335', 'commune', 'phường', 'Tân Thạnh', 'tan thanh', '\(tamKy)', null, '2025-06-30', '\(tamKy)', 'test'),
            ('\(daNang)', '48', 'province', 'thành phố', 'Đà Nẵng', 'da nang', null, '2025-07-01', null, null, 'test'),
            ('\(newWard)', '20335', 'commune', 'phường', 'Tam Kỳ', 'tam ky', '\(daNang)', '2025-07-01', null, '\(tamKy)', 'test'),
            ('\(seaWard)', '20194', 'commune', 'phường', 'Hải Châu', 'hai chau', '\(daNang)', '2025-07-01', null, null, 'test');
        insert into area_ancestor (area_id, ancestor_id, relation) values
            ('\(quangNam)', '\(quangNam)', 'same'), ('\(tamKy)', '\(tamKy)', 'same'), ('\(oldWard)', '\(oldWard)', 'same'),
            ('\(daNang)', '\(daNang)', 'same'), ('\(newWard)', '\(newWard)', 'same'), ('\(seaWard)', '\(seaWard)', 'same'),
            ('\(tamKy)', '\(quangNam)', 'parent'), ('\(oldWard)', '\(tamKy)', 'parent'), ('\(oldWard)', '\(quangNam)', 'parent'),
            ('\(newWard)', '\(daNang)', 'parent'), ('\(newWard)', '\(tamKy)', 'locality'), ('\(seaWard)', '\(daNang)', 'parent'),
            ('\(oldWard)', '\(daNang)', 'succession');
        insert into unit (id, code, kind, name_vi, name_en, parent_id) values
            ('\(branch)', 'DN', 'sub_department', 'Chi cục Quản lý thị trường', 'Market Surveillance Branch', null),
            ('\(team2)', 'DN-02', 'team', 'Đội số 2', 'Team No. 2', '\(branch)'),
            ('\(team7)', 'DN-07', 'team', 'Đội số 7', 'Team No. 7', '\(branch)');
        insert into officer (id, number, name, title, unit_id, roles, added_by) values
            ('\(chief)', 'QLTT-001', 'Chi cục trưởng', 'branch_head', '\(branch)', '{leader,admin}', null),
            ('\(inspector)', 'QLTT-002', 'Kiểm soát viên', 'inspector', '\(team7)', '{inspector}', '\(chief)');
        insert into product (id, code, name, name_fold, accented_key, product_group, area_id, evidence) values
            ('\(fishSauce)', '502-001', 'Nước mắm', 'nuoc mam', 'nước mắm', 'food', '\(tamKy)', 'recognised'),
            ('\(cinnamon)', '502-002', 'Quế', 'que', 'quế', 'food', '\(tamKy)', 'recognised');
        insert into sales_point (id, code, name, name_fold, accented_key, address, area_id, kind) values
            ('\(point)', 'SP01', 'Trung tâm OCOP', 'trung tam ocop', 'trung tâm ocop', '1 Phan Bội Châu', '\(newWard)', 'centre');
        """
}

extension NewInspection {
    /// An inspection by team 7 of something that a test is about.
    static func sample(
        _ findings: [NewFinding],
        id: UUID = .version7(),
        unit: UUID = Fixture.team7,
        ended: Occurrence = .day(Day.of("2026-11-18")),
        area: UUID? = Fixture.newWard,
        salesPoint: UUID? = nil,
        warnings: [Warning] = []
    ) -> NewInspection {
        NewInspection(
            id: id,
            caseID: .version7(),
            unit: unit,
            recordedBy: Fixture.inspector,
            values: .sample(ended: ended, area: area, salesPoint: salesPoint),
            findings: findings,
            warnings: warnings
        )
    }
}

extension InspectionValues {
    /// The least that can be written.
    static func sample(
        ended: Occurrence = .day(Day.of("2026-11-18")),
        area: UUID? = Fixture.newWard,
        salesPoint: UUID? = nil
    ) -> InspectionValues {
        InspectionValues(
            form: .adHoc,
            started: .day(ended.day),
            ended: ended,
            salesPoint: salesPoint,
            premisesAddress: "12 Hùng Vương",
            area: area
        )
    }
}

extension InspectionCorrection {
    /// A correction of a version by the same inspector.
    static func sample(
        of inspection: UUID,
        version: Int,
        _ findings: [NewFinding],
        values: InspectionValues = .sample()
    ) -> InspectionCorrection {
        InspectionCorrection(
            inspection: inspection,
            correctedVersion: version,
            caseID: .version7(),
            unit: Fixture.team7,
            recordedBy: Fixture.inspector,
            reason: "Nhầm số liệu",
            values: values,
            findings: findings,
            warnings: []
        )
    }
}

extension NewFinding {
    /// Goods of a kind.
    static func sample(_ kind: GoodsKind, product: UUID? = nil, value: Int64? = nil) -> NewFinding {
        NewFinding(
            labelName: "Nước mắm Tam Thanh",
            claims: FindingClaims(kind: kind, goodsValue: value.flatMap(Money.init(dong:))),
            product: product
        )
    }
}

extension Day {
    /// The day a test names.
    static func of(_ text: String) -> Day {
        guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
        return day
    }
}
