import Domain

/// Reads a signed note.
enum CheckpointNote {
    private static let names = ["origin", "size", "root", "time", "last", "previous"]

    static func read(_ lines: [Substring]) throws(CheckpointError) -> SignedTreeHead {
        guard let origin = lines.first.flatMap({ LogOrigin($0) }) else { throw .unknownForm }
        for (place, name) in names.enumerated() where place >= lines.count || lines[place].isEmpty {
            throw .missingLine(name)
        }
        guard let size = CheckpointFields.size(lines[1]) else { throw .malformed(line: 2, name: "size") }
        guard let root = NodeHash(base64: lines[2]) else { throw .malformed(line: 3, name: "root") }
        guard let time = value(lines[3], of: "time").flatMap({ CheckpointFields.time($0) }) else {
            throw .malformed(line: 4, name: "time")
        }
        guard let last = value(lines[4], of: "last").flatMap({ CheckpointFields.number($0) }) else {
            throw .malformed(line: 5, name: "last")
        }
        guard let previous = value(lines[5], of: "previous").flatMap({ NodeHash(base64: $0) }) else {
            throw .malformed(line: 6, name: "previous")
        }
        guard lines.count > 6, lines[6].isEmpty else { throw .unexpectedLine(7) }
        let head = TreeHead(
            origin: origin,
            size: size,
            root: root,
            time: time,
            lastSeq: last,
            previous: previous
        )
        // Other signatures, of witnesses say, may stand there too.
        for (place, line) in lines.enumerated().dropFirst(7) {
            guard let text = value(line, of: "— \(origin)") else {
                guard line.isEmpty || line.hasPrefix("— ") else { throw .unexpectedLine(place + 1) }
                continue
            }
            guard let bytes = Base64.decode(text), bytes.count == 4 + SignedTreeHead.signatureLength else {
                throw .malformed(line: place + 1, name: "signature")
            }
            return SignedTreeHead(
                head: head,
                keyID: bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) },
                signature: Array(bytes.dropFirst(4))
            )
        }
        throw .missingLine("— \(origin)")
    }

    private static func value(_ line: Substring, of name: String) -> Substring? {
        line.hasPrefix(name + " ") ? line.dropFirst(name.count + 1) : nil
    }
}
