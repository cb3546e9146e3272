import Operations
import Synchronization
import Testing
import Transparency

/// A key and a head that are gone with the test.
final class MemoryVault: SealVault {
    private struct State {
        var key: LogSigningKey?
        var former: [LogVerifyingKey] = []
        var head: SignedTreeHead?
    }

    private let state = Mutex(State())

    /// Puts another key in place of the one there is, which becomes a former one where it is to count on.
    func replaceKey(keepingFormer: Bool) throws {
        let key = try #require(LogOrigin("kiem.example/events").flatMap { LogSigningKey(newFor: $0) })
        state.withLock { state in
            if keepingFormer, let old = state.key { state.former.append(old.verifyingKey) }
            state.key = key
        }
    }

    /// Forgets the head, as whoever lost the file.
    func loseHead() {
        state.withLock { $0.head = nil }
    }

    func key() throws(SealVaultError) -> LogSigningKey? {
        state.withLock { $0.key }
    }

    func makeKey() throws(SealVaultError) -> LogSigningKey {
        guard let key = LogOrigin("kiem.example/events").flatMap({ LogSigningKey(newFor: $0) }) else {
            throw SealVaultError(LogKeyError.failed.message)
        }
        return state.withLock { state in
            if state.key == nil { state.key = key }
            return state.key ?? key
        }
    }

    func formerKeys() throws(SealVaultError) -> [LogVerifyingKey] {
        state.withLock { $0.former }
    }

    func head() throws(SealVaultError) -> SignedTreeHead? {
        state.withLock { $0.head }
    }

    func keep(_ head: SignedTreeHead) throws(SealVaultError) {
        state.withLock { $0.head = head }
    }
}
