import Mustache

/// How text gets into a page: as text, whatever it is made of.
///
/// Mustache's own escaping goes by characters, and a quotation mark with a combining accent behind it is another character
/// than a quotation mark: it would end an attribute. Here every scalar is looked at.
struct EscapedText: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\n", "\t": escaped += " "
            // Control characters have no place in HTML, and marks that turn the direction of writing would turn the page's own.
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}",
                "\u{2066}"..."\u{2069}":
                escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
