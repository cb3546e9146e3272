extension String {
    /// The text as Markdown that shows it as it is: no markup, no HTML, no link, one line.
    var markdown: String {
        var text = ""
        for scalar in harmless.unicodeScalars {
            switch scalar {
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "&": text += "&amp;"
            case "\n": text += " "
            case "\\", "`", "*", "_", "[", "]", "|", "#", "!", "~", "$": text += "\\\(scalar)"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
