/// An event that cannot happen where a case stands.
public struct IllegalTransition: Error, Hashable, Sendable {
    /// Where the case stands; `nil` for one that does not exist yet.
    public let state: CaseState?
    /// What was asked for.
    public let event: CaseEvent
    /// What can happen there.
    public let possible: [CaseEvent]

    /// What people read.
    public var message: Bilingual {
        let names = possible.map(\.rawValue).joined(separator: ", ")
        let standing = state?.label ?? Bilingual(vi: "chưa có vụ việc", en: "no case yet")
        guard !possible.isEmpty else {
            return Bilingual(
                vi: "Không thể \(event.label.vi) khi vụ việc ở trạng thái “\(standing.vi)”: hồ sơ đã kết thúc.",
                en: "Cannot \(event.label.en) while the case is “\(standing.en)”: the file is finished."
            )
        }
        return Bilingual(
            vi: "Không thể \(event.label.vi) khi vụ việc ở trạng thái “\(standing.vi)”. Có thể: \(names).",
            en: "Cannot \(event.label.en) while the case is “\(standing.en)”. Possible: \(names)."
        )
    }
}

extension IllegalTransition {
    /// What is said to whoever would open a case from an inspection by hand.
    public static let logged = Bilingual(
        vi: "vụ việc từ kiểm tra tự mở khi ghi cuộc kiểm tra có vi phạm (inspection.log)",
        en: "a case from an inspection opens by itself when an inspection with a violation is logged (inspection.log)"
    )
}
