import Postgres
import Storage

extension StorageError {
    /// What went wrong, without anything that was typed in by anybody.
    var summary: String {
        switch self {
        case .database(let error):
            [error.description, error.statement.map { "statement=\($0)" }].compactMap(\.self).joined(separator: " ")
        case .broken(let constraint): "broken constraint=\(constraint)"
        case .schema: "schema"
        case .reference(let file, let line, _): "reference \(file):\(line)"
        case .duplicateCode, .unknownArea, .unknownProduct, .unknownPoint, .unknownRecognition, .duplicateRecognition,
            .alreadyRevoked, .alreadyClosed, .duplicateDocument, .alreadyVoid, .archived, .staleVersion, .unknownToken,
            .duplicateToken:
            "conflict"
        }
    }
}
