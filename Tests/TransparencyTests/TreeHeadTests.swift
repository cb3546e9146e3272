import Domain
import Testing

@testable import Transparency

@Suite("Heads are signed, and a key is a file of PEM")
struct TreeHeadTests {
    /// Made with `openssl genpkey -algorithm ed25519`; signs nothing but these tests.
    static let pem = """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEIP7qANGFYfG215EBOmoUvKFBpzHAjEfNA75JbEGrZT4K
        -----END PRIVATE KEY-----

        """

    static func key(_ origin: String = "kiem.example/events") throws -> LogSigningKey {
        try LogSigningKey(origin: try #require(LogOrigin(origin)), pem: pem)
    }

    static func head(_ key: LogSigningKey, size: Int = 3, last: Int64 = 5) -> TreeHead {
        TreeHead(
            origin: key.origin,
            size: size,
            root: .leaf([1]),
            time: Moment(microsecondsSince1970: 1_795_484_100_120_000),
            lastSeq: last,
            previous: .zero
        )
    }

    @Test("openssl's key is read, gives openssl's public key, and is written as it was")
    func openssl() throws {
        let key = try Self.key()
        #expect(Base64.encode(key.verifyingKey.bytes) == "FZRfRZ0GpVu2RXjKH9pKMi2FaNMojNxvOkZjQW8UTSA=")
        #expect(key.pem == Self.pem)
        // As an editor of another system may have left it.
        let other = " \n" + Self.pem.replacing("\n", with: "\r\n")
        #expect(try LogSigningKey(origin: key.origin, pem: other).verifyingKey == key.verifyingKey)
    }

    static let refused: [(String, LogKeyError)] = [
        ("", .notPEM),
        ("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", .notEd25519),
        ("-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----", .notPEM),
        ("-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----", .notPEM),
        // openssl genpkey -algorithm x25519
        (
            "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VuBCIEIGhALjoIihlYm31iwL/1IVlbZIg0cFzqHDc27egIjsRb\n-----END PRIVATE KEY-----",
            .notEd25519
        ),
    ]

    @Test("what is no such key is refused, in both languages", arguments: refused)
    func refusals(pem: String, error: LogKeyError) throws {
        let origin = try #require(LogOrigin("a"))
        #expect(throws: error) { try LogSigningKey(origin: origin, pem: pem) }
        #expect(!error.message.vi.isEmpty && error.message.vi != error.message.en)
    }

    @Test("a public key is the text of c2sp.org/signed-note")
    func verifierText() throws {
        // From the documentation of golang.org/x/mod/sumdb/note.
        let text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        let key = try #require(LogVerifyingKey(text))
        #expect(key.origin.description == "PeterNeumann" && key.id == 0xC74F_20A3 && key.text == text)
        #expect(LogVerifyingKey(text.replacing("c74f20a3", with: "c74f20a4")) == nil)
        #expect(LogVerifyingKey(text.replacing("Peter", with: "Paula")) == nil)
        #expect(LogVerifyingKey(String(text.dropLast(4))) == nil)
        #expect(LogVerifyingKey("a+b") == nil)
    }

    @Test("a new key signs, and only what it signed is vouched for")
    func signatures() throws {
        let origin = try #require(LogOrigin("kiem.example/events"))
        let key = try #require(LogSigningKey(newFor: origin))
        let again = try LogSigningKey(origin: origin, pem: key.pem)
        let signed = try again.sign(Self.head(key))
        #expect(key.verifyingKey.vouches(for: signed))
        #expect(try !Self.key().verifyingKey.vouches(for: signed))
        let larger = SignedTreeHead(head: Self.head(key, size: 4), keyID: signed.keyID, signature: signed.signature)
        #expect(!key.verifyingKey.vouches(for: larger))
        var signature = signed.signature
        signature[10] ^= 1
        let forged = SignedTreeHead(head: signed.head, keyID: signed.keyID, signature: signature)
        #expect(!key.verifyingKey.vouches(for: forged))
        #expect(forged.hash != signed.hash)
        let short = SignedTreeHead(head: signed.head, keyID: signed.keyID, signature: [])
        #expect(!key.verifyingKey.vouches(for: short))
        #expect(throws: LogKeyError.otherOrigin) { try Self.key("other").sign(signed.head) }
    }

    @Test("a log's name can be typed", arguments: ["", "a b", "a+b", "đ", "a\n", String(repeating: "a", count: 65)])
    func names(text: String) {
        #expect(LogOrigin(text) == nil)
    }
}
