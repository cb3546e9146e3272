import Domain
import Reports
import Storage

extension ReportIssuer {
    /// Whoever stands for a unit in a report's head and foot; without one all units that are seen together.
    init(_ unit: IssuingUnit?) {
        guard let unit else {
            self.init(
                code: nil,
                name: Bilingual(vi: "Các đơn vị Quản lý thị trường", en: "Market surveillance units"),
                place: Bilingual(vi: "Việt Nam", en: "Vietnam"),
                signerTitle: Bilingual(vi: "Người tổng hợp", en: "Compiled by")
            )
            return
        }
        self.init(
            code: unit.code,
            name: unit.name,
            superior: unit.superior,
            place: Self.place(of: unit),
            signerTitle: Self.title(of: unit.kind),
            recipients: [unit.superior].compactMap(\.self) + [Bilingual(vi: "Lưu: VT", en: "File copy")]
        )
    }

    /// The province in the unit's name, or in that of the one above it; a unit's seat is in its province's reports.
    private static func place(of unit: IssuingUnit) -> Bilingual {
        for name in [unit.name.vi, unit.superior?.vi].compactMap(\.self) {
            for word in ["thành phố ", "tỉnh "] {
                guard let range = name.firstRange(of: word) else { continue }
                let place = String(name[range.upperBound...])
                return Bilingual(vi: place, en: place)
            }
        }
        return unit.name
    }

    private static func title(of kind: UnitKind) -> Bilingual {
        switch kind {
        case .national: Bilingual(vi: "Cục trưởng", en: "Director General")
        case .department: Bilingual(vi: "Giám đốc Sở", en: "Director of the Department")
        case .subDepartment: Bilingual(vi: "Chi cục trưởng", en: "Head of the Sub-Department")
        case .office: Bilingual(vi: "Trưởng phòng", en: "Head of the Office")
        case .team, .mobileTeam: Bilingual(vi: "Đội trưởng", en: "Team Leader")
        }
    }
}
