/// Words of systemd's unit files, where blanks, quotation marks, `%` and `$` mean something.
enum SystemdWord {
    /// A word of a command that starts with the program.
    static func ofCommand(_ word: String) -> String {
        // What a variable's name follows is replaced, in quotation marks too.
        quoted(word.flatMap { $0 == "$" ? ["$", "$"] : [$0] })
    }

    /// A word of a list of variables.
    static func ofList(_ word: String) -> String {
        quoted(Array(word))
    }

    private static func quoted(_ characters: [Character]) -> String {
        var text = ""
        for scalar in characters.flatMap(\.unicodeScalars) {
            switch scalar {
            case "%": text += "%%"
            case "\\", "\"": text += "\\\(scalar)"
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
        let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy { plain.contains($0) }
        return isPlain ? text : "\"\(text)\""
    }

    private static let plain = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=:./,@%".unicodeScalars
    )
}
