import Domain
import JSON
import LogAttacks
import SeededRandom
import Testing

@testable import Transparency

@Suite("A proof can be checked without the service")
struct ProofDocumentTests {
    /// A log with its heads, and how to prove what is in it.
    struct Proven {
        let log: LogDatabase
        let hashes: [UInt8]

        init() throws {
            var random = SeededGenerator(seed: 3)
            log = try LogDatabase(sealed: 100, perSeal: 1..<12, key: TreeHeadTests.key(), &random)
            hashes = log.seals.flatMap(\.hashes)
        }

        func stored(_ place: NodePlace) -> NodeHash? {
            NodeHash(hashes, at: place.position * NodeHash.byteCount)
        }

        func inclusion(_ index: Int, _ seal: Seal) throws -> ProofDocument {
            let proof = try InclusionProof(index: index, size: seal.signed.head.size, stored: stored)
            return .inclusion(proof, entry: try log.events[index].bytes(), head: seal.signed)
        }

        func consistency(_ old: Seal, _ new: Seal) throws -> ProofDocument {
            let (oldSize, newSize) = (old.signed.head.size, new.signed.head.size)
            let proof = try ConsistencyProof(oldSize: oldSize, newSize: newSize, stored: stored)
            return .consistency(proof, old: old.signed, new: new.signed)
        }
    }

    static func text(_ document: ProofDocument) -> String {
        var writer = JSONWriter()
        document.write(to: &writer)
        return writer.text
    }

    @Test("scripts/verify-proof agrees: proofs and checkpoints of Swift hold for Python")
    func script() async throws {
        let proven = try Proven()
        let key = try TreeHeadTests.key().verifyingKey
        let seals = proven.log.seals
        var documents: [ProofDocument] = []
        for (index, seal) in seals.enumerated() {
            let size = seal.signed.head.size
            for place in [0, size / 2, size - 1] { documents.append(try proven.inclusion(place, seal)) }
            documents.append(try proven.consistency(seals[index / 2], seal))
        }
        #expect(documents.allSatisfy { $0.holds(keys: [key]) })
        let texts = documents.map(Self.text)
        #expect(try texts.map { try ProofDocument(json: Array($0.utf8)) } == documents)
        let checkpoints = seals.prefix(3).map { Checkpoint($0.signed) }
        let outcome = try await ProofScript.run(
            key: key.text,
            texts + checkpoints.map(\.note) + checkpoints.map(\.paper)
        )
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(outcome.output.contains("\"subject\": \"HS-2026-0\""))
        let lines = outcome.output.split(separator: "\n").count
        #expect(lines == 2 * documents.count + 2 * checkpoints.count)
    }

    @Test("what was tampered with holds neither here nor there")
    func tampered() async throws {
        let proven = try Proven()
        let key = try TreeHeadTests.key().verifyingKey
        let other = try #require(LogSigningKey(newFor: key.origin)).verifyingKey
        let (old, new) = (proven.log.seals[3], proven.log.seals[9])
        guard case .inclusion(let proof, let entry, let head) = try proven.inclusion(20, new),
            case .consistency(let growth, _, _) = try proven.consistency(old, new)
        else { return }
        var path = proof.path
        path[1] = .zero
        var forgedEntry = entry
        forgedEntry[entry.count - 3] ^= 1
        var signature = head.signature
        signature[40] ^= 1
        let forged = SignedTreeHead(head: head.head, keyID: head.keyID, signature: signature)
        let wrong: [ProofDocument] = [
            .inclusion(InclusionProof(index: 20, size: proof.size, path: path), entry: entry, head: head),
            .inclusion(InclusionProof(index: 21, size: proof.size, path: proof.path), entry: entry, head: head),
            .inclusion(InclusionProof(index: 20, size: proof.size + 1, path: proof.path), entry: entry, head: head),
            .inclusion(
                InclusionProof(index: 20, size: proof.size, path: proof.path.dropLast()),
                entry: entry,
                head: head
            ),
            .inclusion(proof, entry: forgedEntry, head: head),
            .inclusion(proof, entry: entry, head: old.signed),
            .inclusion(proof, entry: entry, head: forged),
            .consistency(growth, old: proven.log.seals[2].signed, new: new.signed),
            .consistency(growth, old: old.signed, new: forged),
            .consistency(growth, old: new.signed, new: old.signed),
        ]
        for document in wrong {
            #expect(!document.holds(keys: [key]))
            let outcome = try await ProofScript.run(key: key.text, [Self.text(document)])
            #expect(outcome.status == 1 && outcome.errors.contains("DOES NOT HOLD"), "\(outcome.errors)")
        }
        let right = ProofDocument.inclusion(proof, entry: entry, head: head)
        #expect(right.holds(keys: [key]) && !right.holds(keys: [other]))
        #expect(try await ProofScript.run(key: other.text, [Self.text(right)]).status == 1)
        // Without a key the tree is checked, and it is said that the signature is not.
        let unsigned = try await ProofScript.run(key: nil, [Self.text(.inclusion(proof, entry: entry, head: forged))])
        #expect(unsigned.status == 0 && unsigned.errors.contains("signatures are not checked"))
    }

    @Test(
        "what cannot be read is told as that",
        arguments: [
            "{", "{}", #"{"kind":"inclusion"}"#, "hello\n", "KIEM CHECKPOINT 1\nsize 5 0000\n", "",
        ]
    )
    func unreadable(text: String) async throws {
        let key = try TreeHeadTests.key().verifyingKey
        #expect(throws: ProofError.self) { try ProofDocument(json: Array(text.utf8)) }
        #expect(try await ProofScript.run(key: key.text, [text]).status == 2)
    }

    @Test("a member that is missing or wrong is named")
    func members() throws {
        let proven = try Proven()
        let text = Self.text(try proven.inclusion(20, proven.log.seals[9]))
        for name in ["index", "size", "entry", "path", "checkpoint", "kind"] {
            let without = Array(text.replacing("\"\(name)\":", with: "\"x\":").utf8)
            #expect(throws: ProofError.malformed(name)) { try ProofDocument(json: without) }
        }
        #expect(throws: ProofError.malformed("")) { try ProofDocument(json: [0x5B, 0x5D]) }
        #expect(ProofError.malformed("path").message.en.contains("“path”"))
        let errors: [ProofError] = [.outside(size: 4), .missing(NodePlace(level: 1, index: 2)), .malformed("")]
        #expect(errors.allSatisfy { $0.message.vi != $0.message.en })
    }

    @Test("a typo on paper is told by the script too, with its line")
    func paper() async throws {
        let key = try TreeHeadTests.key().verifyingKey
        let paper = try CheckpointTests.checkpoint().paper
        let typo = paper.replacing("1234567", with: "1234568")
        let outcome = try await ProofScript.run(key: key.text, [typo])
        #expect(outcome.status == 2 && outcome.errors.contains("line 3 (size)"), "\(outcome.errors)")
        let lines = paper.lowercased().split(separator: "\n").filter { !$0.hasPrefix("base64") }
        let typed = lines.joined(separator: "\n").replacing("0000-", with: "oooo ")
        #expect(try await ProofScript.run(key: key.text, [typed]).status == 0)
    }
}
