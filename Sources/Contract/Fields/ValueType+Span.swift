extension ValueType where Value == Int64 {
    /// A time in days or hours, `3d` or `12h`; read as seconds.
    public static let span = ValueType(
        .code("days or hours, 3d or 12h"),
        vi: "cần một khoảng thời gian như 3d (ngày) hoặc 12h (giờ), tối đa 3660d",
        en: "wants a time such as 3d (days) or 12h (hours), 3660d at most"
    ) { text in
        guard let unit = text.last, let count = Int64(text.dropLast()), (0...87_840).contains(count) else { return nil }
        switch unit {
        case "d" where count <= 3_660: return count * 86_400
        case "h": return count * 3_600
        default: return nil
        }
    }
}
