/// The six tones of a Vietnamese syllable, in the order that dictionaries use.
public enum Tone: UInt8, CaseIterable, Hashable, Sendable {
    /// Without a mark: `ma`.
    case level
    /// Huyền: `mà`.
    case grave
    /// Hỏi: `mả`.
    case hook
    /// Ngã: `mã`.
    case tilde
    /// Sắc: `má`.
    case acute
    /// Nặng: `mạ`.
    case dotBelow

    /// The combining mark; `nil` for the level tone.
    public var mark: Unicode.Scalar? {
        switch self {
        case .level: nil
        case .grave: "\u{300}"
        case .hook: "\u{309}"
        case .tilde: "\u{303}"
        case .acute: "\u{301}"
        case .dotBelow: "\u{323}"
        }
    }

    /// The tone of one word in lower case, composed.
    public static func of(_ word: some StringProtocol) -> Tone {
        for scalar in word.unicodeScalars where !scalar.isASCII {
            if let shape = LetterShape(scalar), shape.tone != .level { return shape.tone }
        }
        return .level
    }
}
