import Domain
import Testing

/// A deadline worked out day by day: what started it, how long it is, and its last day in Vietnam.
struct DeadlineCase: CustomTestStringConvertible, Sendable {
    let event: String
    let span: DeadlineSpan
    let last: String

    init(_ event: String, _ span: DeadlineSpan, last: String) {
        self.event = event
        self.span = span
        self.last = last
    }

    var testDescription: String { "\(span.label.en) after \(event)" }
}
