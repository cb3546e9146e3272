import Contract
import Domain
public import JSON

/// How an event looks to people: its number, when, what, about what, in which unit, by whom.
public enum EventFace {
    /// The event on a line of its own.
    public static func line(of event: JSONObject, on paper: Paper) -> String {
        let wording = Wording(operation: .watch, language: paper.language)
        let words = ["seq", "at", "operation", "subject", "unit", "actor"].compactMap { name in
            event[name].map { Cell(wording.plain($0, at: name)).text }
        }
        return words.joined(separator: "  ") + "\n"
    }
}
