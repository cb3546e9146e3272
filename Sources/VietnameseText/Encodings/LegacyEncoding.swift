/// An encoding of Vietnamese from before Unicode whose bytes were read as Latin letters.
public enum LegacyEncoding: String, CaseIterable, Hashable, Sendable {
    /// TCVN 5712:1993, third table, of the fonts `.VnTime`: `N­íc m¾m`.
    case tcvn3 = "TCVN3"
    /// VNI for Windows, of the fonts `VNI-Times`: `Nöôùc maém`.
    case vni = "VNI"

    /// Finds out whether a text was written in one of these encodings; `nil` where it was not.
    ///
    /// It was, where many words with letters beyond ASCII are no Vietnamese as they stand, and most are when decoded.
    public static func detect(in text: String) -> LegacyEncoding? {
        let words = marked(Vietnamese.composed(text))
        guard !words.isEmpty else { return nil }
        let asItStands = share(of: words, where: isVietnamese)
        guard asItStands <= 0.6 else { return nil }
        let best = allCases.map { encoding in
            (encoding, share(of: words) { isVietnamese(encoding.decode($0)) })
        }.max { $0.1 < $1.1 }
        guard let best, best.1 >= max(0.6, asItStands + 0.3) else { return nil }
        return best.0
    }

    /// The same for bytes that are not UTF-8, each of which is taken for a letter of Latin-1.
    public static func detect(in bytes: some Sequence<UInt8>) -> LegacyEncoding? {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
        return detect(in: String(view))
    }

    /// Reads a text of this encoding; what is in no table stays.
    public func decode(_ text: String) -> String {
        switch self {
        case .tcvn3: TCVN3.decode(text)
        case .vni: VNIEncoding.decode(text)
        }
    }

    // `µ` and `¸` are no letters, so only spaces and ASCII's own punctuation part words.
    private static func marked(_ text: String) -> [String] {
        text.split { $0.isWhitespace || ($0.isASCII && !$0.isLetter) }.prefix(2000)
            .filter { $0.contains { !$0.isASCII } }.map(String.init)
    }

    private static func share(of words: [String], where isTrue: (String) -> Bool) -> Double {
        Double(words.count(where: isTrue)) / Double(words.count)
    }

    private static func isVietnamese(_ word: String) -> Bool {
        let lower = word.lowercased()
        let isAlphabet = lower.unicodeScalars.allSatisfy { $0.isASCII || $0 == "đ" || LetterShape($0) != nil }
        return isAlphabet && Syllable.isPlausible(Vietnamese.fold(lower))
    }
}
