extension String {
    /// How many columns of a terminal the text takes: a Vietnamese letter one, composed or not, an East Asian wide character two.
    var displayWidth: Int {
        var width = 0
        for scalar in unicodeScalars { width += scalar.columns }
        return width
    }

    /// The text with spaces behind it, or before it, up to a width.
    func padded(to width: Int, flushRight: Bool = false) -> String {
        let spaces = String(repeating: " ", count: max(0, width - displayWidth))
        return flushRight ? spaces + self : self + spaces
    }

    /// The text without what could steer a terminal: control characters and the marks that turn the direction of writing.
    ///
    /// What is printed was typed by strangers; an escape sequence in a label must not become one on the screen.
    var harmless: String {
        guard unicodeScalars.contains(where: \.steersTerminals) else { return self }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\r": continue
            case "\t": scalars.append(" ")
            case _ where scalar.steersTerminals: scalars.append("\u{FFFD}")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}

extension Unicode.Scalar {
    /// The columns of a terminal that the scalar takes.
    fileprivate var columns: Int {
        switch value {
        case 0..<0x20, 0x7F..<0xA0: 0
        case 0x20..<0x300: 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: isMark ? 0 : 1
        }
    }

    private var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    fileprivate var steersTerminals: Bool {
        switch value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
