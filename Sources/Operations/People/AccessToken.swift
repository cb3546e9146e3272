import Crypto
import FoundationEssentials

/// A secret of 256 random bits that shows who somebody is; only its hash is ever stored.
///
/// A slow password hash would add nothing: there is no guessing 256 random bits.
struct AccessToken: Sendable {
    /// The token as it is shown once and typed later: `kiem_` and 43 characters of base64url.
    let text: String

    /// Makes a new token from the system's source of randomness.
    static func random() -> AccessToken {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let base64 = Data(bytes).base64EncodedString()
        let url = base64.map { character -> Character in
            switch character {
            case "+": "-"
            case "/": "_"
            default: character
            }
        }
        return AccessToken(text: "kiem_" + String(url.filter { $0 != "=" }))
    }

    /// What is stored of a token, and what one that is shown is looked up by.
    static func sha256(of text: String) -> [UInt8] {
        Array(SHA256.hash(data: Data(text.utf8)))
    }
}
