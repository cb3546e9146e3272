public import JSON

/// A proof with all that is needed to check it but the key: what goes to somebody outside, as JSON.
///
/// ```json
/// {"kind":"inclusion","index":41,"size":100,"entry":"…","path":["…"],"checkpoint":"kiem.example/events\n100\n…"}
/// {"kind":"consistency","path":["…"],"old":"kiem.example/events\n60\n…","new":"kiem.example/events\n100\n…"}
/// ```
///
/// Hashes and the bytes of the entry are base64, heads are signed notes. `scripts/verify-proof` checks it with Python's standard library.
public enum ProofDocument: Hashable, Sendable {
    /// An event, as the bytes of its entry, is in the tree of a head.
    case inclusion(InclusionProof, entry: [UInt8], head: SignedTreeHead)
    /// The tree of one head begins with that of an older one.
    case consistency(ConsistencyProof, old: SignedTreeHead, new: SignedTreeHead)

    /// Reads a document.
    ///
    /// - Throws: `ProofError.malformed` with the member that is missing or wrong; empty where it is no object at all.
    public init(json: [UInt8]) throws(ProofError) {
        guard case .object(let object) = try? JSONParser.parse(json) else { throw .malformed("") }
        switch object["kind"] {
        case .string("inclusion"):
            let head = try Self.head("checkpoint", in: object)
            guard case .string(let text) = object["entry"], let entry = Base64.decode(text) else {
                throw .malformed("entry")
            }
            let proof = InclusionProof(
                index: try Self.number("index", in: object),
                size: try Self.number("size", in: object),
                path: try Self.path(in: object)
            )
            self = .inclusion(proof, entry: entry, head: head)
        case .string("consistency"):
            let (old, new) = (try Self.head("old", in: object), try Self.head("new", in: object))
            let proof = ConsistencyProof(
                oldSize: old.head.size,
                newSize: new.head.size,
                path: try Self.path(in: object)
            )
            self = .consistency(proof, old: old, new: new)
        default: throw .malformed("kind")
        }
    }

    /// Writes the document as an object.
    public func write(to writer: inout JSONWriter) {
        writer.object { json in
            switch self {
            case .inclusion(let proof, let entry, let head):
                json.field("kind", "inclusion")
                json.field("index", proof.index)
                json.field("size", proof.size)
                json.field("entry", Base64.encode(entry))
                json.field("path", strings: proof.path.map(\.base64))
                json.field("checkpoint", head.note)
            case .consistency(let proof, let old, let new):
                json.field("kind", "consistency")
                json.field("path", strings: proof.path.map(\.base64))
                json.field("old", old.note)
                json.field("new", new.note)
            }
        }
    }

    /// Whether the proof holds, and its heads are signed with one of some keys.
    public func holds(keys: [LogVerifyingKey]) -> Bool {
        func isSigned(_ signed: SignedTreeHead) -> Bool { keys.contains { $0.vouches(for: signed) } }
        return switch self {
        case .inclusion(let proof, let entry, let signed):
            proof.size == signed.head.size && isSigned(signed)
                && proof.holds(leaf: .leaf(entry), root: signed.head.root)
        case .consistency(let proof, let old, let new):
            isSigned(old) && isSigned(new) && old.head.origin == new.head.origin
                && proof.holds(oldRoot: old.head.root, newRoot: new.head.root)
        }
    }

    private static func head(_ name: String, in object: JSONObject) throws(ProofError) -> SignedTreeHead {
        guard case .string(let note) = object[name], let checkpoint = try? Checkpoint(note) else {
            throw .malformed(name)
        }
        return checkpoint.signed
    }

    private static func number(_ name: String, in object: JSONObject) throws(ProofError) -> Int {
        guard case .number(let literal) = object[name], let number = Int(literal), number >= 0 else {
            throw .malformed(name)
        }
        return number
    }

    private static func path(in object: JSONObject) throws(ProofError) -> [NodeHash] {
        guard case .array(let elements) = object["path"] else { throw .malformed("path") }
        var path: [NodeHash] = []
        for element in elements {
            guard case .string(let text) = element, let hash = NodeHash(base64: text) else { throw .malformed("path") }
            path.append(hash)
        }
        return path
    }
}
