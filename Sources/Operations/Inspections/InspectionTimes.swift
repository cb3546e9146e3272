import Contract
import Domain

/// When an inspection began and ended, in that order and not in the future.
struct InspectionTimes: Sendable {
    let started: Occurrence
    let ended: Occurrence

    /// How far a clock may be ahead of the service's, in microseconds.
    private static let leeway: Int64 = 10 * 60 * 1_000_000

    /// - Throws: `invalid` that names the field.
    init(started: Occurrence, ended: Occurrence, now: Moment, _ arguments: Arguments) throws(Refusal) {
        guard !ended.isBefore(started) else {
            throw arguments.refusal(
                of: "ended_at",
                vi: "kết thúc (\(ended)) trước khi bắt đầu (\(started))",
                en: "it ended (\(ended)) before it began (\(started))"
            )
        }
        for (field, time) in [("started_at", started), ("ended_at", ended)] where Self.isAhead(time, of: now) {
            throw arguments.refusal(
                of: field,
                vi: "\(time) chưa đến; cuộc kiểm tra chỉ được ghi sau khi kết thúc",
                en: "\(time) has not come yet; an inspection is recorded when it is over"
            )
        }
        self.started = started
        self.ended = ended
    }

    private static func isAhead(_ time: Occurrence, of now: Moment) -> Bool {
        switch time {
        case .day(let day): day > now.day
        case .moment(let moment): moment.microsecondsSince1970 > now.microsecondsSince1970 + leeway
        }
    }
}
