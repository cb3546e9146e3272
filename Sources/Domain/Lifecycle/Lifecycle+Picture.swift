extension Lifecycle {
    /// A state diagram in Mermaid's language, one arrow a step, named in one language; an arrow carries its row's number.
    public static func picture(in language: Language) -> String {
        var lines = ["stateDiagram-v2"]
        for state in CaseState.allCases {
            lines.append("    \(state.rawValue): \(state.label.text(in: language))")
        }
        for transition in transitions {
            let label = "\(transition.number) \(transition.event.label.text(in: language))"
            for from in transition.from {
                guard let to = transition.target(from: from) else { continue }
                lines.append("    \(from?.rawValue ?? "[*]") --> \(to.rawValue): \(label)")
            }
        }
        let ends = CaseState.allCases.filter { next(from: $0).isEmpty }
        lines += ends.map { "    \($0.rawValue) --> [*]" }
        return lines.joined(separator: "\n") + "\n"
    }
}
