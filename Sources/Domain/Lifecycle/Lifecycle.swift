/// The way of a case through the law: states, events and what each step takes.
///
/// The rows are those of the process table (28 steps). Rows with a letter are forms of one step, or say what the table leaves to the
/// reader: a fine that nobody begins to pay is enforced too, a warning needs no payment before the goods are dealt with, an
/// inspection that never began can be called off, and every end leads to the archive.
public enum Lifecycle {
    /// Every row, in the order of the table.
    public static let transitions: [Transition] =
        tips + inspection + verification + transfers + sanction + execution + closing

    /// The rows that may happen in a state, in the order of the table; `nil` asks how a case begins.
    public static func next(from state: CaseState?) -> [Transition] {
        exits[state, default: []]
    }

    /// The row of an event in a state, or what else is possible there.
    public static func transition(
        from state: CaseState?,
        event: CaseEvent
    ) -> Result<Transition, IllegalTransition> {
        let possible = next(from: state)
        guard let transition = possible.first(where: { $0.event == event }) else {
            return .failure(IllegalTransition(state: state, event: event, possible: possible.map(\.event)))
        }
        return .success(transition)
    }

    /// Every admitted step, in the order of the table: what a database's whitelist must hold, no more and no less.
    public static let moves: [CaseMove] = transitions.flatMap { transition in
        transition.from.compactMap { from in
            transition.target(from: from).map { CaseMove(from: from, event: transition.event, to: $0) }
        }
    }

    /// Steps that records made before cases had a lifecycle hold: a logged inspection opened a case as `open`.
    public static let formerMoves: [CaseMove] = [CaseMove(from: nil, event: .opened, to: .open)]

    private static let exits: [CaseState?: [Transition]] = Dictionary(
        grouping: transitions.flatMap { transition in transition.from.map { (state: $0, transition: transition) } },
        by: \.state
    ).mapValues { $0.map(\.transition) }
}
