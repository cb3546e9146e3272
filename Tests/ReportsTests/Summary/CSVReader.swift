import Testing

/// Reads CSV as RFC 4180 has it, quoted cells with commas, quotation marks and line breaks in them.
enum CSVReader {
    static func rows(of text: String) throws -> [[String]] {
        var (rows, row, cell, isQuoted, wasQuote) = ([[String]](), [String](), "", false, false)
        for scalar in text.unicodeScalars {
            if isQuoted {
                if scalar == "\"" {
                    isQuoted = false
                    wasQuote = true
                } else {
                    cell.unicodeScalars.append(scalar)
                }
                continue
            }
            switch scalar {
            case "\"":
                // Two quotation marks stand for one; a first one opens.
                if wasQuote { cell.unicodeScalars.append(scalar) }
                isQuoted = true
            case ",":
                row.append(cell)
                cell = ""
            case "\r": break
            case "\n":
                rows.append(row + [cell])
                (row, cell) = ([], "")
            default:
                try #require(!wasQuote, "text behind a closed cell")
                cell.unicodeScalars.append(scalar)
            }
            wasQuote = false
        }
        try #require(!isQuoted && cell.isEmpty && row.isEmpty)
        return rows
    }
}
