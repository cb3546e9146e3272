/// A line of a shell, cut into commands and their words, as far as documents need it: quotes, comments, `&&`, `|`, `;`, `&`.
enum ShellWords {
    /// The commands of a line, settings in front of them (`NAME=value`) left out.
    static func commands(in line: String) -> [[String]] {
        var commands: [[String]] = [[]]
        var word: String?
        var quote: Character?
        func finishWord() {
            guard let finished = word else { return }
            word = nil
            let isSetting = commands[commands.count - 1].isEmpty && finished.contains("=")
            if !isSetting { commands[commands.count - 1].append(finished) }
        }
        for character in line {
            switch character {
            case _ where character == quote: quote = nil
            case _ where quote != nil: word = (word ?? "") + String(character)
            case "'", "\"":
                quote = character
                word = word ?? ""
            case " ": finishWord()
            case "&", "|", ";":
                finishWord()
                commands.append([])
            case "#" where word == nil:
                return commands.filter { !$0.isEmpty }
            default: word = (word ?? "") + String(character)
            }
        }
        finishWord()
        return commands.filter { !$0.isEmpty }
    }
}
