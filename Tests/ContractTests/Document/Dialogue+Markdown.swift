import Dialogues

extension Dialogue {
    /// The dialogue as a block: `>` is sent, `<` is answered.
    ///
    /// Lines that cannot be shown are left out with their answers: control characters, and what is long for the sake of a limit.
    var markdown: String {
        let lines = exchanges.filter(\.canBeShown).flatMap { exchange in
            ["> \(exchange.sent)"] + exchange.expected.map { "< \($0)" }
        }
        return (["```"] + lines + ["```"]).joined(separator: "\n")
    }
}

extension Dialogue.Exchange {
    fileprivate var canBeShown: Bool {
        sent.count <= 100 && sent.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
