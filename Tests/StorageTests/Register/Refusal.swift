import Postgres

@testable import Storage

/// How a write is refused, as text that can be compared; nil when it is not.
func refusal(_ session: Session, _ write: () throws(StorageError) -> Void) -> String? {
    do {
        try session.transaction { () throws(StorageError) in try write() }
        return nil
    } catch {
        switch error {
        case .duplicateCode(let code): return "duplicate code \(code)"
        case .duplicateRecognition: return "duplicate recognition"
        case .alreadyRevoked: return "already revoked"
        case .alreadyClosed: return "already closed"
        case .broken(let constraint): return "broken \(constraint)"
        case .unknownRecognition: return "unknown recognition"
        default: return "\(error)"
        }
    }
}
