import Domain
import Operations
import Synchronization

import struct FoundationEssentials.UUID

/// Which connection was opened by which token, so that it ends when the token does.
final class OpenSessions: Sendable {
    private struct State {
        var connections: [UUID: [Int: @Sendable () -> Void]] = [:]
        var ends: [UUID: Moment?] = [:]
        var tokens: [Int: UUID] = [:]
        /// Tokens that are good no more: one of them may have been looked up a moment before.
        var ended = Set<UUID>()
    }

    private let state = Mutex(State())

    /// The tokens in use, with the moment at which each ends by itself.
    var open: [UUID: Moment?] {
        state.withLock { $0.ends }
    }

    /// Notes whose token was shown on a connection; `close` is called when it is good no more, at once where it already is not.
    func enter(_ connection: Int, _ caller: Caller, close: @escaping @Sendable () -> Void) {
        let isOver = state.withLock { state in
            Self.remove(connection, from: &state)
            guard !state.ended.contains(caller.tokenID) else { return true }
            state.connections[caller.tokenID, default: [:]][connection] = close
            state.ends[caller.tokenID] = .some(caller.expiresAt)
            state.tokens[connection] = caller.tokenID
            return false
        }
        if isOver { close() }
    }

    /// Forgets a connection that has ended.
    func leave(_ connection: Int) {
        state.withLock { Self.remove(connection, from: &$0) }
    }

    /// Closes what these tokens have opened.
    ///
    /// - Returns: how many connections that is.
    @discardableResult
    func end(_ tokens: Set<UUID>) -> Int {
        let closing = state.withLock { state in
            state.ended.formUnion(tokens)
            return tokens.flatMap { state.connections[$0].map { Array($0.values) } ?? [] }
        }
        for close in closing { close() }
        return closing.count
    }

    private static func remove(_ connection: Int, from state: inout State) {
        guard let token = state.tokens.removeValue(forKey: connection) else { return }
        state.connections[token]?[connection] = nil
        guard state.connections[token]?.isEmpty ?? true else { return }
        state.connections[token] = nil
        state.ends[token] = nil
    }
}
