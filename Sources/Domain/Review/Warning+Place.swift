extension Warning {
    /// Says that no area was found for an address, so that the inspection counts in none.
    public static func placeNotResolved(_ address: String?, field: String) -> Warning {
        let vi = address.map { "Không xác định được đơn vị hành chính của “\($0)”" } ?? "Chưa ghi địa điểm kiểm tra"
        let en =
            address.map { "No administrative area was found for “\($0)”" } ?? "The place of the inspection is not given"
        return Warning(
            code: .placeNotResolved,
            field: field,
            message: Bilingual(
                vi: vi + "; cuộc kiểm tra không được tính vào địa bàn nào. Hãy ghi mã xã, huyện hoặc tỉnh.",
                en: en + "; the inspection counts in no area. Give the code of a commune, district or province."
            )
        )
    }

    /// Says that an address fits several areas, so that the inspection counts in none.
    public static func placeAmbiguous(_ address: String, candidates: [String], field: String) -> Warning {
        let names = candidates.joined(separator: ", ")
        return Warning(
            code: .placeNotResolved,
            field: field,
            message: Bilingual(
                vi: "“\(address)” có thể là nhiều đơn vị hành chính: \(names); "
                    + "cuộc kiểm tra không được tính vào địa bàn nào. Hãy ghi mã của một đơn vị.",
                en: "“\(address)” fits several administrative areas: \(names); "
                    + "the inspection counts in none. Give the code of one."
            )
        )
    }
}
