import Contract
import Foundation
import Operations
import Synchronization

/// A canned service that knows one certificate, unless it is away.
final class CertifiedService: Performing {
    private let canned = CannedService()
    private let state = Mutex(State())

    private struct State {
        var known: [UInt8]?
        var isAway = false
        var questions = 0
    }

    /// How often it was asked whose a certificate is.
    var questions: Int { state.withLock { $0.questions } }

    func knows(_ certificate: [UInt8]) {
        state.withLock { $0.known = certificate }
    }

    func isAway(_ isAway: Bool) {
        state.withLock { $0.isAway = isAway }
    }

    func perform(_ call: Call) async -> Result<Reply, Refusal> {
        await canned.perform(call)
    }

    func identify(certificate: [UInt8]) async -> Result<Caller?, Refusal> {
        state.withLock { state in
            state.questions += 1
            if state.isAway { return .failure(Refusal(.unavailable, vi: "đi vắng", en: "away")) }
            return .success(certificate == state.known ? CannedService.caller : nil)
        }
    }
}

/// A file's bytes.
func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
}
