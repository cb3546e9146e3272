import Domain
import FoundationEssentials
import Operations
import Settings
import Transparency

/// The log's key in a file of its own, and beside it what is kept with it.
///
/// | file | what |
/// | --- | --- |
/// | `seal.key` | the secret key, PEM as openssl writes it |
/// | `seal.key.pub` | the log's name and public key, a line |
/// | `seal.key.head` | the newest head, a signed note |
/// | `seal.key.former` | public keys of before, a line each; only where somebody has put it there |
struct SealFiles: SealVault {
    /// The file of the key.
    let path: String
    /// What a new log is called after.
    let host: String

    func key() throws(SealVaultError) -> LogSigningKey? {
        guard let pem = try text("") else { return nil }
        let known = try publicKey()
        let newOrigin = try newOrigin()
        let origin = known?.origin ?? newOrigin
        let key: LogSigningKey
        do throws(LogKeyError) {
            key = try LogSigningKey(origin: origin, pem: pem)
        } catch {
            throw SealVaultError(
                Bilingual(vi: "\(path): \(error.message.vi)", en: "\(path): \(error.message.en)")
            )
        }
        if known != key.verifyingKey { try write(key.verifyingKey.text + "\n", ".pub") }
        return key
    }

    func makeKey() throws(SealVaultError) -> LogSigningKey {
        guard let key = LogSigningKey(newFor: try newOrigin()) else {
            throw SealVaultError(LogKeyError.failed.message)
        }
        let isMade: Bool
        do throws(PrivateFile.Failure) {
            isMade = try PrivateFile(path: path).make(key.pem)
        } catch {
            throw SealVaultError(error)
        }
        // Another process was faster: its key is the log's.
        if !isMade, let others = try self.key() { return others }
        try write(key.verifyingKey.text + "\n", ".pub")
        return key
    }

    func formerKeys() throws(SealVaultError) -> [LogVerifyingKey] {
        var keys: [LogVerifyingKey] = []
        for line in (try text(".former") ?? "").split(whereSeparator: \.isNewline) {
            guard let key = LogVerifyingKey(line) else { throw unreadable(".former") }
            keys.append(key)
        }
        return keys
    }

    func head() throws(SealVaultError) -> SignedTreeHead? {
        guard let note = try text(".head") else { return nil }
        guard let checkpoint = try? Checkpoint(note) else { throw unreadable(".head") }
        return checkpoint.signed
    }

    func keep(_ head: SignedTreeHead) throws(SealVaultError) {
        try write(head.note, ".head")
    }

    private func publicKey() throws(SealVaultError) -> LogVerifyingKey? {
        guard let line = try text(".pub") else { return nil }
        guard let key = LogVerifyingKey(line.filter { !$0.isWhitespace }) else { throw unreadable(".pub") }
        return key
    }

    private func newOrigin() throws(SealVaultError) -> LogOrigin {
        let name = String(host.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "-" })
        guard let origin = LogOrigin("\(name.prefix(50))/kiem") ?? LogOrigin("kiem") else {
            throw SealVaultError(LogKeyError.failed.message)
        }
        return origin
    }

    private func text(_ ending: String) throws(SealVaultError) -> String? {
        do throws(PrivateFile.Failure) {
            return try PrivateFile(path: path + ending).read()
        } catch {
            throw SealVaultError(error)
        }
    }

    private func write(_ text: String, _ ending: String) throws(SealVaultError) {
        do throws(PrivateFile.Failure) {
            try PrivateFile(path: path + ending).write(text)
        } catch {
            throw SealVaultError(error)
        }
    }

    private func unreadable(_ ending: String) -> SealVaultError {
        SealVaultError(
            Bilingual(
                vi: "không đọc được nội dung của \(path)\(ending)",
                en: "\(path)\(ending) does not hold what it should"
            )
        )
    }
}

extension SealVaultError {
    /// What the system says of one of the files.
    fileprivate init(_ failure: PrivateFile.Failure) {
        switch failure {
        case .system(let path, let reason):
            self.init(
                Bilingual(vi: "không đọc/ghi được \(path): \(reason)", en: "cannot read or write \(path): \(reason)")
            )
        case .open(let path, let mode):
            let bits = String(mode, radix: 8)
            self.init(
                Bilingual(
                    vi: "người khác đọc được khóa niêm phong \(path) (quyền \(bits)); hãy chạy: chmod 600 '\(path)'",
                    en: "others may read the log's key \(path) (mode \(bits)); run: chmod 600 '\(path)'"
                )
            )
        }
    }
}
