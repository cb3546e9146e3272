import Monitoring
import Operations

extension Readiness {
    /// What is told of the service's health to those who look after it.
    init(_ health: Health, isDraining: Bool) {
        let schema: Schema =
            switch health {
            case .unreachable: .unknown
            case .otherSchema: .other
            case .good: .current
            }
        self.init(database: health == .unreachable ? .unreachable : .reachable, schema: schema, isDraining: isDraining)
    }
}
