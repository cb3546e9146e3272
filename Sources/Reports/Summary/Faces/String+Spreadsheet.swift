extension String {
    /// The text with an apostrophe in front of whatever a spreadsheet would take for a formula; one line, without control characters.
    ///
    /// Not only at its beginning: a spreadsheet that separates by semicolons or tabs, as Vietnamese settings do, breaks the text
    /// there, and what follows would begin a cell. Full-width signs count as well: some input methods write them.
    var safeForSpreadsheets: String {
        var text = ""
        var isAtStart = true
        for scalar in harmless.unicodeScalars {
            switch scalar {
            case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\u{2212}":
                if isAtStart { text.append("'") }
                isAtStart = false
            case ";", ",", "\n": isAtStart = true
            // What a spreadsheet strips before it looks leaves the beginning where it was.
            case " ", "\"", "'", "\u{A0}", "\u{FEFF}", "\u{200B}": break
            default: isAtStart = false
            }
            text.unicodeScalars.append(scalar == "\n" ? " " : scalar)
        }
        return text
    }
}
