import Domain

/// The form of a checkpoint that people write down and type in.
enum CheckpointPaper {
    private static let title = "KIEM CHECKPOINT 1"
    /// Lines that no `CheckpointLine` is: letters over all lines, and the root once more for whoever compares it with a program's.
    private static let checkName = "check"
    private static let base64Name = "base64"

    static func isTitle(_ line: Substring) -> Bool {
        line.split(whereSeparator: \.isWhitespace).joined(separator: " ").uppercased() == title
    }

    static func text(_ signed: SignedTreeHead) -> String {
        let lines = lines(signed)
        let base64 = CheckpointLine.padded(base64Name, CheckpointLine.width) + signed.head.root.base64
        let check = CheckpointLine.padded(checkName, CheckpointLine.width) + CheckpointLine.check(lines)
        return ([title] + lines.map(\.text) + [base64, check]).map { $0 + "\n" }.joined()
    }

    private static func lines(_ signed: SignedTreeHead) -> [CheckpointLine] {
        let head = signed.head
        let key = (0..<4).map { UInt8(truncatingIfNeeded: signed.keyID >> UInt32(24 - 8 * $0)) }
        let half = SignedTreeHead.signatureLength / 2
        return CheckpointLine.Label.allCases.map { label in
            let value =
                switch label {
                case .origin: head.origin.description
                case .size: String(head.size)
                case .last: String(head.lastSeq)
                case .time: head.time.description
                case .root: Base32.encode(head.root.bytes)
                case .previous: Base32.encode(head.previous.bytes)
                case .key: Base32.encode(key)
                case .signature1: Base32.encode(Array(signed.signature.prefix(half)))
                case .signature2: Base32.encode(Array(signed.signature.dropFirst(half)))
                }
            return CheckpointLine(label: label, value: value)
        }
    }

    static func read(_ lines: [Substring]) throws(CheckpointError) -> SignedTreeHead {
        let paper = try Lines(lines)
        let origin = try paper.value(.origin) {
            LogOrigin($0)
        } text: {
            $0.description
        }
        let size = try paper.value(.size) {
            CheckpointFields.size($0)
        } text: {
            String($0)
        }
        let last = try paper.value(.last) {
            CheckpointFields.number($0)
        } text: {
            String($0)
        }
        let time = try paper.value(.time) {
            CheckpointFields.time($0.uppercased())
        } text: {
            $0.description
        }
        let root = try paper.bytes(.root, count: NodeHash.byteCount)
        let previous = try paper.bytes(.previous, count: NodeHash.byteCount)
        let key = try paper.bytes(.key, count: 4)
        let half = SignedTreeHead.signatureLength / 2
        let signature = try paper.bytes(.signature1, count: half) + paper.bytes(.signature2, count: half)
        guard let root = NodeHash(root), let previous = NodeHash(previous) else { throw .missingLine("root") }
        if let base64 = paper.base64, base64.value != root.base64 { throw .rootsDiffer(line: base64.line) }
        let signed = SignedTreeHead(
            head: TreeHead(
                origin: origin,
                size: size,
                root: root,
                time: time,
                lastSeq: last,
                previous: previous
            ),
            keyID: key.reduce(0) { $0 << 8 | UInt32($1) },
            signature: signature
        )
        let check = CheckpointLine.check(Self.lines(signed))
        guard Base32.values(of: paper.check.value) == Base32.values(of: check) else { throw .mixed }
        return signed
    }

    /// The words of each line, by its name.
    private struct Lines {
        private var lines: [CheckpointLine.Label: (line: Int, words: [Substring])] = [:]
        private(set) var base64: (line: Int, value: String)?
        private(set) var check: (line: Int, value: String) = (0, "")

        init(_ text: [Substring]) throws(CheckpointError) {
            for (place, line) in text.enumerated() where !line.trimmed.isEmpty && !isTitle(line) {
                let words = line.split(whereSeparator: \.isWhitespace)
                let name = words[0].lowercased()
                if name == base64Name, base64 == nil {
                    base64 = (place + 1, words.dropFirst().joined())
                } else if name == checkName, check.line == 0 {
                    check = (place + 1, words.dropFirst().joined())
                } else if let label = CheckpointLine.Label(rawValue: name), lines[label] == nil {
                    lines[label] = (place + 1, Array(words.dropFirst()))
                } else {
                    throw .unexpectedLine(place + 1)
                }
            }
            for label in CheckpointLine.Label.allCases where lines[label] == nil { throw .missingLine(label.rawValue) }
            guard check.line > 0 else { throw .missingLine(checkName) }
        }

        /// Reads a line whose value `parse` knows, and holds it against the letters at its end.
        func value<Value>(
            _ label: CheckpointLine.Label,
            _ parse: (String) -> Value?,
            text: (Value) -> String
        ) throws(CheckpointError) -> Value {
            guard let (line, words) = lines[label] else { throw .missingLine(label.rawValue) }
            guard let letters = words.last, words.count > 1,
                let value = parse(words.dropLast().joined())
            else { throw .malformed(line: line, name: label.rawValue) }
            let expected = CheckpointLine(label: label, value: text(value)).check
            guard Base32.values(of: letters) == Base32.values(of: expected) else {
                throw .mistyped(line: line, name: label.rawValue)
            }
            return value
        }

        func bytes(_ label: CheckpointLine.Label, count: Int) throws(CheckpointError) -> [UInt8] {
            try value(label) {
                Base32.decode($0, count: count)
            } text: {
                Base32.encode($0)
            }
        }
    }
}
