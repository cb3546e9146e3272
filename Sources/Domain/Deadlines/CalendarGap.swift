/// A question about a year that no holiday table covers; answering would be guessing.
public struct CalendarGap: Error, Hashable, Sendable {
    /// The year.
    public let year: Int

    /// Names the year.
    public init(year: Int) {
        self.year = year
    }

    /// What people read.
    public var message: Bilingual {
        Bilingual(
            vi: "Chưa có lịch nghỉ lễ, tết năm \(year); hãy nạp lịch do cơ quan có thẩm quyền công bố rồi tính lại.",
            en: "There is no holiday table for \(year); load the published one, then ask again."
        )
    }
}
