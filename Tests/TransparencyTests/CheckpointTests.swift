import Domain
import SeededRandom
import Testing

@testable import Transparency

@Suite("A checkpoint goes on paper and comes back")
struct CheckpointTests {
    static func checkpoint() throws -> Checkpoint {
        let key = try TreeHeadTests.key()
        return Checkpoint(try key.sign(TreeHeadTests.head(key, size: 1_234_567, last: 1_240_001)))
    }

    @Test("both forms are what they were when they were written down")
    func forms() throws {
        let checkpoint = try Self.checkpoint()
        #expect(
            checkpoint.note == """
                kiem.example/events
                1234567
                tBP0fRPuL+bIRbLuFBr4HehY307FSaWLeXC7lmRbyNI=
                time 2026-11-24T08:35:00.12+07:00
                last 1240001
                previous AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

                — kiem.example/events FYQ/74I/mgEB+8iYrXIMO3wsF9RgNPIj8/asQokgMkTn2+wRq3Q1aDkloXYZCizgtfOzYVjxyJa6GR3txw84VP4YBww=

                """
        )
        #expect(
            checkpoint.paper == """
                KIEM CHECKPOINT 1
                origin       kiem.example/events                                               138Q
                size         1234567                                                           RS1G
                last         1240001                                                           MZSN
                time         2026-11-24T08:35:00.12+07:00                                      C54H
                root         PG9Z-8Z8K-XRQY-DJ25-PBQ1-86QR-3QM5-HQTE-RN4T-B2VS-E2XS-CS2V-S390   4ECQ
                previous     0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000   TMMW
                key          2P23-ZVR                                                          3HRX
                signature-1  G8ZS-M081-ZF49-HBBJ-1GXQ-RB0Q-THG3-9WH3-YFVA-RGM9-40S4-9SYV-XG8G   RTSK
                signature-2  NDT3-AT1S-4PGQ-C68A-5KGB-BWXK-C5CF-3J4P-Q8CH-VVE7-1WW5-9ZGR-0W60   AR51
                base64       tBP0fRPuL+bIRbLuFBr4HehY307FSaWLeXC7lmRbyNI=
                check        P5GK-1BAW

                """
        )
    }

    @Test("both forms are read, and the signature still holds")
    func readBack() throws {
        let checkpoint = try Self.checkpoint()
        #expect(try Checkpoint(checkpoint.note) == checkpoint)
        #expect(try Checkpoint(checkpoint.paper) == checkpoint)
        #expect(try TreeHeadTests.key().verifyingKey.vouches(for: Checkpoint(checkpoint.paper).signed))
        // A witness may have signed too.
        let witnessed = checkpoint.note + "— witness.example AAAA\n"
        #expect(try Checkpoint(witnessed) == checkpoint)
        let witnessFirst = checkpoint.note.replacing("\n\n", with: "\n\n— witness.example AAAA\n")
        #expect(try Checkpoint(witnessFirst) == checkpoint)
    }

    @Test("what is typed in as people type is taken")
    func typing() throws {
        let checkpoint = try Self.checkpoint()
        var typed = checkpoint.paper.lowercased().split(separator: "\n").map(String.init)
        typed.removeAll { $0.hasPrefix("base64") }
        let text = typed.map { line in
            // Spaces for hyphens, o for 0, l for 1, in the groups only.
            guard ["root", "previous", "key", "signature"].contains(where: { line.hasPrefix($0) }) else { return line }
            let words = line.split(separator: " ", maxSplits: 1)
            return words[0] + " "
                + words[1].replacing("-", with: " ").replacing("0", with: "o").replacing("1", with: "l")
        }.reversed().joined(separator: "\r\n")
        // Lines in any order, behind the title.
        #expect(
            try Checkpoint("\n  kiem  checkpoint 1\n" + text.replacing("kiem checkpoint 1", with: "")) == checkpoint
        )
    }

    @Test("no typo of one letter slips past, and it is told in which line", arguments: 0..<10)
    func typos(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let checkpoint = try Self.checkpoint()
        let lines = checkpoint.paper.split(separator: "\n").map(String.init)
        for _ in 0..<100 {
            let place = 1 + random.below(lines.count - 1)
            var letters = Array(lines[place])
            let column = random.below(letters.count)
            guard letters[column] != " ", letters[column] != "-" else { continue }
            letters[column] = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ+:x")[random.below(35)]
            guard String(letters).uppercased() != lines[place].uppercased() else { continue }
            var typed = lines
            typed[place] = String(letters)
            do throws(CheckpointError) {
                let read = try Checkpoint(typed.joined(separator: "\n"))
                Issue.record("taken: \(typed[place]) gave \(read == checkpoint ? "the same" : "another")")
            } catch {
                switch error {
                case .mistyped(let line, _), .malformed(let line, _), .unexpectedLine(let line), .rootsDiffer(let line):
                    #expect(line == place + 1)
                case .mixed: #expect(lines[place].hasPrefix("check"))
                case .missingLine, .unknownForm, .notSigned: Issue.record("\(error): \(typed[place])")
                }
            }
        }
    }

    @Test("two letters that changed places are seen", arguments: 1..<9)
    func swaps(place: Int) throws {
        let lines = try Self.checkpoint().paper.split(separator: "\n").map(String.init)
        let start = lines[place].utf8.count - lines[place].drop { $0 != " " }.drop { $0 == " " }.utf8.count
        for column in start..<lines[place].count - 1 {
            var letters = Array(lines[place])
            guard letters[column] != letters[column + 1], letters[column] != "-", letters[column + 1] != "-",
                letters[column] != " ", letters[column + 1] != " "
            else { continue }
            letters.swapAt(column, column + 1)
            var typed = lines
            typed[place] = String(letters)
            #expect(throws: CheckpointError.self) { try Checkpoint(typed.joined(separator: "\n")) }
        }
    }

    @Test("lines of two checkpoints do not make a third")
    func mixed() throws {
        let key = try TreeHeadTests.key()
        let other = Checkpoint(try key.sign(TreeHeadTests.head(key, size: 7, last: 9))).paper.split(separator: "\n")
        let lines = try Self.checkpoint().paper.split(separator: "\n")
        for place in lines.indices where lines[place] != other[place] && !lines[place].hasPrefix("base64") {
            var mixed = lines
            mixed[place] = other[place]
            #expect(throws: CheckpointError.mixed) { try Checkpoint(mixed.joined(separator: "\n")) }
        }
    }

    @Test("a line that is missing or too many is named, whichever it is")
    func lines() throws {
        let lines = try Self.checkpoint().paper.split(separator: "\n")
        for place in lines.indices.dropFirst() {
            let name = String(lines[place].prefix { $0 != " " })
            var fewer = lines
            fewer.remove(at: place)
            if name != "base64" {
                #expect(throws: CheckpointError.missingLine(name)) { try Checkpoint(fewer.joined(separator: "\n")) }
            }
            let twice = lines + [lines[place]]
            #expect(throws: CheckpointError.unexpectedLine(lines.count + 1)) {
                try Checkpoint(twice.joined(separator: "\n"))
            }
        }
    }

    @Test("a note is read in its one spelling")
    func noteSpelling() throws {
        let note = try Self.checkpoint().note
        let wrong: [(String, CheckpointError)] = [
            ("", .unknownForm), ("đ\n", .unknownForm), ("kiem.example/events\n", .missingLine("size")),
            (note.replacing("1234567", with: "01234567"), .malformed(line: 2, name: "size")),
            (note.replacing("+07:00", with: "Z"), .malformed(line: 4, name: "time")),
            (note.replacing("last ", with: "lst "), .malformed(line: 5, name: "last")),
            (note.replacing("\n\n", with: "\nmore\n\n"), .unexpectedLine(7)),
            (note.replacing("— kiem", with: "— kien"), .missingLine("— kiem.example/events")),
        ]
        for (text, error) in wrong { #expect(throws: error) { try Checkpoint(text) } }
    }

    @Test("each refusal says in both languages what to do")
    func messages() {
        let errors: [CheckpointError] = [
            .unknownForm, .unexpectedLine(3), .missingLine("root"), .malformed(line: 2, name: "size"),
            .mistyped(line: 2, name: "size"), .mixed, .rootsDiffer(line: 11), .notSigned,
        ]
        for error in errors {
            #expect(!error.message.vi.isEmpty && !error.message.en.isEmpty && error.message.vi != error.message.en)
        }
        #expect(CheckpointError.mistyped(line: 6, name: "root").message.en.contains("line 6 (“root”)"))
    }
}
