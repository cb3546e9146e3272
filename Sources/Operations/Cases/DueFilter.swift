import Contract
import Domain

extension Request {
    /// The moment by which a time must be over to be shown; nil where nothing was asked.
    func dueBy(_ now: Moment) throws(Refusal) -> Moment? {
        if let seconds = try arguments(CaseDeadlines.dueWithin) {
            return Moment(microsecondsSince1970: now.microsecondsSince1970 + seconds * 1_000_000)
        }
        return try arguments(CaseDeadlines.overdue) ?? false ? now : nil
    }
}
