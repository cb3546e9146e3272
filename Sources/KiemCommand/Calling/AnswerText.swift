import Contract
import JSON
import Reports

/// What is printed of an answer: a face for people, JSON for programs, or what the service made for a file.
struct AnswerText {
    /// Whether programs read it.
    let isJSON: Bool
    /// What people read it on.
    let paper: Paper

    /// The text; all of it goes to standard output, nothing is added.
    func text(of answer: Reports.Answer) -> String {
        if isJSON { return JSONLines.text(answer.rows + (answer.hasMoreThanRows ? [answer.final] : [])) }
        return answer.content ?? Face.text(of: answer, on: paper)
    }
}
